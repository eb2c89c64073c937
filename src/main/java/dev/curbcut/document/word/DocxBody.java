package dev.curbcut.document.word;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.document.formula.OmmlReader;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.page.Expression;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The text of one part of a DOCX: paragraphs, runs, tables, whatever they are wrapped in. One walk, no recursion. */
final class DocxBody {
    /** Tables within tables beyond this are read as plain paragraphs. */
    private static final int DEEPEST = 20;

    private final DocumentBudget budget;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final Relations relations;
    private final DocumentDraft draft;
    private final WordNotes.Marks marks;
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private WordContent story = new WordContent();
    private final OpenFields fields = new OpenFields();
    private final DocxDrawing drawing;
    private final DocxChunks chunks;
    private final WordNotes notes = new WordNotes();
    private int flattened;
    private int inserted;
    private int deleted;

    DocxBody(ZipArchive archive, DocumentBudget budget, DocxStyles styles, DocxNumbers numbers, Relations relations, DocumentDraft draft, WordNotes.Marks marks) {
        this.budget = budget;
        this.styles = styles;
        this.numbers = numbers;
        this.relations = relations;
        this.draft = draft;
        this.marks = marks;
        this.drawing = new DocxDrawing(archive, budget, relations, draft);
        this.chunks = new DocxChunks(archive, budget, relations, draft, marks);
    }

    /** Reads on to the end of an element of that name, or of all. */
    void read(XmlStream xml, String end, WordContent into) throws IOException {
        story = into;
        while (!budget.spent() && xml.next() && (end.isEmpty() || !xml.ends(end))) {
            if (xml.isText()) {
                continue;
            }
            if (xml.starts()) {
                start(xml);
            } else {
                end(xml.name());
            }
        }
    }

    /** The mark of a note by its id, empty when nothing in the text refers to it. */
    String mark(String kind, String id) {
        return marks.find(kind + id);
    }

    /** Notes that stand within the text. */
    WordNotes notes() {
        return notes;
    }

    private void start(XmlStream xml) throws IOException {
        switch (xml.name()) {
            case "p" -> paragraphs.push(new DocxParagraph());
            case "tbl" -> startTable();
            case "tr" -> table(WordTable::startRow);
            case "tc" -> {
                table(WordTable::startCell);
                story = flattened > 0 || tables.isEmpty() ? story : tables.peek().cell;
            }
            case "gridSpan" -> {
                int span = Math.clamp(xml.number("val", 1), 1, 1000);
                table(t -> t.span = span);
            }
            case "tblHeader" -> {
                boolean heads = XmlStream.isOn(xml.get("val", "1"));
                table(t -> t.head(heads));
            }
            case "gridBefore" -> {
                int free = xml.number("val", 0);
                table(t -> t.skip(free));
            }
            case "vMerge" -> {
                boolean goesOn = !xml.get("val", "continue").equals("restart");
                table(t -> t.goesOn = goesOn);
            }
            case "ins", "moveTo" -> inserted++;
            case "del", "moveFrom" -> deleted++;
            case "Fallback", "delInstrText", "sectPr", "sdtPr", "rPrChange", "pPrChange", "tblPrChange", "tcPrChange", "trPrChange", "tblPr",
                    "tblGrid" -> xml.skip();
            case "altChunk" -> chunks.read(xml.get("id", ""), story);
            case "subDoc" -> draft.omit(What.EMBEDDED, 1);
            case "docPr", "shape", "imagedata", "pic", "chart", "relIds", "OLEObject", "control", "textpath" ->
                drawing.take(xml, paragraphs.isEmpty() ? null : paragraphs.peek().prose, paragraphs.isEmpty() ? new ArrayList<>() : paragraphs.peek().after);
            default -> {
                if (!paragraphs.isEmpty()) {
                    inParagraph(xml, paragraphs.peek());
                }
            }
        }
    }

