package dev.curbcut.render.template;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import java.util.List;

/**
 * One step to smaller and one to larger text, before the content of every page. Whoever can't read what is there can't look
 * for a form either. At either end the step that leads nowhere is left out.
 */
final class TextSizeLinks {
    private TextSizeLinks() {}

    static void write(Html html, HtmlContext context) {
        List<String> sizes = Setting.SIZE.choices();
        int now = sizes.indexOf(context.preferences().get(Setting.SIZE));
        if (now > 0) {
            step(html, context, "A−", "display.smaller", sizes.get(now - 1));
        }
        if (now < sizes.size() - 1) {
            step(html, context, "A+", "display.larger", sizes.get(now + 1));
        }
    }

    /** The name begins with what is seen (WCAG 2.5.3), and says what the letters mean. */
    private static void step(Html html, HtmlContext context, String letters, String key, String size) {
        Preferences preferences = context.preferences().with(Setting.SIZE, size);
        html.open("li").element("a", letters, "href", context.self().apply(preferences), "lang", context.uiLang(),
                "dir", LanguageTag.isRightToLeft(context.uiLang()) ? "ltr" : null, // else A+ is shown as +A
                "aria-label", letters + " " + context.say(key)).close();
    }
}
