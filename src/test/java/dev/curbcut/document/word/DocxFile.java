package dev.curbcut.document.word;

import dev.curbcut.document.ReadDocuments;

/** DOCX files written for the tests. */
public final class DocxFile {
    static final String NS = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private DocxFile() {}

    public static byte[] docx(String body, String... more) {
        String[] parts = new String[more.length + 2];
        parts[0] = "word/document.xml";
        parts[1] = "<w:document" + NS + "><w:body>" + body + "</w:body></w:document>";
        System.arraycopy(more, 0, parts, 2, more.length);
        return ReadDocuments.zip(parts);
    }

    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
