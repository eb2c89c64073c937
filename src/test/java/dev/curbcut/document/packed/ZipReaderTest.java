package dev.curbcut.document.packed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.word.DocxFile;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipReaderTest {
    private static byte[] parcel(Object... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_parcel_is_a_list_and_what_can_be_read_of_it() throws IOException {
        byte[] noted = DocxFile.docx("<w:p><w:r><w:t>Open daily</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>", "word/footnotes.xml",
                "<w:footnotes xmlns:w='w'><w:footnote w:id='2'><w:p><w:r><w:t>but on Mondays</w:t></w:r></w:p></w:footnote></w:footnotes>");
        Page page = ReadDocuments.page(
                parcel("附件/one.docx", noted, "two.txt", "Bring it soon.".getBytes(), "map.png", new byte[2000], "__MACOSX/x", new byte[1], "inner.zip", ReadDocuments.zip("a.txt", "a")),
                "a.zip");

        assertThat(ReadDocuments.lines(page)).containsExactly(
                "* 附件/one.docx", "* two.txt", "* map.png (PNG, 2 KB)", "* inner.zip (ZIP, 127 B)", "## 附件/one.docx", "Open daily", "---", "1 but on Mondays", "## two.txt", "Bring it soon.");
        Block.ListBlock list = (Block.ListBlock) page.blocks().getFirst();
        Block.Paragraph first = (Block.Paragraph) list.items().getFirst().blocks().getFirst();
        assertThat(((Inline.Link) first.content().getFirst()).target()).isEqualTo(new Target.Here("file-1"));
        assertThat(page.blocks().toString()).contains("anchor=file-1-note-1").contains("anchors=[file-1-note-1]");
    }

    @Test
    void a_damaged_file_of_a_parcel_is_named_and_the_others_are_read() throws IOException {
        Page page = ReadDocuments.page(parcel("bad.docx", "PK\3\4word/document".getBytes(), "good.csv", "a,b\n1,2\n".getBytes()), "a.zip");
        assertThat(ReadDocuments.lines(page)).startsWith("* bad.docx (DOCX, 17 B)", "* good.csv").contains("| ^a | ^b");
    }

    @Test
    void a_book_is_read_in_the_order_of_its_spine() {
        byte[] book = ReadDocuments.zip(
                "META-INF/container.xml", "<c><rootfile full-path='o/b.opf'/></c>",
                "o/b.opf", "<p xmlns:dc='d'><dc:title>City guide</dc:title><dc:language>en</dc:language><item id='a' href='t%20two.xhtml'/><item id='b' href='one.xhtml'/>"
                        + "<item id='i' href='i.png' media-type='image/png'/><itemref idref='b'/><itemref idref='a'/></p>",
                "o/one.xhtml", "<html><head><title>x</title></head><body><h1>Parks</h1><p>Open <img alt=\"A gate\" src='i.png'/> daily.</p></body></html>",
                "o/t two.xhtml", "<html><body><h1>Pools</h1><ul><li>North</li><li>South</li></ul></body></html>");
        Page page = ReadDocuments.page(book, "a.epub");

        assertThat(page.title()).isEqualTo("City guide");
        assertThat(page.lang()).isEqualTo("en");
        assertThat(ReadDocuments.lines(page)).isEqualTo(List.of("## Parks", "Open [A gate] daily.", "## Pools", "* North", "* South"));
    }
}