    private void inParagraph(XmlStream xml, DocxParagraph p) throws IOException {
        switch (xml.name()) {
            case "t", "delText" -> {
                if (xml.get("val") != null) {
                    p.number(xml.get("val", "")); // as Word 2003 wrote down what it had counted
                }
                boolean gone = deleted > 0 || xml.name().equals("delText");
                String text = xml.content();
                boolean swallowed = fields.swallows();
                fields.take(text);
                p.entry |= fields.isContents();
                if (!swallowed && budget.characters(text.length())) {
                    p.text(text, inserted > 0, gone);
                }
            }
            case "instrText" -> fields.take(xml.content());
            case "fldChar" -> field(xml.get("fldCharType", ""), p);
            case "ffData" -> fields.form(FormField.read(xml));
            case "fldSimple" -> {
                fields.begin();
                fields.take(xml.get("instr", ""));
                fields.separate(p.prose);
            }
            case "oMath" -> formula(xml, p);
            case "oMathPara" -> p.display = true;
            case "ruby" -> {
                Inline.Ruby ruby = DocxRuby.read(xml, budget);
                if (ruby != null) {
                    p.prose.add(amended(ruby));
                }
            }
            case "footnote", "endnote" -> note(xml, p);
            case "hyperlink", "hlink" -> {
                String anchor = xml.get("anchor", xml.get("bookmark", ""));
                String to = relations.targets().getOrDefault(xml.get("id", ""), xml.get("dest", ""));
                Target target = LinkTargets.of(to, anchor);
                if (target != null && !p.prose.isInLink()) {
                    p.link = true;
                    p.prose.open(target);
                }
            }
            case "footnoteReference", "endnoteReference", "commentReference" -> {
                String kind = xml.name().substring(0, xml.name().length() - "Reference".length());
                p.mark(marks.of(kind + xml.get("id", "")));
            }
            default -> p.set(xml);
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                if (!paragraphs.isEmpty()) {
                    DocxParagraph p = paragraphs.pop();
                    p.end(story, styles, numbers);
                    p.after.forEach(story::add);
                }
            }
            case "tc" -> table(t -> t.endCell(budget));
            case "tbl" -> endTable();
            case "ins", "moveTo" -> inserted = Math.max(0, inserted - 1);
            case "del", "moveFrom" -> deleted = Math.max(0, deleted - 1);
            default -> {
                if (!paragraphs.isEmpty() && name.equals("fldSimple")) {
                    fields.end(paragraphs.peek().prose, Look.PLAIN);
                } else if (!paragraphs.isEmpty()) {
                    paragraphs.peek().ended(name);
                }
            }
        }
    }

    private void startTable() {
        if (tables.size() >= DEEPEST) {
            flattened++;
        } else {
            tables.push(new WordTable(story));
        }
    }

    private void endTable() {
        if (flattened > 0) {
            flattened--;
        } else if (!tables.isEmpty()) {
            story = tables.peek().around;
            tables.pop().end();
        }
    }

    private void table(java.util.function.Consumer<WordTable> change) {
        if (flattened == 0 && !tables.isEmpty()) {
            change.accept(tables.peek());
        }
    }

    private void field(String what, DocxParagraph p) {
        switch (what) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate(p.prose);
            case "end" -> fields.end(p.prose, p.look(inserted > 0, deleted > 0));
            default -> {} // Nothing else is defined.
        }
    }

    private void formula(XmlStream xml, DocxParagraph p) throws IOException {
        Expression expression = OmmlReader.read(xml, budget);
        if (expression != null) {
            p.prose.add(amended(new Inline.Formula(expression, p.display)));
        }
    }

    private Inline amended(Inline inline) {
        return deleted > 0 ? new Inline.Deleted(List.of(inline)) : inserted > 0 ? new Inline.Inserted(List.of(inline)) : inline;
    }

    /** A note whose words stand where its mark does, as Word 2003 keeps them. */
    private void note(XmlStream xml, DocxParagraph p) throws IOException {
        WordContent around = story;
        var words = new WordContent();
        String mark = marks.next();
        p.mark(mark);
        read(xml, xml.name(), words);
        story = around;
        notes.add(mark, words.plain());
    }
}
