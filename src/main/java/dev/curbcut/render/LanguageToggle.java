package dev.curbcut.render;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogue;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.page.LanguageVersion;
import java.util.List;
import java.util.Optional;

/**
 * The way to another language, on every page: the current one as text, each other in its own name and with words in its own
 * language, leading to the site's own version of this page where there is one, else to this page. Without flags.
 */
final class LanguageToggle {
    /** More others than this would be a crowd before the content: then there is one link to all. */
    private static final int MOST = 3;

    private LanguageToggle() {}

    static void write(Html html, Manner manner, Catalogues catalogues, List<LanguageVersion> versions) {
        List<Catalogue> others = catalogues.all().stream().filter(c -> !c.tag().equals(manner.uiLang())).toList();
        html.open("li").element("span", manner.ui().ownName(), "aria-current", "true", "lang", manner.uiLang()).close();
        if (others.size() > MOST) {
            html.open("li").element("a", manner.say("toggle.all"), "href", SettingsPage.href(manner) + "#lang", "lang", manner.uiLang()).close();
            return;
        }
        for (Catalogue other : others) {
            Optional<LanguageVersion> official = official(versions, other.tag());
            html.open("li").open("a", "href", href(manner, other.tag(), official), "lang", other.tag(), "hreflang", other.tag());
            html.element("span", other.say("toggle.change") + " ", "class", "heard").text(other.ownName());
            if (official.isPresent()) {
                html.element("span", " " + other.say("toggle.official"), "class", "heard");
            }
            html.close().close();
        }
    }

    /** The site's own version of this very page in a language, as the site has linked it. */
    static Optional<LanguageVersion> official(List<LanguageVersion> versions, String lang) {
        return versions.stream()
                .filter(version -> version.samePage() && LanguageTag.written(version.lang()).equals(LanguageTag.written(lang)))
                .findFirst();
    }

    private static String href(Manner manner, String lang, Optional<LanguageVersion> official) {
        Preferences wished = manner.preferences().with(Setting.LANG, lang);
        return official.filter(version -> manner.hrefs().allowed().test(version.address()))
                .map(version -> manner.hrefs().page(version.address(), wished.forOtherPages()))
                .orElseGet(() -> manner.self().apply(wished));
    }
}
