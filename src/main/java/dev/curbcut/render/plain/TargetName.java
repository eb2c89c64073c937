package dev.curbcut.render.plain;

import dev.curbcut.page.Target;

/** Where a link leads, said for want of any other name. */
public final class TargetName {
    /** The end of a longer path says most of where it leads. */
    private static final int LONGEST = 40;

    private TargetName() {}

    public static String of(Target target) {
        return switch (target) {
            case Target.Web web -> web.address().path().equals("/") ? web.address().host() : end(web.address().path());
            case Target.Here here -> here.anchor();
            case Target.Mail mail -> mail.to();
            case Target.Phone phone -> phone.number();
        };
    }

    private static String end(String path) {
        return path.length() <= LONGEST ? path : "…" + path.substring(path.length() - LONGEST);
    }
}
