package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The text of an OpenDocument file (ODF 1.3 part 3, sections 5 to 10): paragraphs, lists, tables, notes. One walk, no recursion. */
final class OdtBody {
    private static final int DEEPEST = 20;
    private static final int MOST_SPACES = 100;

    private final DocumentBudget budget;
    private final DocumentDraft draft;
    private final OdtStyles styles;
    private final OdtLists lists;
    private final WordNotes notes = new WordNotes();
    private final Deque<OdtParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final Deque<WordContent> stories = new ArrayDeque<>();
    private final Map<String, String> deletions = new HashMap<>();
    private int marks;
    private int inserted;

    /** Whether what comes is the title of a slide. */
    private boolean title;

    private int flattened;

    OdtBody(DocumentBudget budget, DocumentDraft draft, OdtStyles styles, WordContent story) {
        this.budget = budget;
        this.draft = draft;
        this.styles = styles;
        this.lists = new OdtLists(styles);
        stories.push(story);
    }

    /** Reads on to the end of an element of that name, or of all. */
    void read(XmlStream xml, String end) throws IOException {
        while (!budget.spent() && xml.next() && (end.isEmpty() || !xml.ends(end))) {
            if (xml.isText()) {
                text(xml.text());
            } else if (xml.starts()) {
                start(xml);
            } else {
                end(xml.name());
            }
        }
    }

    /** Adds the notes, below all text. */
    void finish() {
        notes.into(stories.peekLast());
    }

    private void text(String text) {
        if (!paragraphs.isEmpty() && !text.isEmpty() && budget.characters(text.length())) {
            paragraphs.peek().text(text, inserted > 0);
        }
    }

    private void start(XmlStream xml) throws IOException {
        switch (xml.name()) {
            case "p" -> paragraphs.push(new OdtParagraph(styles.get(xml.get("style-name", "")), title ? 1 : 0));
            case "frame", "custom-shape" -> title = xml.get("class", "").equals("title");
            case "h" -> paragraphs.push(new OdtParagraph(styles.get(xml.get("style-name", "")), Math.clamp(xml.number("outline-level", 1), 1, 9)));
            case "list" -> lists.begin(xml.get("style-name", ""), xml.get("continue-numbering", "").equals("true") || xml.get("continue-list") != null);
            case "list-item", "list-header" -> lists.item();
            case "table" -> startTable();
            case "table-row" -> table(WordTable::startRow);
            case "table-cell" -> {
                int across = Math.clamp(xml.number("number-columns-spanned", 1), 1, 1000);
                int down = Math.clamp(xml.number("number-rows-spanned", 1), 1, 60_000);
                table(t -> {
                    t.startCell();
                    t.span = across;
                    t.rows = down;
                    stories.push(t.cell);
                });
            }
            case "covered-table-cell" -> {
                int columns = Math.clamp(xml.number("number-columns-repeated", 1), 1, 1000);
                table(t -> t.skip(columns));
                xml.skip();
            }
            case "tracked-changes" -> deletions(xml);
            case "change-start" -> inserted++;
            case "change-end" -> inserted = Math.max(0, inserted - 1);
            case "note" -> note();
            case "annotation" -> {
                note();
                stories.push(new WordContent());
            }
            case "note-body" -> stories.push(new WordContent());
            case "note-citation", "creator", "date", "date-string", "table-of-content-source", "forms", "sequence-decls", "alphabetical-index-source",
                    "initials", "meta-creator-initials", "event-listeners" -> xml.skip();
            case "image" -> draft.omit(What.IMAGE, 1);
            case "object", "object-ole", "plugin", "applet" -> draft.omit(What.EMBEDDED, 1);
            case "title", "desc" -> describe(xml.content());
            default -> {
                if (!paragraphs.isEmpty()) {
                    inParagraph(xml, paragraphs.peek());
                }
            }
        }
    }

    private void inParagraph(XmlStream xml, OdtParagraph p) throws IOException {
        switch (xml.name()) {
            case "span" -> p.span(styles.get(xml.get("style-name", "")));
            case "s" -> p.text(" ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_SPACES)), false);
            case "tab" -> p.text(" ", false);
            case "line-break" -> p.prose.add(new Inline.LineBreak());
            case "bookmark", "bookmark-start", "reference-mark", "reference-mark-start" -> p.anchor(xml.get("name", ""));
            case "change" -> {
                String gone = deletions.getOrDefault(xml.get("change-id", ""), "");
                p.prose.text(gone, new InlineRuns.Look(false, false, false, false, false, true));
            }
            case "a" -> {
                String to = xml.get("href", "");
                Target target = to.startsWith("#") ? LinkTargets.of("", to.substring(1)) : LinkTargets.of(to, "");
                if (target != null && !p.prose.isInLink()) {
                    p.prose.open(target);
                }
            }
            case "ruby" -> p.ruby(xml, budget);
            default -> {
                // Fields hold what they show.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                if (!paragraphs.isEmpty()) {
                    OdtParagraph p = paragraphs.pop();
                    boolean empty = p.prose.isEmpty();
                    WordContent.Item item = empty || name.equals("h") ? null : lists.place();
                    p.into(stories.peek(), empty ? "" : lists.number(), item);
                }
            }
            case "span" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().endSpan();
                }
            }
            case "a" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().prose.close();
                }
            }
            case "frame", "custom-shape" -> title = false;
            case "list" -> lists.end();
            case "table-cell" -> table(t -> {
                stories.pop();
                t.endCell(budget);
            });
            case "table" -> endTable();
            case "note-body", "annotation" -> {
                if (stories.size() > 1) {
                    notes.add(Integer.toString(marks), stories.pop().plain());
                }
            }
            default -> {
                // All else only wraps.
            }
        }
    }

    private void note() {
        String mark = Integer.toString(++marks);
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().anchor(WordNotes.REFERENCE + mark);
            paragraphs.peek().prose.add(new Inline.FootnoteMark(mark, new Target.Here(WordNotes.NOTE + mark)));
        }
    }

    private void describe(String words) {
        String clean = CleanText.clean(words);
        if (clean.length() > 3 && !paragraphs.isEmpty()) {
            paragraphs.peek().prose.text(" [" + clean + "] ", InlineRuns.Look.PLAIN);
        }
    }

    /** What was deleted stands before the text, by the names of the places it stood at (section 5.5). */
    private void deletions(XmlStream xml) throws IOException {
        String id = "";
        while (xml.next() && !xml.ends("tracked-changes")) {
            if (xml.starts("changed-region")) {
                id = xml.get("id", "");
            } else if (xml.starts("change-info")) {
                xml.skip();
            } else if (xml.starts("deletion")) {
                String words = CleanText.clean(deletion(xml));
                if (budget.characters(words.length())) {
                    deletions.put(id, words);
                }
            }
        }
    }

    private static String deletion(XmlStream xml) throws IOException {
        var out = new StringBuilder();
        while (xml.next() && !xml.ends("deletion")) {
            if (xml.starts("change-info")) {
                xml.skip();
            } else if (xml.isText()) {
                out.append(xml.text());
            }
        }
        return out.toString();
    }

    private void startTable() {
        if (tables.size() >= DEEPEST) {
            flattened++;
        } else {
            tables.push(new WordTable(stories.peek()));
            tables.peek().covers = true;
        }
    }

    private void endTable() {
        if (flattened > 0) {
            flattened--;
        } else if (!tables.isEmpty()) {
            tables.pop().end();
        }
    }

    private void table(java.util.function.Consumer<WordTable> change) {
        if (flattened == 0 && !tables.isEmpty()) {
            change.accept(tables.peek());
        }
    }
}
