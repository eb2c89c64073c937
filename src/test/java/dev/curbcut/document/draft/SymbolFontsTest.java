package dev.curbcut.document.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolFontsTest {
    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource({
        "Wingdings, FE, ☑", "Wingdings, F0FE, ☑", "Wingdings, A8, □", "Wingdings, 6F, □", "Wingdings, 71, □", "Wingdings, FD, ☒", "Wingdings, 78, ☒",
        "Wingdings, FC, ✓", "Wingdings, FB, ✗", "Wingdings, 6C, ●", "Wingdings, 6E, ■", "Wingdings, E0, →", "Wingdings, 81, ①", "Wingdings, 8C, ❶",
        "Wingdings, A4, ◉", "Wingdings 2, F052, ☑", "Wingdings 2, F0A3, □", "Wingdings 2, 53, ☒", "Wingdings 2, 54, ☒", "Wingdings 2, 51, ☒",
        "Wingdings 2, 50, ✓", "Wingdings 2, 4F, ✗", "Wingdings 2, 6A, ①", "Wingdings 2, 98, ●", "Symbol, 61, α", "Symbol, B3, ≥", "Symbol, B7, •",
        "Symbol, D7, ⋅", "Webdings, 61, ✓", "Webdings, 63, □", "Wingdings 3, 67, →", ", F0FE, ☑", ", F0B7, •", "Arial, 41, A", "宋体, F0A8, □"
    })
    void letters_of_symbol_fonts_are_what_they_draw(String font, String code, String drawn) {
        assertThat(SymbolFonts.letter(font, Integer.parseInt(code, 16))).isEqualTo(drawn);
    }

    @Test
    void letters_that_such_a_font_has_not_stay() {
        assertThat(SymbolFonts.text("Wingdings", "þ 是 \uf0a8否")).isEqualTo("☑ 是 □否");
    }
}
