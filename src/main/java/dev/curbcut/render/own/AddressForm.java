package dev.curbcut.render.own;

import dev.curbcut.address.Setting;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Notice.Why;
import dev.curbcut.render.html.FormWriter;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The field for a page's address, and the form of that field alone, which keeps what was typed. */
final class AddressForm {
    /** What is longer is no address that anybody mends by hand, in characters. */
    private static final int LONGEST = 2_000;

    private AddressForm() {}

    /** @param typed before; null for nothing @param wrong whether that is no address */
    static void field(Html html, HtmlContext context, @Nullable String typed, boolean wrong) {
        html.open("div", "class", "field").element("label", context.say("doorway.address"), "for", "address");
        html.open("input", "type", "text", "inputmode", "url", "id", "address", "name", "address", "autocomplete", "url",
                "spellcheck", "false", "aria-describedby", "address-hint", "value", typed, "aria-invalid", wrong ? "true" : null,
                "dir", LanguageTag.isRightToLeft(context.uiLang()) ? "ltr" : null); // else the last slash of an address stands before it
        html.element("p", context.say("doorway.hint"), "class", "hint", "id", "address-hint").close();
    }

    /** The form again, below a notice: with the address that led there, or what was typed instead of one; nothing where neither is known. */
    static Optional<Html> again(HtmlContext context, Notice notice) {
        String typed = notice.typed() != null ? notice.typed() : notice.address() == null ? "" : notice.address().toString();
        if (typed.isBlank() && notice.why() != Why.BAD_ADDRESS || typed.length() > LONGEST) {
            return Optional.empty();
        }
        var html = context.html();
        html.open("form", "action", context.hrefs().links().own("/-/go"), "method", "get", "class", "fill");
        field(html, context, typed.isBlank() ? null : typed, notice.why() == Why.BAD_ADDRESS);
        for (Setting setting : Setting.values()) {
            String value = context.preferences().forOtherPages().get(setting);
            if (!value.equals(context.hrefs().links().defaults().get(setting))) {
                FormWriter.hidden(html, setting.parameter(), value);
            }
        }
        return Optional.of(html.open("p").element("button", context.say("doorway.go"), "type", "submit").close().close());
    }
}
