package dev.curbcut.document.word;

import dev.curbcut.document.archive.Relations;
import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.document.word.InlineRuns.Look;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of one part of a DOCX: paragraphs, runs, tables, whatever they are wrapped in. One walk, no recursion. */
final class DocxBody {
    /** Tables within tables beyond this are read as plain paragraphs. */
    private static final int DEEPEST = 20;

    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final Relations relations;
    private final DocumentDraft draft;
    private final Map<String, String> marks = new HashMap<>();
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private WordContent story = new WordContent();
    private int flattened;
    private boolean inserted;
    private boolean deleted;

    DocxBody(ZipArchive archive, DocumentBudget budget, DocxStyles styles, DocxNumbers numbers, Relations relations, DocumentDraft draft) {
        this.archive = archive;
        this.budget = budget;
        this.styles = styles;
        this.numbers = numbers;
        this.relations = relations;
        this.draft = draft;
    }

    void read(byte[] part, WordContent into) throws IOException {
        read(XmlStream.of(part, budget), "", into);
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
        return marks.getOrDefault(kind + id, "");
    }

    /** A note's blocks, with the mark before and an anchor to lead there. */
    List<Block> note(String mark, List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks);
        if (!out.isEmpty() && out.getFirst() instanceof Block.Paragraph p) {
            List<Inline> content = new ArrayList<>(List.of(new Inline.Text(mark + " ")));
            content.addAll(p.content());
            out.set(0, new Block.Paragraph(new About(List.of("note-" + mark), null, null), p.align(), content));
        }
        return out;
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
            case "gridBefore" -> {
                int free = xml.number("val", 0);
                table(t -> t.skip(free));
            }
            case "vMerge" -> {
                boolean goesOn = !xml.get("val", "continue").equals("restart");
                table(t -> t.goesOn = goesOn);
            }
            case "ins", "moveTo" -> inserted = true;
            case "del" -> deleted = true;
            case "moveFrom", "Fallback", "instrText", "delInstrText", "sectPr", "sdtPr", "rt", "rPrChange", "pPrChange", "tblPrChange",
                    "tcPrChange", "trPrChange", "tblPr", "tblGrid" -> xml.skip();
            case "altChunk" -> chunk(xml.get("id", ""));
            case "docPr" -> picture(xml.get("descr", ""));
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
                boolean gone = deleted || xml.name().equals("delText");
                String text = xml.content();
                if (budget.characters(text.length())) {
                    p.text(text, inserted, gone);
                }
            }
            case "hyperlink" -> {
                String anchor = xml.get("anchor", "");
                String to = relations.targets().getOrDefault(xml.get("id", ""), "");
                Target target = LinkTargets.of(to, anchor);
                if (target != null) {
                    p.link = true;
                    p.prose.open(target);
                }
            }
            case "footnoteReference", "endnoteReference" -> {
                String kind = xml.name().substring(0, xml.name().length() - "Reference".length());
                String mark = marks.computeIfAbsent(kind + xml.get("id", ""), k -> Integer.toString(marks.size() + 1));
                p.prose.add(new Inline.FootnoteMark(mark, new Target.Here("note-" + mark)));
            }
            default -> p.set(xml);
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.pop().end(story, styles, numbers);
                }
            }
            case "tc" -> table(t -> t.endCell(budget));
            case "tbl" -> endTable();
            case "ins", "moveTo" -> inserted = false;
            case "del" -> deleted = false;
            default -> {
                if (!paragraphs.isEmpty()) {
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

    /** A picture can't be shown, since it has no address; what its author wrote for those who don't see it can. */
    private void picture(String description) {
        draft.omit(What.IMAGE, 1);
        String words = CleanText.clean(description);
        boolean said = words.length() > 3 && !words.matches("(?i).*\\.(png|jpe?g|gif|bmp|emf|wmf)$|[\\p{Alnum}_-]+");
        if (said && !paragraphs.isEmpty()) {
            paragraphs.peek().prose.text(" [" + words + "] ", Look.PLAIN);
        }
    }

    /** Another format's file put in whole, as web pages and converters do (section 17.17.2). */
    private void chunk(String id) throws IOException {
        byte[] part = archive.find(relations.part(id, "word/"));
        if (part != null && !HtmlPart.read(part, story, budget)) {
            draft.omit(What.EMBEDDED, 1);
        }
    }
}
