package dev.curbcut.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RightToLeftTest {
    /** A line of letters as they are seen, from left to right. */
    private static String read(String seen) {
        var sheet = new Sheet(600, 800);
        for (int i = 0; i < seen.length(); i++) {
            sheet.letter(new Glyph(seen.substring(i, i + 1), 100 + 6 * i, 100, 6, 12, ""));
        }
        return RightToLeft.level(sheet).glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    @Test
    void brackets_are_read_as_they_are_meant_whether_a_font_gives_how_they_look_or_what_they_are() {
        assertThat(read("(204 םקר) חותפ")).isEqualTo("פתוח (רקם 204)");
        assertThat(read(")204 םקר( חותפ")).isEqualTo("פתוח (רקם 204)");
    }

    @Test
    void the_halves_of_a_number_stand_apart_after_arabic_letters_and_together_after_hebrew_ones() {
        assertThat(read("0100-555 مقر")).isEqualTo("رقم 555-0100");
        assertThat(read("555-0142 ןופלט")).isEqualTo("טלפון 555-0142");
        assertThat(read("18/05/2024 موي")).isEqualTo("يوم 18/05/2024");
    }
}
