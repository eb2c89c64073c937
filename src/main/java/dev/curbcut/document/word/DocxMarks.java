package dev.curbcut.document.word;

import java.util.Map;

/**
 * The marks of a text's notes, in one row of numbers with those of the files that are put into it.
 *
 * @param file the name of such a file; empty for the text around
 * @param marks by file, kind and id of the note
 */
record DocxMarks(String file, Map<String, String> marks) {
    DocxMarks inner(String name) {
        return new DocxMarks(name, marks);
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
