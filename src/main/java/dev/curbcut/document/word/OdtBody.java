package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of an OpenDocument file (ODF 1.3 part 3, sections 5 to 10): paragraphs, lists, tables, notes. One walk, no recursion. */
final class OdtBody {
    private static final int DEEPEST = 20;

    private final OdtDrawing drawing;
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

    /** The title of the slide that is being read; null outside of any. */
    private @Nullable WordContent slide;

    private int slides;
    private int contents;
    private boolean annotating;

    private int flattened;

    OdtBody(ZipArchive archive, DocumentBudget budget, DocumentDraft draft, OdtStyles styles, WordContent story) {
        this.drawing = new OdtDrawing(archive, budget, draft);
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
            case "p" -> paragraphs.push(new OdtParagraph(styles.get(xml.get("style-name", "")), title ? slides == 0 ? OdtParagraph.TITLE : 1 : 0));
            case "frame", "custom-shape" -> {
                title = xml.get("class", "").equals("title") && slide != null;
                drawing.frame();
                if (title) {
                    stories.push(slide);
                }
            }
            case "page" -> {
                slide = new WordContent();
                stories.push(new WordContent());
            }
            case "notes", "note-body" -> stories.push(new WordContent());
            case "h" -> paragraphs.push(new OdtParagraph(styles.get(xml.get("style-name", "")), Math.clamp(xml.number("outline-level", 1), 1, 9)));
            case "list" -> lists.begin(xml.get("style-name", ""), xml.get("continue-numbering", "").equals("true") || xml.get("continue-list") != null);
            case "list-item" -> lists.item(xml.number("start-value", -1));
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
            case "tracked-changes" -> deletions.putAll(OdtReader.deletions(xml, budget));
            case "change-start" -> inserted++;
            case "change-end" -> inserted = Math.max(0, inserted - 1);
            case "note" -> note();
            case "annotation" -> {
                annotating = true;
                note();
                stories.push(new WordContent());
            }
            case "note-citation", "table-of-content-source", "sequence-decls", "alphabetical-index-source", "meta-creator-initials", "event-listeners",
                    "page-thumbnail", "creator-initials" -> xml.skip();
            case "creator", "date", "date-string", "initials" -> {
                if (annotating) {
                    xml.skip();
                }
            }
            case "table-of-content" -> contents++;
            case "section" -> {
                if (xml.get("display", "").equals("none")) {
                    draft.omit(What.HIDDEN, 1);
                    xml.skip();
                }
            }
            case "hidden-text", "hidden-paragraph" -> {
                if (xml.get("is-hidden", "false").equals("true")) {
                    xml.skip();
                }
            }
            case "forms", "control", "image", "object", "object-ole", "plugin", "applet", "title", "desc" ->
                drawing.take(xml, paragraphs.isEmpty() ? null : paragraphs.peek().prose, stories.peek());
            default -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().take(xml, styles, deletions, budget);
                }
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                if (!paragraphs.isEmpty()) {
                    OdtParagraph p = paragraphs.pop();
                    boolean heading = name.equals("h");
                    WordContent.Item item = heading ? null : lists.place();
                    p.into(stories.peek(), heading && !p.prose.isEmpty() ? lists.heading(p.level()) : lists.number(), item, contents > 0);
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
            case "frame", "custom-shape" -> {
                if (title && stories.size() > 1) {
                    stories.pop();
                }
                title = false;
            }
            case "page" -> endSlide();
            case "notes" -> {
                if (stories.size() > 1) {
                    List<Block> said = stories.pop().plain();
                    if (!said.isEmpty()) {
                        stories.peek().add(new Block.Quotation(About.NONE, said));
                    }
                }
            }
            case "table-of-content" -> contents--;
            case "list" -> lists.end();
            case "table-cell" -> table(t -> {
                stories.pop();
                t.endCell(budget);
            });
            case "table" -> endTable();
            case "note-body", "annotation" -> {
                annotating = false;
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

    /** A slide's title comes first, wherever it stands in the file. */
    private void endSlide() {
        if (slide != null && stories.size() > 1) {
            WordContent body = stories.pop();
            slides += slide.isEmpty() ? 0 : 1;
            stories.peek().add(slide);
            stories.peek().add(body);
            slide = null;
        }
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
