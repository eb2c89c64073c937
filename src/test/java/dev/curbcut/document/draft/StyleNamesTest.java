package dev.curbcut.document.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleNamesTest {
    @ParameterizedTest(name = "{0} is of level {1}")
    @CsvSource({
        "heading 1, 1", "Heading 3, 3", "标题 2, 2", "見出し 1, 1", "제목 4, 4", "Überschrift 2, 2", "Título 1, 1", "'heading 2,H2,第二层', 2", "Titel, 0", "表題, 0", "제목, 0",
        "toc 1, -2", "目录 2, -2", "Normal, -1", "heading, -1", "标题样式, -1", "table of figures, -1"
    })
    void names_of_styles_tell_their_level_in_the_language_of_any_program(String name, int level) {
        assertThat(StyleNames.level(name)).isEqualTo(level);
    }
}
