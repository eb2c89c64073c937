package dev.curbcut.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.DocumentOutcome;
import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
    private static List<String> read(String rtf) {
        return ReadDocuments.lines(ReadDocuments.page(rtf.getBytes(Charset.forName("GBK")), "a.rtf"));
    }

    @Test
    void double_bytes_are_decoded_together_by_page_or_font() {
        assertThat(read("{\\rtf1\\ansi\\ansicpg936 \\'b6\\'ab\\'c7\\'c5\\'ca\\'d0\\par}")).containsExactly("东桥市");
        assertThat(read("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}\\f1 \\'e4\\'e0\\par}")).containsExactly("да");
    }

    @Test
    void unicode_counts_and_its_stand_in_is_left_out() {
        assertThat(read("{\\rtf1\\uc1 \\u19996?\\u26725?\\uc0\\u24066 .\\par}")).containsExactly("东桥市.");
    }

    @Test
    void tables_are_tables_and_settings_are_no_text() {
        assertThat(read("{\\rtf1{\\info{\\title x}}{\\*\\generator y;}{\\stylesheet{\\s1 heading;}}before\\par"
                        + "\\trowd\\cellx1\\cellx2 \\intbl Name\\cell Place\\cell\\row\\trowd\\intbl Adams\\cell Mill Lane\\cell\\row\\pard after\\par}"))
                .containsExactly("before", "| ^Name | ^Place", "| Adams | Mill Lane", "after");
    }

    @Test
    void braces_without_end_do_no_harm() {
        DocumentOutcome outcome = ReadDocuments.outcome(("{\\rtf1 words" + "{".repeat(100_000)).getBytes(Charset.forName("GBK")), "a.rtf");
        assertThat(((DocumentOutcome.Unreadable) outcome).why()).isEqualTo(Why.DAMAGED);
    }

    private static List<Inline> first(String rtf) {
        return ((Block.Paragraph) ReadDocuments.page(rtf.getBytes(Charset.forName("GBK")), "a.rtf").blocks().getFirst()).content();
    }

    @Test
    void what_is_written_twice_is_read_in_unicode() {
        assertThat(read("{\\rtf1\\ansicpg936\\uc1 x{\\upr{\\'a1\\'f5}{\\*\\ud{\\u13383 ?}}}y\\par}")).containsExactly("x㑇y");
    }

    @Test
    void numbers_for_readers_that_do_not_count_are_kept() {
        assertThat(read("{\\rtf1{\\pntext\\f0 (a)\\tab}{\\*\\pn\\pnlvlbody{\\pntxtb (}{\\pntxta )}}one\\par{\\listtext\\pard\\plain (b)\\tab}two\\par"
                        + "{\\listtext\\'b7\\tab}three\\par\\pard{\\listtext Article 1\\tab}four\\par}"))
                .containsExactly("* (a) one", "* (b) two", "* three", "Article 1 four");
    }

    @Test
    void notes_and_comments_stand_below_with_their_marks() {
        assertThat(read("{\\rtf1 open{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} not on Mondays}, free{\\*\\atnid A}{\\*\\atnauthor B}"
                        + "\\chatn{\\*\\annotation{\\*\\atndate 1}check this}\\par}"))
                .containsExactly("open, free", "---", "1 not on Mondays", "2 check this");
    }

    @Test
    void pictures_say_what_their_author_wrote_and_boxes_are_text() {
        var page = ReadDocuments.page(
                ("{\\rtf1 see {\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv Four steps to apply}}}\\pngblip 8950}}"
                                + "{\\nonshppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv Four steps to apply}}}\\wmetafile8 0100}}\\par"
                                + "{\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv Draft}}{\\shptxt within five days\\par}}{\\shprslt old copy}}after\\par}")
                        .getBytes(Charset.forName("GBK")),
                "a.rtf");

        assertThat(ReadDocuments.lines(page)).containsExactly("see [Four steps to apply]", "within five days", "Draftafter");
        assertThat(ReadDocuments.omitted(page, What.IMAGE)).isEqualTo(1);
    }

    @Test
    void changes_are_told_apart_and_marks_of_the_file_are_no_text() {
        assertThat(first("{\\rtf1 fee {\\deleted\\revauthdel1\\revdttmdel-2074015744 three}{\\revised\\revauth1\\revdttm-2074015744 five}\\par}")).containsExactly(
                new Inline.Text("fee "), new Inline.Deleted(List.of(new Inline.Text("three"))), new Inline.Inserted(List.of(new Inline.Text("five"))));
    }

    @Test
    void fields_lead_and_show_what_they_hold() {
        assertThat(((Inline.Link) first("{\\rtf1{\\field{\\*\\fldinst{HYPERLINK \"https://www.example.gov/x\"}}{\\fldrslt{\\ul there}}}\\par}").getFirst()).content())
                .containsExactly(new Inline.Text("there"));
        assertThat(read("{\\rtf1{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres25\\ffdefres1{\\*\\ffname c}}}}{\\fldrslt}} yes "
                        + "{\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl north}{\\*\\ffl south}}}}{\\fldrslt}} end\\par}"))
                .containsExactly("☑ yes south end");
        assertThat(read("{\\rtf1{\\field{\\*\\fldinst EQ \\\\o\\\\ac(\\u9675 ?,3)}{\\fldrslt}} end\\par}")).containsExactly("③ end");
    }

    @Test
    void letters_of_symbol_fonts_are_what_they_draw() {
        assertThat(read("{\\rtf1{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f6\\fcharset2 Wingdings;}}\\f0 a {\\f6\\'fe} b {\\f6\\u61608 ?} c\\par}"))
                .containsExactly("a ☑ b □ c");
    }

    @Test
    void styles_make_headings_and_cells_span_what_their_edges_span() {
        assertThat(read("{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 Title;}}\\pard\\s2 Library rules\\par\\pard\\s1 Loans\\par\\pard\\s0 Five books.\\par"
                        + "\\trowd\\cellx1000\\cellx3000\\intbl Year\\cell Loans\\cell\\row\\trowd\\cellx1000\\cellx2000\\cellx3000\\intbl 2025\\cell 7\\cell 8\\cell\\row"
                        + "\\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3000\\intbl 2026\\cell 1\\cell 2\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\intbl\\cell 3\\cell 4\\cell\\row\\pard end\\par}"))
                .containsExactly("## Loans", "Five books.", "| ^Year | ^Loans c2", "| 2025 | 7 | 8", "| 2026 r2 | 1 | 2", "| 3 | 4", "end");
    }

    @Test
    void a_table_in_a_cell_is_a_table_and_a_row_that_repeats_on_each_sheet_heads_the_others() {
        String inner = "\\pard\\intbl\\itap2 5\\nestcell 7\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}"
                + "\\pard\\intbl\\itap2 6\\nestcell 8\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1\\cell";
        var page = ReadDocuments.page(
                ("{\\rtf1\\trowd\\trhdr\\cellx2000\\cellx6000\\intbl 2024\\cell 2025\\cell\\row\\trowd\\cellx2000\\cellx6000\\pard\\intbl East\\cell" + inner + "\\row\\pard end\\par}")
                        .getBytes(Charset.forName("GBK")), "a.rtf");

        assertThat(ReadDocuments.lines(page).getFirst()).isEqualTo("| ^2024 | ^2025");
        Block.Table outer = (Block.Table) page.blocks().getFirst();
        assertThat(outer.rows().get(1).cells().get(1).blocks()).hasSize(1).first().isInstanceOf(Block.Table.class);
    }

    @Test
    void a_formula_is_read_and_what_is_none_is_counted() {
        String formula = "{\\mmath{\\*\\moMathPara{\\*\\moMath{\\mf{\\*\\mfPr{\\mctrlPr\\i1 x}}{\\mnum{\\mr\\mscr0\\msty2 a+b}}{\\mden{\\mr 2}}}"
                + "{\\mr +}{\\mnary{\\*\\mnaryPr{\\mchr \\u8721?}{\\mlimLoc undOvr}}{\\msub{\\mr i}}{\\msup{\\mr n}}{\\me{\\mr k}}}}}}";
        assertThat(read("{\\rtf1 Pay " + formula + " each.\\par}")).containsExactly("Pay (a + b)/2 + ∑_i^n k each.");
        assertThat(ReadDocuments.omitted(ReadDocuments.page("{\\rtf1 Pay {\\mmath{\\*\\moMath}} each.\\par}".getBytes(Charset.forName("GBK")), "a.rtf"), What.EMBEDDED)).isEqualTo(1);
    }

    @Test
    void places_are_kept_and_a_number_without_words_too() {
        var page = ReadDocuments.page("{\\rtf1 {\\*\\bkmkstart here}{\\*\\bkmkend here}Here.\\par{\\listtext 1.\\tab}\\par{\\listtext 2.\\tab}two\\par}".getBytes(Charset.forName("GBK")), "a.rtf");
        assertThat(ReadDocuments.lines(page)).containsExactly("Here.", "* 1.", "* 2. two");
        assertThat(page.blocks().getFirst()).isInstanceOfSatisfying(Block.Paragraph.class, p -> assertThat(p.about().anchors()).containsExactly("here"));
    }

    @Test
    void entries_of_the_contents_lead_to_their_places_and_are_no_headings() {
        String entry = "{\\field{\\*\\fldinst TOC}{\\fldrslt {\\field{\\*\\fldinst HYPERLINK \"#a\"}{\\fldrslt \\u19968?\\u12289?Boats 2}}}}\\par";
        var page = ReadDocuments.page(("{\\rtf1 The harbour is old.\\par " + entry + "{\\*\\bkmkstart a}{\\*\\bkmkend a}\\u19968?\\u12289?Boats\\par}").getBytes(Charset.forName("GBK")), "a.rtf");
        assertThat(ReadDocuments.lines(page)).containsExactly("The harbour is old.", "一、Boats 2", "## 一、Boats");
        assertThat(page.blocks().get(1).toString()).contains("Here[anchor=a]");
    }

    @Test
    void letters_of_east_asia_have_the_size_that_is_said_of_them_alone() {
        String body = "\\pard\\plain\\fs24\\ql{\\loch\\f5\\dbch\\afs24\\dbch \\u28193?\\u21475?\\u27599?\\u26085?\\u24320?\\u25918?\\u12290?}\\par";
        assertThat(ReadDocuments.page(("{\\rtf1\\uc1\\pard\\plain\\fs24\\qc{\\hich\\loch\\dbch\\afs44\\ab\\dbch \\u28193?\\u21475?\\u31649?\\u29702?\\u21150?\\u27861?}\\par " + body.repeat(3) + "}")
                        .getBytes(Charset.forName("GBK")), "a.rtf").title())
                .isEqualTo("渡口管理办法");
    }
}
