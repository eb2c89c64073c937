package dev.curbcut.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.curbcut.language.Catalogues;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesTest {
    private final Themes ours = Themes.load(null);

    @Test
    void every_theme_of_ours_is_legible_and_named_in_each_language() {
        assertThat(ours.all()).hasSizeGreaterThanOrEqualTo(10).allSatisfy(theme -> {
            assertThat(theme.contrasts()).allMatch(Contrast::holds);
            assertThat(theme.names()).containsKeys(Catalogues.load().tags().toArray(String[]::new));
        });
        assertThat(ours.names())
                .contains("black-on-white", "white-on-black", "yellow-on-black", "black-on-yellow", "yellow-on-blue", "white-on-blue", "green-on-black", "blue-on-yellow", "sepia", "grey");
    }

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(Colour.contrast(Colour.parse("#000000"), Colour.parse("#ffffff"))).isEqualTo(21);
        assertThat(Colour.contrast(Colour.parse("#777777"), Colour.parse("#ffffff"))).isCloseTo(4.48, within(0.005));
        assertThat(Colour.contrast(Colour.parse("#595959"), Colour.parse("#ffffff"))).isCloseTo(7.00, within(0.005));
    }

    @Test
    void a_theme_that_can_not_be_read_is_reported_and_not_offered(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("mist.conf"), conf("mist").replace("#1d2329", "#8a8f94"));
        Themes themes = Themes.load(folder);
        assertThat(themes.names()).doesNotContain("mist").contains("day");
        assertThat(themes.named("mist")).isEmpty();
        assertThat(themes.sheet("mist").theme()).isEqualTo("auto");
        assertThat(ThemeReport.of(themes.all())).anySatisfy(row -> assertThat(row).startsWith("mist").contains("FAIL").contains("text on background"));
    }

    @Test
    void adding_a_theme_is_adding_a_file(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("dawn.conf"), conf("dawn"));
        Themes themes = Themes.load(folder);
        assertThat(themes.names()).contains("dawn");
        assertThat(themes.sheet("dawn").text()).contains("--text: #1d2329");
    }

    @Test
    void a_broken_file_is_named_in_plain_words(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("torn.conf"), conf("torn").replace("#1d2329", "ink"));
        assertThatThrownBy(() -> Themes.load(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("theme torn")
                .hasMessageContaining("not a colour");
        assertThatThrownBy(() -> Themes.load(folder.resolve("nowhere"))).hasMessageContaining("can't be read");
    }

    @Test
    void a_sheet_is_found_under_its_hash_only() {
        StyleSheet sheet = ours.sheet("night");
        assertThat(sheet.path()).matches("/-/theme/night\\.[0-9a-f]{12}\\.css");
        assertThat(ours.file(sheet.file())).contains(sheet);
        assertThat(ours.file("night.000000000000.css")).isEmpty();
        assertThat(ours.file("night.css")).isEmpty();
        assertThat(ours.file("")).isEmpty();
    }

    @Test
    void auto_follows_the_system() {
        assertThat(ours.sheet("auto").text())
                .contains("@media (prefers-color-scheme: dark)")
                .contains("@media (prefers-contrast: more)");
    }

    private static String conf(String name) {
        return ThemeFolder.ours().get("day.conf").replace("Day", name);
    }
}
