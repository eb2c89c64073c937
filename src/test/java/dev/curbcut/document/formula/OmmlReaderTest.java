package dev.curbcut.document.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.word.DocxFile;
import dev.curbcut.page.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class OmmlReaderTest {
    private static String read(String math) {
        String body = "<w:p><m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'>" + math + "</m:oMath></w:p>";
        var page = ReadDocuments.page(DocxFile.docx(body), "a.docx");
        return page.blocks().stream().map(b -> b instanceof Block.Paragraph p ? CleanText.of(p.content()) : "").findFirst().orElse("");
    }

    private static String run(String text) {
        return "<m:r><m:t>" + text + "</m:t></m:r>";
    }

    @Test
    void fractions_powers_and_roots_are_not_taken_for_other_numbers() {
        assertThat(read("<m:f><m:num>" + run("1") + "</m:num><m:den>" + run("2") + "</m:den></m:f>")).isEqualTo("1/2");
        assertThat(read("<m:sSup><m:e>" + run("10") + "</m:e><m:sup>" + run("4") + "</m:sup></m:sSup>")).isEqualTo("10^4");
        assertThat(read("<m:rad><m:radPr><m:degHide m:val='1'/></m:radPr><m:deg/><m:e>" + run("n+1") + "</m:e></m:rad>")).isEqualTo("√(n + 1)");
    }

    @Test
    void sums_matrices_and_brackets_keep_their_parts() {
        String sum = "<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub>" + run("i=1") + "</m:sub><m:sup>" + run("n") + "</m:sup><m:e>" + run("x") + "</m:e></m:nary>";
        assertThat(read(sum)).contains("∑").contains("i = 1").contains("n").endsWith("x");
        String matrix = "<m:m><m:mr><m:e>" + run("1") + "</m:e><m:e>" + run("2") + "</m:e></m:mr><m:mr><m:e>" + run("3") + "</m:e><m:e>" + run("4") + "</m:e></m:mr></m:m>";
        assertThat(read(matrix)).isEqualTo("[1, 2; 3, 4]");
        assertThat(read("<m:d><m:dPr><m:begChr m:val='['/><m:endChr m:val=']'/></m:dPr><m:e>" + run("a+b") + "</m:e></m:d>")).isEqualTo("[a + b]");
    }

    @Test
    void words_within_a_formula_stay_words() {
        assertThat(MathTokens.of("补贴额=12.5×k", false)).extracting(Object::toString).containsExactlyElementsOf(List.of(
                "Token[kind=TEXT, text=补贴额]", "Token[kind=OPERATOR, text==]", "Token[kind=NUMBER, text=12.5]", "Token[kind=OPERATOR, text=×]",
                "Token[kind=IDENTIFIER, text=k]"));
    }

    @Test
    void depth_costs_nothing() {
        String deep = "<m:f><m:num>".repeat(3000) + run("1") + "</m:num><m:den/></m:f>".repeat(3000);
        assertThat(read(deep)).contains("1");
    }
}
