package dev.curbcut.render;

import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.page.LanguageVersion;
import dev.curbcut.theme.Themes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every HTML answer. Before the content stand the skip links, the site's name, the languages and one link to the
 * display settings; all else comes after it.
 */
record Shell(Themes themes, Tongues tongues, Gate gate) {

    /**
     * What a kind of answer puts into the frame.
     *
     * @param title of the window: page first, site last
     * @param site its name and where its home is; our own pages have ours
     * @param original the language the content was written in
     * @param crumbs written before the main part; empty for none
     * @param forms that stand in the slots of {@code main}, by number
     * @param canonical the original; null where there is none
     */
    record Filling(
            String title,
            SiteName site,
            List<LanguageVersion> versions,
            String original,
            Html crumbs,
            Html main,
            Html navigation,
            Html footer,
            List<Html> forms,
            @Nullable Address canonical) {}

    /** @param lang null where it is the content's */
    record SiteName(String name, String href, @Nullable String lang) {}

    String write(Manner manner, Filling filling) {
        var html = new Html("", manner.characters());
        html.open("html", "lang", manner.lang(), "class", classes(manner)).line();
        head(html, manner, filling);
        html.open("body").line().append(gate.pass(body(manner, filling), filling.forms()));
        Aids.bar(html, manner);
        html.close().line().close();
        return "<!DOCTYPE html>\n" + html + "\n";
    }

    private void head(Html html, Manner manner, Filling filling) {
        html.open("head").open("meta", "charset", "utf-8").element("title", filling.title()).line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "robots", "content", "noindex").line();
        if (filling.canonical() != null) {
            html.open("link", "rel", "canonical", "href", filling.canonical().toString());
        }
        html.open("link", "rel", "stylesheet", "href", themes.sheet(manner.preferences().theme()).path());
        Aids.head(html, manner);
        html.close().line();
    }

    private static void skip(Html html, Manner manner, String key, String id) {
        html.element("a", manner.say(key), "class", "skip", "href", "#" + id, "lang", manner.uiLang()).line();
    }

    private Html body(Manner manner, Filling filling) {
        var html = manner.html();
        skip(html, manner, "skip.content", "content");
        skip(html, manner, "skip.display", ThemeSwitch.ID);
        header(html, manner, filling);
        html.append(filling.crumbs());
        html.open("main", "id", "content", "tabindex", "-1").line().append(filling.main()).close().line();
        html.append(filling.navigation());
        html.open("footer").open("div", "class", "inside").line().append(filling.footer());
        return html.close().close().line();
    }

    private void header(Html html, Manner manner, Filling filling) {
        html.open("header").open("div", "class", "inside").open("p", "class", "site");
        html.element("a", filling.site().name(), "href", filling.site().href(), "lang", filling.site().lang()).close();
        html.open("ul", "class", "tools");
        LanguageToggle.write(html, manner, tongues, filling.versions(), filling.original());
        html.open("li").element("a", manner.say("display"), "href", OwnLinks.settings(manner), "lang", manner.uiLang()).close();
        html.close().close().close().line();
    }

    /** How the page is set: no inline style is allowed, so the settings are class names that base.css knows. */
    private static String classes(Manner manner) {
        Preferences preferences = manner.preferences();
        return "size-" + preferences.size()
                + " spacing-" + preferences.get(Setting.SPACING)
                + " font-" + preferences.get(Setting.FONT)
                + (LanguageTag.isCjk(manner.lang()) ? " cjk" : "")
                + (preferences.pinyin() && LanguageTag.primary(manner.lang()).equals("zh") ? " pinyin" : "");
    }
}
