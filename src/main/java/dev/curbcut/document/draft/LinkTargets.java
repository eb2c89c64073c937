package dev.curbcut.document.draft;

import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.page.Target;
import org.jspecify.annotations.Nullable;

/** Where a link in a document leads. */
public final class LinkTargets {
    private LinkTargets() {}

    /** @return null when it leads nowhere a reader could follow, such as to a file on somebody's disk */
    public static @Nullable Target of(String to, String anchor) {
        String place = anchor.replaceAll("[\\p{Cntrl}\\s\"<>]", "");
        if (to.isEmpty()) {
            return place.isEmpty() ? null : new Target.Here(place);
        }
        if (to.regionMatches(true, 0, "mailto:", 0, 7)) {
            String mail = to.substring(7).replaceAll("[\\p{Cntrl}\\s\"<>]|\\?.*", "");
            return mail.indexOf('@') > 0 ? new Target.Mail(mail) : null;
        }
        try {
            return new Target.Web(Address.parse(to), place.isEmpty() ? null : place);
        } catch (BadAddress e) {
            return null;
        }
    }
}
