package dev.curbcut.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTextTest {
    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource(
            delimiter = '~',
            value = {
                "EQ \\o\\ac(○,3)~③", "EQ \\o\\ac(○,25)~㉕", "EQ \\o\\ac(○,正)~㊣", "EQ \\o\\ac(○,B)~Ⓑ", "EQ \\o\\ac(○,丙)~(丙)",
                "EQ \\* jc2 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(lù),六)~六", "EQ \\f(1,2)~1/2", "EQ \\f(a+b;2)~(a + b)/2", "EQ \\r(3,x)~∛x",
                "EQ x\\s\\up8(2)~x^2", "EQ x\\s\\do4(1)~x_1", "EQ \\a\\al\\co2(1,2,3,4)~[1, 2; 3, 4]",
                "MACROBUTTON AcceptAllChangesShown 点击 此处填写~点击 此处填写", "GOTOBUTTON place 转到~转到", "QUOTE \"原文\"~原文", "SYMBOL 254 \\f Wingdings~☑",
                "SYMBOL 0xA8 \\f \"Wingdings\" \\s 12~□", "SYMBOL 97 \\f \"Symbol\"~α", "HYPERLINK \"https://www.example.gov/a\"~https://www.example.gov/a",
                "PAGE \\* MERGEFORMAT~''"
            })
    void a_field_without_a_result_shows_what_its_instruction_says(String instruction, String shown) {
        assertThat(CleanText.of(FieldText.of(" " + instruction + " ", FormField.NONE))).isEqualTo(shown);
    }

    @Test
    void boxes_choices_and_texts_of_forms_are_said() {
        var form = new FormField(true, List.of("north", "south"), 1, "name");
        assertThat(CleanText.of(FieldText.of(" FORMCHECKBOX ", form))).isEqualTo("☑");
        assertThat(CleanText.of(FieldText.of(" FORMCHECKBOX ", FormField.NONE))).isEqualTo("□");
        assertThat(CleanText.of(FieldText.of(" FORMDROPDOWN ", form))).isEqualTo("south");
        assertThat(CleanText.of(FieldText.of(" FORMTEXT ", form))).isEqualTo("name");
    }

    @Test
    void instructions_nest_without_harm() {
        assertThat(CleanText.of(FieldText.of("EQ " + "\\f(".repeat(5000) + "1", FormField.NONE))).isNotNull();
    }

    private static List<Inline> read(String runs) {
        return ((Block.Paragraph) ReadDocuments.page(DocxFile.docx("<w:p>" + runs + "</w:p>"), "a.docx").blocks().getFirst()).content();
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
    }

    @Test
    void a_link_that_is_a_field_leads_there_however_it_is_written() {
        String whole = mark("begin") + instruction(" HYPERLINK ") + instruction("\"https://www.example.gov/x\" \\o \"tip\" ") + mark("separate")
                + "<w:r><w:t>there</w:t></w:r>" + mark("end");
        String simple = "<w:fldSimple w:instr='HYPERLINK \\l \"place\"'><w:r><w:t>here</w:t></w:r></w:fldSimple>";
        assertThat(((Inline.Link) read(whole).getFirst()).target().toString()).contains("https://www.example.gov/x");
        assertThat(read(simple)).containsExactly(new Inline.Link(new Target.Here("place"), List.of(new Inline.Text("here"))));
    }

    @Test
    void a_stored_result_is_what_a_field_shows_and_a_field_within_an_instruction_is_part_of_it() {
        assertThat(CleanText.of(read(mark("begin") + instruction("REF x") + mark("separate") + "<w:r><w:t>第七条</w:t></w:r>" + mark("end") + "<w:r><w:t>第二款</w:t></w:r>")))
                .isEqualTo("第七条第二款");
        assertThat(CleanText.of(read("<w:r><w:t>a</w:t></w:r>" + mark("begin") + instruction("QUOTE ") + mark("begin") + instruction("PAGE") + mark("separate")
                        + "<w:r><w:t>5</w:t></w:r>" + mark("end") + mark("end") + "<w:r><w:t>b</w:t></w:r>")))
                .isEqualTo("a5b");
    }
}
