package dev.curbcut.document.word;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.PictureWords;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.formula.MathmlReader;
import dev.curbcut.document.hypertext.HtmlLists;
import dev.curbcut.document.hypertext.HtmlPlaces;
import dev.curbcut.document.hypertext.HtmlTags;
import dev.curbcut.document.hypertext.MhtPart;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Expression;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** HTML within a document: an altChunk, mostly wrapped as MHT; a page of a book; a page in a parcel. */
public final class HtmlPart {
    private static final int MOST_ANCHORS = 20;

    private final DocumentBudget budget;
    private final HtmlPlaces places;
    private final HtmlTags tags;
    private final HtmlLists lists = new HtmlLists();
    private final HtmlTables tables;
    private final Map<String, Integer> looks = new HashMap<>();
    private final List<String> anchors = new ArrayList<>();
    private WordContent story;
    private InlineRuns prose = new InlineRuns();
    private int level = -1;
    private boolean centred;
    private @Nullable StringBuilder base;
    private @Nullable StringBuilder reading;

    private HtmlPart(String html, WordContent story, DocumentBudget budget, HtmlPlaces places) {
        this.tags = new HtmlTags(html);
        this.story = story;
        this.tables = new HtmlTables(budget);
        this.budget = budget;
        this.places = places;
    }

    /** Reads a page or an MHT. @return whether there was HTML in it */
    public static boolean read(byte[] part, WordContent story, DocumentBudget budget, HtmlPlaces places) throws IOException {
        String html = MhtPart.html(part);
        if (html.indexOf('<') < 0) {
            return false;
        }
        var walk = new HtmlPart(html, story, budget, places);
        if (!places.anchor("").isEmpty()) {
            walk.anchors.add(places.anchor(""));
        }
        walk.walk();
        return true;
    }

    private void walk() throws IOException {
        while (!budget.spent() && tags.next()) {
            budget.tick();
            if (tags.isText()) {
                text(tags.text());
            } else {
                anchor();
                tag(tags.name(), tags.ends());
            }
        }
        paragraph();
        tables.end();
    }

    private void anchor() {
        String id = tags.ends() ? "" : tags.get("id", tags.name().equals("a") ? tags.get("name", "") : "").replaceAll("[\\p{Cntrl}\\s\"<>]", "");
        if (!id.isEmpty() && anchors.size() < MOST_ANCHORS) {
            anchors.add(places.anchor(id));
        }
    }

    private void text(String text) throws UnreadableDocument {
        if (!budget.characters(text.length())) {
            return;
        }
        if (reading != null) {
            reading.append(text);
        } else if (base != null) {
            base.append(text);
        } else {
            prose.text(text, look());
        }
    }

    private Look look() {
        return new Look(is("strong"), is("em"), is("sup"), is("sub"), is("ins"), is("del"));
    }

    private boolean is(String look) {
        return looks.getOrDefault(look, 0) > 0;
    }

    private void tag(String name, boolean ends) throws IOException {
        switch (name) {
            case "b", "strong" -> look("strong", ends);
            case "i", "em", "cite", "dfn", "var" -> look("em", ends);
            case "s", "strike", "del" -> look("del", ends);
            case "sup", "sub", "ins" -> look(name, ends);
            case "br" -> {
                if (!ends) {
                    prose.add(new Inline.LineBreak());
                }
            }
            case "img", "input" -> {
                if (!ends) {
                    shown(name);
                }
            }
            case "a" -> link(ends);
            case "ruby", "rt" -> ruby(name, ends);
            case "math" -> {
                if (!ends) {
                    formula();
                }
            }
            case "pre" -> preformatted(ends);
            case "hr" -> {
                paragraph();
                if (!ends) {
                    story.add(new Block.Separator(About.NONE));
                }
            }
            case "ul", "ol" -> {
                paragraph();
                lists.list(tags);
            }
            case "li" -> {
                paragraph();
                lists.item(tags);
            }
            case "p", "div", "center", "blockquote", "dd", "dt", "section", "article", "aside", "header", "footer", "main", "nav", "figure", "figcaption", "dl",
                    "address", "body", "form", "fieldset", "details", "summary" -> {
                paragraph();
                centred = !ends && (name.equals("center") || tags.attributes().toLowerCase(Locale.ROOT).contains("center"));
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                paragraph();
                level = ends ? -1 : name.charAt(1) - '0';
            }
            case "caption" -> {
                if (ends) {
                    tables.caption(prose.take());
                    prose = new InlineRuns();
                }
                paragraph();
            }
            case "table", "thead", "tr", "td", "th" -> {
                paragraph();
                story = tables.take(tags, story);
            }
            default -> {
                // Looks.
            }
        }
    }

    private void look(String look, boolean ends) {
        looks.merge(look, ends ? -1 : 1, (had, more) -> Math.max(0, had + more));
    }

    private void shown(String name) throws UnreadableDocument {
        String type = tags.get("type", "text").toLowerCase(Locale.ROOT);
        boolean box = type.equals("checkbox") || type.equals("radio");
        String words = name.equals("img") ? ' ' + PictureWords.of(tags.get("alt", "")) + ' '
                : box ? tags.get("checked", "no").equals("no") ? FormField.EMPTY : FormField.TICKED
                : type.equals("hidden") ? "" : tags.get("value", "");
        text(words);
    }

    private void link(boolean ends) {
        Target target = ends || tags.get("href", "").isEmpty() ? null : places.target(tags.get("href", "").strip());
        if (target != null && !prose.isInLink()) {
            prose.open(target);
        } else if (ends && prose.isInLink()) {
            prose.close();
        }
    }

    /** Each reading belongs to the letters before it. */
    private void ruby(String name, boolean ends) {
        boolean begins = name.equals("ruby") && !ends;
        if (name.equals("rt") && !ends) {
            reading = new StringBuilder();
        } else if (base != null && (name.equals("rt") || ends)) {
            String word = CleanText.clean(base.toString());
            if (reading == null) {
                prose.text(word, look());
            } else if (!word.isEmpty()) {
                prose.add(new Inline.Ruby(word, CleanText.clean(reading.toString())));
            }
            reading = null;
            base = name.equals("ruby") ? null : new StringBuilder();
        }
        base = begins ? new StringBuilder() : base;
    }

    private void formula() throws IOException {
        Expression read = MathmlReader.of(tags.content(), budget);
        if (read != null) {
            prose.add(new Inline.Formula(read, false));
        }
    }

    private void preformatted(boolean ends) throws UnreadableDocument {
        paragraph();
        if (!ends) {
            String text = CleanText.lines(tags.words());
            if (!text.isBlank() && budget.characters(text.length())) {
                story.add(new Block.Preformatted(About.NONE, text));
            }
        }
    }

    private void paragraph() {
        if (prose.isEmpty()) {
            prose.take();
        } else {
            boolean strong = prose.isBold();
            List<Inline> content = prose.take();
            WordContent.Item item = null;
            if (lists.begins()) {
                item = new WordContent.Item(lists.isOrdered(), lists.depth());
                content = new ArrayList<>(content);
                if (!lists.number().isEmpty()) {
                    content.addFirst(new Inline.Text(lists.number()));
                }
            }
            var about = new About(anchors, null, null);
            story.add(new WordContent.Paragraph(about, strong ? InlineRuns.plain(content) : content, level, strong, centred ? Align.CENTER : Align.START, 0, item));
            anchors.clear();
        }
        prose = new InlineRuns();
    }
}
