package dev.curbcut.render.template;

import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.page.LanguageVersion;
import dev.curbcut.render.answer.LanguageChoices;
import dev.curbcut.render.html.Gate;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import dev.curbcut.theme.OwnColours;
import dev.curbcut.theme.StyleSheet;
import dev.curbcut.theme.Themes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every HTML answer. Before the content stand the skip link, the site's name, the languages, a step to larger text and, folded,
 * the colours and the way to all settings; all else comes after it.
 */
public record PageTemplate(Themes themes, LanguageChoices tongues, Gate gate) {

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
    public record Filling(
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
    public record SiteName(String name, String href, @Nullable String lang) {}

    public String write(HtmlContext context, Filling filling) {
        Gate.Passed body = gate.pass(body(context, filling), filling.forms());
        var html = Html.document(context.characters(), body);
        html.open("html", "lang", context.lang(), "class", classes(context)).line();
        head(html, context, filling);
        html.open("body").line().append(body);
        Aids.bar(html, context);
        return html.close().line().close().line().toString();
    }

    /** A page that is a file of its own, with its style in it: no server is asked for anything. @param main its main part */
    public String file(String lang, String title, Html main) {
        var head = new Html(lang, Integer.MAX_VALUE);
        head.open("meta", "charset", "utf-8").element("title", title).line();
        head.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        var body = new Html(lang, Integer.MAX_VALUE);
        body.open("main", "id", "content").line().append(main).close().line();
        return "<!DOCTYPE html>\n<html lang=\"" + lang + "\" class=\"size-100 spacing-normal font-sans width-wide\"><head>" + head + "<style>\n"
                + themes.sheet(Themes.AUTO).text() + "</style>\n</head>\n<body>\n" + gate.pass(body, List.of()).html() + "</body></html>\n";
    }

    private void head(Html html, HtmlContext context, Filling filling) {
        html.open("head").open("meta", "charset", "utf-8").element("title", filling.title()).line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "robots", "content", "noindex").line();
        if (filling.canonical() != null) {
            html.open("link", "rel", "canonical", "href", filling.canonical().toString());
        }
        alternates(html, context, filling);
        html.open("link", "rel", "stylesheet", "href", context.hrefs().links().own(sheet(context.preferences()).path()));
        Aids.head(html, context);
        html.close().line();
    }

    /** What programs of readers look for: help, and the same page in other forms. */
    private static void alternates(Html html, HtmlContext context, Filling filling) {
        html.open("link", "rel", "help", "href", OwnLinks.guide(context.hrefs().links(), ReaderGuide.HELP, context.preferences()));
        if (filling.canonical() != null) {
            Preferences page = context.preferences().forOtherPages();
            html.open("link", "rel", "alternate", "type", "text/plain", "href", context.self().apply(page.with(Setting.VIEW, "text")));
            html.open("link", "rel", "alternate", "type", "application/json", "href", context.self().apply(page.with(Setting.VIEW, "json")));
        }
        html.line();
    }

    private StyleSheet sheet(Preferences preferences) {
        return preferences.theme().equals(Setting.OWN_THEME) ? themes.sheet(own(preferences)) : themes.sheet(preferences.theme());
    }

    /** The colours of {@code theme=own}. */
    static OwnColours own(Preferences preferences) {
        return OwnColours.of(preferences.colour(Setting.FG), preferences.colour(Setting.BG), preferences.colour(Setting.LINK));
    }

    private Html body(HtmlContext context, Filling filling) {
        var html = context.html();
        html.element("a", context.say("skip.content"), "class", "skip", "href", "#content", "lang", context.uiLang()).line();
        header(html, context, filling);
        html.append(filling.crumbs());
        html.open("main", "id", "content", "tabindex", "-1").line().append(filling.main()).close().line();
        html.append(filling.navigation());
        html.open("footer").open("div", "class", "inside").line().append(filling.footer());
        return html.close().close().line();
    }

    private void header(Html html, HtmlContext context, Filling filling) {
        html.open("header").open("div", "class", "inside").open("p", "class", "site");
        html.element("a", filling.site().name(), "href", filling.site().href(), "lang", filling.site().lang()).close();
        html.open("ul", "class", "tools");
        LanguageToggle.write(html, context, tongues, filling.versions(), filling.original());
        TextSizeLinks.write(html, context);
        ThemeSwitch.write(html, context, filling.canonical() == null && !context.search() ? null : themes);
        html.close().close().close().line();
    }

    /** How the page is set: no inline style is allowed, so the settings are class names that base.css knows. */
    private static String classes(HtmlContext context) {
        Preferences preferences = context.preferences();
        return "size-" + preferences.size()
                + " spacing-" + preferences.get(Setting.SPACING)
                + " font-" + preferences.get(Setting.FONT)
                + (preferences.get(Setting.WIDTH).equals("normal") ? "" : " width-" + preferences.get(Setting.WIDTH))
                + (preferences.get(Setting.ALIGN).equals("start") ? "" : " align-" + preferences.get(Setting.ALIGN))
                + (LanguageTag.isCjk(context.lang()) ? " cjk" : "")
                + (preferences.pinyin() && LanguageTag.primary(context.lang()).equals("zh") ? " pinyin" : "");
    }
}
