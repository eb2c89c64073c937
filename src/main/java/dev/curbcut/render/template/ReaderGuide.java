package dev.curbcut.render.template;

import dev.curbcut.language.Catalogue;
import dev.curbcut.render.answer.LanguageChoices;
import dev.curbcut.render.answer.Operator;
import dev.curbcut.render.html.Html;
import dev.curbcut.render.html.HtmlContext;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What readers are told of Curbcut itself, in short plain paragraphs of the catalogues: how to read here, and what this is, who
 * can use it and what it knows of them.
 */
public enum ReaderGuide {
    HELP("help", "help", new Section("page", 3), new Section("screen-reader", 5), new Section("keyboard", 2), new Section("phone", 2),
            new Section("settings", 4), new Section("wrong", 3)),
    STATEMENT("about", "statement", new Section("access", 3), new Section("tested", 2), new Section("fails", 4), new Section("privacy", 4),
            new Section("copy", 2));

    /** @param paragraphs how many it has */
    private record Section(String key, int paragraphs) {}

    private final String path;
    private final String key;
    private final List<Section> sections;

    /** @param path below {@code /-/} */
    ReaderGuide(String path, String key, Section... sections) {
        this.path = path;
        this.key = key;
        this.sections = List.of(sections);
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
    public Html main(HtmlContext context, LanguageChoices tongues, @Nullable Operator operator) {
        var html = context.html();
        html.element("h1", context.say(title())).line();
        for (Section section : sections) {
            String words = key + "." + section.key();
            html.element("h2", context.say(words)).line();
            for (int paragraph = 1; paragraph <= section.paragraphs(); paragraph++) {
                html.element("p", context.say(words + "." + paragraph)).line();
            }
        }
        if (this == STATEMENT) {
            languages(html, context, tongues);
        }
        if (this == STATEMENT && operator != null) {
            OperatorNote.write(html, context, operator);
        }
        return html;
    }

    /** The languages whose words nobody who speaks them has read over, each by its own name. */
    private static void languages(Html html, HtmlContext context, LanguageChoices tongues) {
        String names = tongues.catalogues().all().stream()
                .filter(catalogue -> !catalogue.isProofread())
                .map(Catalogue::ownName)
                .collect(Collectors.joining(context.say("separator")));
        if (!names.isEmpty()) {
            html.element("h2", context.say("statement.languages")).line();
            html.element("p", context.say("statement.languages.1", names)).line();
        }
    }
}
