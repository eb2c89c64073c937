package dev.curbcut.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Colours that a reader gives can always be read. */
class OwnColoursTest {
    @Test
    void colours_that_can_be_told_apart_stay_as_they_are() {
        OwnColours own = OwnColours.of("ffff00", "000080", "ffffff");

        assertThat(own.mended()).isFalse();
        assertThat(own.theme().colour(Role.TEXT)).hasToString("#ffff00");
        assertThat(own.theme().colour(Role.SURFACE)).hasToString("#000080");
        assertThat(own.theme().colour(Role.LINK)).hasToString("#ffffff");
        assertThat(own.theme().dark()).isTrue();
    }

    @Test
    void what_is_not_given_follows_from_what_is() {
        assertThat(OwnColours.of(null, "000000", null).text()).hasToString("#ffffff");
        assertThat(OwnColours.of(null, null, null).text()).hasToString("#000000");
        assertThat(OwnColours.of("333333", null, null).link()).hasToString("#333333");
    }

    @Test
    void any_three_colours_make_a_legible_theme() {
        Random random = new Random(17);
        for (int i = 0; i < 2000; i++) {
            OwnColours own = OwnColours.of(colour(random), colour(random), colour(random));
            assertThat(own.theme().contrasts()).allMatch(Contrast::holds);
        }
        assertThat(OwnColours.of("808080", "7f7f7f", "808080").mended()).isTrue();
    }

    @Test
    void the_name_of_a_sheet_holds_its_colours() {
        Themes themes = Themes.load(null);
        StyleSheet sheet = themes.sheet(OwnColours.of("ffff00", "000080", "ffffff"));

        assertThat(sheet.path()).startsWith("/-/theme/own.ffff00000080ffffff");
        assertThat(themes.ofTheme(sheet.file())).contains(sheet);
        assertThat(sheet.text()).contains("--text: #ffff00", "--background: #000080");
        assertThat(themes.ofTheme("own.ff.css")).isEmpty();
    }

    private static String colour(Random random) {
        return HexFormat.of().toHexDigits(random.nextInt(1 << 24), 6);
    }
}
