package dev.curbcut.document.word;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notes of a document: they stand below its text in the order of their marks; each mark leads to its note, and each note back. */
final class WordNotes {
    /** Anchors: of a note, and of the paragraph that its mark stands in. */
    static final String NOTE = "note-";

    static final String REFERENCE = "noteref-";

    /**
     * The marks of a text's notes, in one row of numbers with those of the files that are put into it.
     *
     * @param file the name of such a file; empty for the text around
     * @param marks by file, kind and id of the note
     */
    record Marks(String file, Map<String, String> marks) {
        Marks inner(String name) {
            return new Marks(name, marks);
        }

        boolean isInner() {
            return !file.isEmpty();
        }

        /** Of that note, the next number where it has none yet. */
        String of(String note) {
            return marks.computeIfAbsent(file + '#' + note, k -> Integer.toString(marks.size() + 1));
        }

        /** Of a note that stands within the text, which nothing else refers to. */
        String next() {
            return of("here" + marks.size());
        }

        /** Of that note; empty where nothing refers to it. */
        String find(String note) {
            return marks.getOrDefault(file + '#' + note, "");
        }
    }

    private final TreeMap<Integer, List<Block>> notes = new TreeMap<>();

    /** @param mark the number that the text has for it */
    void add(String mark, List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks);
        if (out.isEmpty()) {
            return;
        }
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Link(new Target.Here(REFERENCE + mark), List.of(new Inline.Text(mark))));
        content.add(new Inline.Text(" "));
        var about = new About(List.of(NOTE + mark), null, null);
        if (out.getFirst() instanceof Block.Paragraph p) {
            content.addAll(p.content());
            out.set(0, new Block.Paragraph(about, p.align(), content));
        } else {
            out.addFirst(new Block.Paragraph(about, Block.Align.START, content.subList(0, 1)));
        }
        notes.put(Integer.parseInt(mark), out);
    }

    void into(WordContent story) {
        if (!notes.isEmpty()) {
            story.add(new Block.Separator(About.NONE));
            notes.values().forEach(blocks -> blocks.forEach(story::add));
        }
    }
}
