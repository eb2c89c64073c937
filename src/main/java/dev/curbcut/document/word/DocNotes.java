package dev.curbcut.document.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Foot- and endnotes and comments of a DOC, counted in the order of their marks in the text. */
final class DocNotes {
    private enum Kind {
        FOOTNOTE,
        ENDNOTE,
        COMMENT
    }

    private record Marked(Kind kind, int index) {}

    private final @Nullable HWPFDocument doc;
    private final List<Marked> marked = new ArrayList<>();
    private int comments;

    /** Notes have marks of their own, which lead nowhere. */
    private boolean reading;


    DocNotes(HWPFDocumentCore doc) {
        this.doc = doc instanceof HWPFDocument word ? word : null;
    }

    /** The mark of the note that hangs on a place of the text; empty for none. */
    String at(int place) {
        if (doc == null || reading) {
            return "";
        }
        int foot = doc.getFootnotes().getNoteIndexByAnchorPosition(place);
        int end = doc.getEndnotes().getNoteIndexByAnchorPosition(place);
        return foot < 0 && end < 0 ? "" : mark(new Marked(foot >= 0 ? Kind.FOOTNOTE : Kind.ENDNOTE, foot >= 0 ? foot : end));
    }

    /** The mark of the next comment. */
    String comment() {
        return doc == null || reading ? "" : mark(new Marked(Kind.COMMENT, comments++));
    }

    private String mark(Marked note) {
        marked.add(note);
        return Integer.toString(marked.size());
    }

    /** Reads all notes that have a mark, with what reads paragraphs. */
    void into(WordContent story, DocText text) {
        reading = true;
        var notes = new WordNotes();
        List<Range> remarks = doc == null ? List.of() : remarks(doc.getCommentsRange());
        for (int i = 0; doc != null && i < marked.size(); i++) {
            Marked note = marked.get(i);
            Range range = switch (note.kind) {
                case FOOTNOTE -> range(doc.getFootnotes(), doc.getFootnoteRange(), note.index);
                case ENDNOTE -> range(doc.getEndnotes(), doc.getEndnoteRange(), note.index);
                case COMMENT -> note.index < remarks.size() ? remarks.get(note.index) : null;
            };
            var content = new WordContent();
            for (int p = 0; range != null && p < range.numParagraphs(); p++) {
                text.paragraph(range.getParagraph(p), content);
            }
            notes.add(Integer.toString(i + 1), content.plain());
        }
        notes.into(story);
    }

    private Range range(Notes notes, Range all, int index) {
        int from = all.getStartOffset();
        return new Range(from + notes.getNoteTextStartOffset(index), from + notes.getNoteTextEndOffset(index), doc);
    }

    /** Each comment begins with a mark of its own (MS-DOC section 2.8.9). */
    private List<Range> remarks(Range all) {
        List<Range> out = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < all.numParagraphs(); i++) {
            Paragraph p = all.getParagraph(i);
            if (p.text().indexOf(0x05) >= 0) {
                if (begin >= 0) {
                    out.add(new Range(begin, p.getStartOffset(), doc));
                }
                begin = p.getStartOffset();
            }
        }
        if (begin >= 0) {
            out.add(new Range(begin, all.getEndOffset(), doc));
        }
        return out;
    }
}
