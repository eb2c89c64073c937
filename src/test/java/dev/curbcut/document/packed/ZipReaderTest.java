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

    @Test
    void numbers_links_tables_readings_and_formulas_of_a_book_are_kept() {
        byte[] book = ReadDocuments.zip(
                "META-INF/container.xml", "<c><rootfile full-path='o/b.opf'/></c>",
                "o/b.opf", "<p xmlns:dc='d'><dc:title>Harbour guide</dc:title><item id='a' href='one.xhtml'/><item id='b' href='two.xhtml'/><itemref idref='a'/><itemref idref='b'/></p>",
                "o/one.xhtml", "<html><body><p id='top'>See <a href='two.xhtml#top'>prices</a>, 10<sup>4</sup> m, <ruby>埠<rp>(</rp><rt>bù</rt><rp>)</rp></ruby>, &eacute;, <del>old</del></p>"
                        + "<ol start='3'><li>moor</li><li>pay<ol type='a'><li>cash</li></ol></li></ol><p hidden=''>unseen</p><p><input type='checkbox' checked=''/> yes</p></body></html>",
                "o/two.xhtml", "<html><body><table id='top'><caption>Prices</caption><tr><th rowspan='2'>Length</th><th colspan='2'>A day</th></tr><tr><th>east</th><th>west</th></tr>"
                        + "<tr><td>5</td><td>1</td><td><math><mfrac><mn>1</mn><mn>2</mn></mfrac></math></td></tr></table><pre>a\n  b</pre></body></html>");
        Page page = ReadDocuments.page(book, "a.epub");

        assertThat(ReadDocuments.lines(page)).startsWith(
                "See prices, 104 m, 埠, é, old", "* 3. moor", "* 4. pay / * a. cash", "☑ yes", "caption Prices", "| ^Length r2 | ^A day c2", "| ^east | ^west", "| 5 | 1 | 1/2");
        assertThat(page.blocks().toString()).contains("Superscript").contains("Ruby[base=埠, reading=bù]").contains("Deleted").contains("Here[anchor=page2-top]").contains("anchors=[page1, page1-top]")
                .contains("text=a\n  b");
    }

    @Test
    void a_parcel_is_called_by_its_own_name() throws IOException {
        assertThat(ReadDocuments.page(parcel("规则.txt", "船进港须登记。".getBytes(java.nio.charset.StandardCharsets.UTF_8)), "harbour_rules.zip").title()).isEqualTo("harbour rules");
    }
}
