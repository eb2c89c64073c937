package dev.curbcut.render.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogue;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.LocalizedPage;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Page;
import dev.curbcut.render.SamplePages;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.render.answer.TooLong;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubViewTest {
    private static byte[] book(Page page, int most) {
        Catalogue ui = Catalogues.load().of("en");
        return EpubView.write(LocalizedPage.asIs(page), ui, Rendering.of(Preferences.DEFAULT.with(Setting.VIEW, "epub")), most);
    }

    private static Map<String, String> files(byte[] book) throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                out.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return out;
    }

    /** A document of two sheets with a note. */
    private static Page sheets() {
        Page plain = SamplePages.document();
        List<Block> blocks = new ArrayList<>(plain.blocks());
        for (int sheet = 1; sheet <= 2; sheet++) {
            var about = new About(List.of("page-" + sheet), null, null);
            blocks.add(new Block.Heading(about, 1 + sheet, List.of(new Inline.Text("Part " + sheet))));
            blocks.add(new Block.Paragraph(List.of(new Inline.Text("Words of sheet " + sheet))));
        }
        return new Page(
                plain.address(), plain.kind(), plain.lang(), plain.title(), plain.site(), plain.breadcrumb(), plain.published(), plain.source(), plain.facts(), blocks,
                plain.pagination(), plain.attachments(), plain.forms(), plain.navigation(), plain.colophon(), plain.languages(), plain.omitted(), false);
    }

    @Test
    void a_book_says_first_and_unpacked_what_it_is() throws Exception {
        byte[] book = book(SamplePages.article(), 1_000_000);
        assertThat(new String(book, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
        assertThat(files(book)).containsOnlyKeys("mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/nav.xhtml", "EPUB/text.xhtml", "EPUB/style.css");
    }

    @Test
    void it_has_title_language_contents_and_what_readers_of_books_ask_of_accessibility() throws Exception {
        Page page = SamplePages.article();
        Map<String, String> files = files(book(page, 1_000_000));
        assertThat(files.get("EPUB/package.opf")).contains("<dc:title>" + page.title() + "</dc:title>", "<dc:language>" + page.lang() + "</dc:language>", "schema:accessMode",
                "schema:accessibilityFeature", "schema:accessibilityHazard", "schema:accessibilitySummary");
        assertThat(files.get("EPUB/nav.xhtml")).contains("epub:type=\"toc\"").contains("text.xhtml#title");
        assertThat(files.get("EPUB/text.xhtml")).contains("<h1 id=\"title\">" + page.title() + "</h1>", page.address().toString());
    }

    @Test
    void sheets_of_paper_are_listed_and_headings_nest_in_the_contents() throws Exception {
        Map<String, String> files = files(book(sheets(), 1_000_000));
        assertThat(files.get("EPUB/nav.xhtml")).contains("epub:type=\"page-list\"", "text.xhtml#sheet-2");
        assertThat(files.get("EPUB/text.xhtml")).contains("role=\"doc-pagebreak\"");
        assertThat(files.get("EPUB/package.opf")).contains("pageNavigation");
    }

    @Test
    void one_page_is_one_book_byte_for_byte_and_a_limit_ends_it() {
        assertThat(book(SamplePages.everyBlock(), 1_000_000)).isEqualTo(book(SamplePages.everyBlock(), 1_000_000));
        Assertions.assertThatThrownBy(() -> book(SamplePages.everyBlock(), 200)).isInstanceOf(TooLong.class);
    }

    @Test
    void epubcheck_finds_neither_errors_nor_warnings(@TempDir Path folder) throws Exception {
        Path check = Path.of("/usr/bin/epubcheck");
        assumeTrue(Files.isReadable(check), "epubcheck is not installed");
        List<Page> pages = new ArrayList<>(SamplePages.all());
        pages.add(sheets());
        for (int i = 0; i < pages.size(); i++) {
            Path file = Files.write(folder.resolve(i + ".epub"), book(pages.get(i), 1_000_000));
            var java = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-jar", check.toString(), "--failonwarnings", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(java.waitFor()).as(pages.get(i).title() + "\n" + said).isZero();
        }
    }
}
