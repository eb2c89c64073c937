package dev.curbcut.document;

import dev.curbcut.document.ofd.OfdFile;
import dev.curbcut.document.packed.PptFile;
import dev.curbcut.document.packed.PptxReaderTest;
import dev.curbcut.document.pdf.PdfFile;
import dev.curbcut.document.word.DocxFile;
import dev.curbcut.document.workbook.XlsReaderTest;
import dev.curbcut.document.workbook.XlsxReaderTest;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/** One small whole document of each format, for tests that break them. */
final class DocumentSamples {
    private DocumentSamples() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> out = new LinkedHashMap<>();
        out.put("a.pdf", new PdfFile().page().text(72, 100, 12, "Some words of a sheet").table(72, 200, 100, 20, "a", "b").bytes());
        out.put("a.ofd", new OfdFile().text(20, 30, 5, "一些字").bytes());
        out.put("a.docx", DocxFile.docx("<w:p><w:r><w:t>Some words</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
        out.put("a.xlsx", XlsxReaderTest.book("<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c><c r='B1'><v>2</v></c></row>", ""));
        out.put("a.xls", XlsReaderTest.book());
        out.put("a.rtf", "{\\rtf1\\ansicpg936 \\b bold\\b0 words\\par}".getBytes(Charset.forName("GBK")));
        out.put("a.csv", "甲,乙\n1,2\n".getBytes(Charset.forName("GBK")));
        out.put("a.odt", ReadDocuments.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<d><body><p>Some words</p></body></d>"));
        out.put("a.ods", ReadDocuments.zip("content.xml", "<d><table><table-row><table-cell><p>1</p></table-cell></table-row></table></d>"));
        out.put("a.pptx", PptxReaderTest.show("<p:sp><p:txBody><a:p><a:r><a:t>Some words</a:t></a:r></a:p></p:txBody></p:sp>"));
        out.put("a.ppt", PptFile.sample());
        out.put("a.epub", ReadDocuments.zip("META-INF/container.xml", "<c><rootfile full-path='b.opf'/></c>", "b.opf", "<p><item id='a' href='a.xhtml'/><itemref idref='a'/></p>",
                "a.xhtml", "<html><body><p>Some words</p></body></html>"));
        out.put("a.zip", ReadDocuments.zip("a.csv", "a,b\n1,2\n", "b.txt", "words", "c.bin", "x"));
        return out;
    }
}
