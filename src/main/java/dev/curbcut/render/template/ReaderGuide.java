package dev.curbcut.render.template;

import dev.curbcut.render.answer.Operator;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import org.jspecify.annotations.Nullable;

/**
 * What readers are told of Curbcut itself, in short plain paragraphs of the catalogues: how to read here, and what this is, who
 * can use it and what it knows of them.
 */
public enum ReaderGuide {
    HELP("help", "help", "page", 3, "screen-reader", 5, "keyboard", 2, "phone", 2, "settings", 4, "wrong", 3),
    STATEMENT("about", "statement", "access", 3, "tested", 2, "fails", 4, "privacy", 4, "copy", 2);

    private final String path;
    private final String key;
    private final Object[] sections;

    /**
     * @param path below {@code /-/}
     * @param sections the key of each and how many paragraphs it has, in turn
     */
    ReaderGuide(String path, String key, Object... sections) {
        this.path = path;
        this.key = key;
        this.sections = sections;
    }

    /** Where it is, below {@code /-/}. */
    public String path() {
        return path;
    }

    /** The key of its title. */
    public String title() {
        return key + ".title";
    }

    /** The main part: a heading, a heading for each section, and in the statement who runs this, if they say so. */
    public Html main(HtmlContext context, @Nullable Operator operator) {
        var html = context.html();
        html.element("h1", context.say(title())).line();
        for (int i = 0; i < sections.length; i += 2) {
            String section = key + "." + sections[i];
            html.element("h2", context.say(section)).line();
            for (int paragraph = 1; paragraph <= (int) sections[i + 1]; paragraph++) {
                html.element("p", context.say(section + "." + paragraph)).line();
            }
        }
        if (this == STATEMENT && operator != null) {
            OperatorNote.write(html, context, operator);
        }
        return html;
    }
}
