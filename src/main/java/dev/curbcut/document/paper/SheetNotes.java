package dev.curbcut.document.paper;

import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.sheet.Mark;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notes at the foot of sheets: found by the raised mark they begin with, led to by the same mark in the text, written at the end. */
final class SheetNotes {
    private static final Pattern MARK = Pattern.compile("\\[?(\\d{1,3}|[①-⑳]|[*＊†‡§¶]{1,3}|[a-z])\\]?");

    /** A note, and the mark it begins with. */
    private record Note(SheetParagraph para, String mark, int behind, String anchor) {}

    private final List<Note> notes = new ArrayList<>();
    private int next;

    SheetNotes(List<SheetParagraph> paragraphs) {
        for (SheetParagraph para : paragraphs) {
            Mark first = first(para);
            if (first != null) {
                notes.add(new Note(para, para.text(first), first.to(), "note-" + (notes.size() + 1)));
            } else {
                notes.add(new Note(para, "", 0, ""));
            }
        }
    }

    /** Whether a paragraph begins with a raised mark. */
    static boolean isNote(SheetParagraph para) {
        return first(para) != null;
    }

    private static @Nullable Mark first(SheetParagraph para) {
        for (Mark mark : para.marks) {
            boolean words = mark.kind() == Mark.Kind.RAISED && mark.to() < para.text.length();
            if (words && para.text.substring(0, mark.from()).isBlank() && MARK.matcher(para.text(mark)).matches()) {
                return mark;
            }
        }
        return null;
    }

    /** What leads to the note of a raised mark, in the order of the text; null where no note begins with it. */
    @Nullable Inline mark(String mark) {
        for (int i = next; i < notes.size(); i++) {
            if (!notes.get(i).mark.isEmpty() && notes.get(i).mark.equals(mark)) {
                next = i + 1;
                return new Inline.FootnoteMark(mark, new Target.Here(notes.get(i).anchor));
            }
        }
        return null;
    }

    void into(DocumentDraft draft) {
        if (!notes.isEmpty()) {
            draft.blocks.add(new Block.Separator(About.NONE));
        }
        for (Note note : notes) {
            List<Inline> content = new ArrayList<>();
            if (!note.mark.isEmpty()) {
                content.add(new Inline.Text(note.mark + " "));
            }
            content.addAll(note.para.content(note.behind, mark -> null));
            About about = note.anchor.isEmpty() ? About.NONE : new About(List.of(note.anchor), null, null);
            draft.blocks.add(new Block.Paragraph(about, Block.Align.START, content));
        }
    }
}
