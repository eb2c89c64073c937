package dev.curbcut.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.document.DocumentOutcome;
import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final String[] FIRST = {
        "The council has decided that the bridge over the river will be", "closed to all vehicles from the first of May, since the repair-",
        "ing of its pillars can wait no longer. Walkers may pass by day."
    };

    @Test
    void lines_become_paragraphs_and_parted_words_are_whole_again() {
        Page page = ReadDocuments.page(
                new PdfFile().page().text(72, 80, 20, "Notice of a closed bridge").lines(72, 130, 11, FIRST).lines(72, 190, 11, "Questions are answered at the town hall.").bytes(),
                "notice.pdf");

        assertThat(page.title()).isEqualTo("Notice of a closed bridge");
        assertThat(page.lang()).isEqualTo("en");
        assertThat(ReadDocuments.lines(page)).containsExactly(
                "The council has decided that the bridge over the river will be closed to all vehicles from the first of May, since the repairing of its pillars can wait no longer. Walkers may pass by day.",
                "Questions are answered at the town hall.");
    }

    @Test
    void a_paragraph_goes_on_over_the_end_of_a_sheet_past_heads_and_page_numbers() {
        var paper = new PdfFile();
        for (int i = 1; i <= 3; i++) {
            paper.page().text(72, 40, 9, "Gazette of the Town, Number 12").text(290, 810, 9, "- " + i + " -");
            paper.lines(72, 140, 11, "Sheet " + i + " begins with words that fill the line nearly up to the edge", "and it ends with words that fill another line up to the right edge,");
        }
        Page page = ReadDocuments.page(paper.bytes(), "gazette.pdf");

        assertThat(ReadDocuments.lines(page)).noneMatch(line -> line.contains("Gazette") || line.contains("- 2 -"));
        assertThat(ReadDocuments.omitted(page, What.FURNITURE)).isEqualTo(6);
        assertThat(ReadDocuments.lines(page)).singleElement().asString().contains("right edge, Sheet 2 begins");
    }

    @Test
    void columns_are_read_one_after_the_other() {
        var paper = new PdfFile().page();
        for (int column = 0; column < 2; column++) {
            for (int i = 0; i < 12; i++) {
                paper.text(72 + 240 * column, 100 + 13 * i + 4 * column, 10, "column " + column + " has some words on line number " + (char) ('a' + i));
            }
        }
        String text = String.join(" ", ReadDocuments.lines(ReadDocuments.page(paper.bytes(), "columns.pdf")));

        assertThat(text.indexOf("column 0 has some words on line number l")).isPositive();
        assertThat(text.indexOf("column 1 has some words on line number a")).isGreaterThan(text.indexOf("column 0 has some words on line number l"));
    }

    @Test
    void lines_make_a_table_and_a_missing_line_a_merged_cell() {
        var paper = new PdfFile().page();
        for (double y : new double[] {100, 130, 160, 190}) {
            paper.line(y == 160 ? 172 : 72, y, 372, y);
        }
        for (double x : new double[] {72, 172, 272, 372}) {
            paper.line(x, 100, x, 190);
        }
        String[][] rows = {{"Office", "Street", "Day"}, {"Passports", "Main Street", "Monday"}, {"", "Bridge Street", "Friday"}};
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                paper.text(76 + 100 * c, 120 + 30 * r, 10, rows[r][c]);
            }
        }
        assertThat(ReadDocuments.lines(ReadDocuments.page(paper.bytes(), "offices.pdf")))
                .containsExactly("| ^Office | ^Street | ^Day", "| Passports r2 | Main Street | Monday", "| Bridge Street | Friday");
    }

    @Test
    void a_table_over_several_sheets_is_one_and_its_heads_stand_once() {
        var paper = new PdfFile();
        for (int i = 0; i < 3; i++) {
            paper.page().table(72, 90, 150, 20, "Name", "Place", "Person " + (char) ('a' + i), "Town " + (char) ('a' + i));
        }
        Page page = ReadDocuments.page(paper.bytes(), "list.pdf");

        assertThat(ReadDocuments.lines(page)).containsExactly("| ^Name | ^Place", "| Person a | Town a", "| Person b | Town b", "| Person c | Town c");
        assertThat(ReadDocuments.omitted(page, What.DUPLICATE)).isEqualTo(2);
    }

    @Test
    void words_below_each_other_make_a_table_without_lines() {
        var paper = new PdfFile().page();
        String[] names = {"Payee", "Adams", "Brown", "Clark"};
        String[] sums = {"Amount", "1,200.00", "870.50", "33.00"};
        for (int i = 0; i < 4; i++) {
            paper.text(72, 100 + 16 * i, 10, names[i]).text(240, 100 + 16 * i, 10, "for the repair of roads " + i).text(430, 100 + 16 * i, 10, sums[i]);
        }
        assertThat(ReadDocuments.lines(ReadDocuments.page(paper.bytes(), "sums.pdf"))).contains("| Adams | for the repair of roads 1 | 1,200.00");
    }

    @Test
    void numbers_of_lines_and_slanted_words_stay_out_of_the_text() {
        var paper = new PdfFile().page();
        for (int i = 0; i < 12; i++) {
            paper.text(72, 100 + 24 * i, 10, Integer.toString(i + 1)).text(120, 100 + 24 * i, 10, "the witness said some words that fill the line " + (char) ('a' + i));
        }
        paper.text(150, 500, 40, "DRAFT", PdfFile.PLAIN, 45);
        Page page = ReadDocuments.page(paper.bytes(), "hearing.pdf");

        assertThat(String.join(" ", ReadDocuments.lines(page))).doesNotContain("DRAFT").doesNotContain("2 the witness").contains("line a the witness");
        assertThat(ReadDocuments.omitted(page, What.FURNITURE)).isEqualTo(13);
    }

    @Test
    void large_and_bold_words_of_their_own_are_headings() {
        byte[] pdf = new PdfFile().page()
                .text(72, 80, 20, "Rules for the use of the park")
                .text(72, 120, 14, "Opening hours")
                .lines(72, 150, 11, FIRST)
                .text(72, 215, 11, "Dogs", PdfFile.BOLD, 0)
                .lines(72, 240, 11, FIRST)
                .bytes();
        assertThat(ReadDocuments.lines(ReadDocuments.page(pdf, "park.pdf"))).contains("## Opening hours", "### Dogs");
    }

    @Test
    void each_sheet_has_a_mark_on_the_first_block_that_begins_on_it() {
        byte[] pdf = new PdfFile().page().lines(72, 90, 11, FIRST).page().page().text(72, 90, 14, "Opening hours", PdfFile.BOLD, 0).lines(72, 120, 11, FIRST).bytes();
        List<Block> blocks = ReadDocuments.page(pdf, "a.pdf").blocks();
        assertThat(blocks.stream().flatMap(block -> block.about().anchors().stream())).containsExactly("page-1", "page-2", "page-3");
        assertThat(blocks.getFirst().about().anchors()).containsExactly("page-1");
        assertThat(blocks.get(1).about().anchors()).containsExactly("page-2", "page-3");
    }

    @Test
    void a_scan_is_called_one() {
        Page page = ReadDocuments.page(new PdfFile().page().picture(0, 0, 595, 842).page().picture(0, 0, 595, 842).bytes(), "scan 1.pdf");

        assertThat(page.title()).isEqualTo("scan 1");
        assertThat(ReadDocuments.lines(page)).containsExactly("! note.document-scanned", "! note.recognition-missing");
        assertThat(page.blocks().getFirst()).isInstanceOfSatisfying(Block.Note.class, note -> {
            assertThat(note.remark().arguments()).containsExactly("2");
        });
    }

    @Test
    void a_password_is_a_reason_a_ban_on_copying_is_none() {
        assertThat(((DocumentOutcome.Unreadable) ReadDocuments.outcome(new PdfFile().page().text(72, 90, 10, "secret").locked("word", true), "a.pdf")).why())
                .isEqualTo(Why.ENCRYPTED);
        assertThat(ReadDocuments.lines(ReadDocuments.page(new PdfFile().page().text(72, 90, 10, "to be read by all").locked("", false), "a.pdf")))
                .containsExactly("to be read by all");
    }

    @Test
    void a_title_in_the_properties_counts_when_it_makes_sense() {
        assertThat(ReadDocuments.page(new PdfFile().page().title("Plan for the old harbour").lines(72, 90, 10, FIRST).bytes(), "p1.pdf").title())
                .isEqualTo("Plan for the old harbour");
        assertThat(ReadDocuments.page(new PdfFile().page().title("Microsoft Word - Document1.docx").lines(72, 90, 10, FIRST).bytes(), "Harbour_plan.pdf").title())
                .isEqualTo("Harbour plan");
        assertThat(ReadDocuments.page(new PdfFile().page().title("2031年5月1日").lines(72, 90, 10, FIRST).bytes(), "Harbour_plan.pdf").title())
                .isEqualTo("Harbour plan");
    }

    @Test
    void a_stream_that_unfolds_without_end_is_not_opened() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                deflate.write(zeros);
            }
        }
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(((DocumentOutcome.Unreadable) ReadDocuments.outcome(pdf.toByteArray(), "a.pdf")).why()).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void the_size_of_type_is_what_the_matrix_makes_of_it() {
        var paper = new PdfFile().page().scaled(20, pdf -> pdf.text(72, 80, 1, "Notice of a closed bridge"));
        paper.scaled(11, pdf -> pdf.lines(72, 130, 1, FIRST));

        assertThat(ReadDocuments.page(paper.bytes(), "a.pdf").title()).isEqualTo("Notice of a closed bridge");
    }

    @Test
    void glyphs_are_known_by_names_of_several_parts_and_of_long_code_points() {
        assertThat(GlyphNames.text("f_f_i")).isEqualTo("ffi");
        assertThat(GlyphNames.text("u20BB7")).isEqualTo("\ud842\udfb7");
        assertThat(GlyphNames.text("uni516C5F00")).isEqualTo("公开");
        assertThat(GlyphNames.text("a.sc")).isEqualTo("a");
        assertThat(GlyphNames.text("g123")).isNull();
        assertThat(GlyphNames.text("u110000")).isNull();
    }

    @Test
    void what_letters_stand_for_takes_their_place_and_a_layer_that_is_off_stays_out() {
        Page page = ReadDocuments.page(new PdfFile().page().text(72, 80, 11, "The ferry is run by").actual(72, 100, "Qq", "the town").hidden(72, 140, "not to be seen").bytes(), "a.pdf");

        assertThat(String.join(" ", ReadDocuments.lines(page))).contains("the town").doesNotContain("Qq").doesNotContain("not to be seen");
    }

    @Test
    void links_lead_where_they_lead() {
        Page page = ReadDocuments.page(new PdfFile().page().lines(72, 80, 11, FIRST).text(72, 140, 11, "Apply here for a pass").link(72, 130, 60, 14, "https://www.example.gov/apply?x=1#top").bytes(), "a.pdf");

        assertThat(page.blocks().getLast()).isInstanceOfSatisfying(Block.Paragraph.class, p -> assertThat(p.content()).anySatisfy(inline ->
                assertThat(inline).isInstanceOfSatisfying(Inline.Link.class, link -> assertThat(link.target()).isEqualTo(new Target.Web(Address.of("https://www.example.gov/apply?x=1"), "top")))));
    }

    @Test
    void a_form_shows_what_is_filled_in_where_it_is_and_says_how_much_is_to_fill_in() {
        Page page = ReadDocuments.page(new PdfFile().page().lines(72, 80, 11, FIRST).text(72, 150, 11, "Name of the ship").field(200, 140, 150, 16, "ship", "Seagull").field(200, 200, 150, 16, "port", "").bytes(), "a.pdf");

        assertThat(String.join(" ", ReadDocuments.lines(page))).contains("Name of the ship Seagull");
        assertThat(page.blocks().getFirst()).isInstanceOfSatisfying(Block.Note.class, note -> {
            assertThat(note.remark().key()).isEqualTo("note.document-form");
            assertThat(note.remark().arguments()).containsExactly("2", "1");
        });
    }

    @Test
    void a_sheet_that_asks_to_wait_for_its_makers_program_is_no_text() {
        byte[] pdf = new PdfFile().page().text(72, 90, 12, "Please wait... If this is not replaced by the form, get another program.").program().bytes();

        assertThat(((DocumentOutcome.Unreadable) ReadDocuments.outcome(pdf, "a.pdf")).why()).isEqualTo(Why.FORM_PROGRAM);
    }

    @Test
    void bookmarks_name_headings() {
        byte[] pdf = new PdfFile().page().lines(72, 80, 11, FIRST).text(72, 130, 11, "Fares").lines(72, 145, 11, FIRST).text(72, 200, 11, "Children").lines(72, 215, 11, FIRST).bookmark("Fares", "Children").bytes();

        assertThat(ReadDocuments.lines(ReadDocuments.page(pdf, "a.pdf"))).contains("## Fares", "### Children");
    }

    @Test
    void a_scan_has_the_language_of_its_host() {
        assertThat(ReadDocuments.page(new PdfFile().page().picture(0, 0, 595, 842).bytes(), "1.pdf").lang()).isEqualTo("zh-Hans");
    }

    @Test
    void a_structure_tree_names_headings_that_look_like_any_line() {
        byte[] pdf = new PdfFile().page().tagged("H1", 72, 80, "The ferry at Elmside").tagged("P", 72, 110, "It sails from six in the morning to eight at night.")
                .tagged("Heading", 72, 140, "Fares").tagged("P", 72, 170, "Children sail free of charge on every day.").bytes();
        Page page = ReadDocuments.page(pdf, "a.pdf");

        assertThat(page.title()).isEqualTo("The ferry at Elmside");
        assertThat(ReadDocuments.lines(page)).containsExactly("It sails from six in the morning to eight at night.", "## Fares", "Children sail free of charge on every day.");
    }
}
