package dev.curbcut.render.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.language.Translator;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Cell;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.render.RenderSettings;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.SamplePages;
import dev.curbcut.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TooLongTest {
    private static final Renderer RENDERER = new Renderer(
            Themes.load(null), Catalogues.load(), new PageLocalizer(Translator.NONE), ReaderLink.PLAIN, address -> true, new RenderSettings(20_000, 100_000));

    /** Heads of columns are said once a row: four megabytes of twenty kilobytes. */
    @ParameterizedTest
    @ValueSource(strings = {"simple", "text"})
    void a_page_that_would_grow_beyond_the_limit_is_not_written(String view) {
        Page page = with(table(200));
        Preferences rows = Preferences.DEFAULT.with(Setting.TABLES, "rows").with(Setting.VIEW, view);
        assertThatThrownBy(() -> RENDERER.page(page, Rendering.of(rows))).isInstanceOf(TooLong.class);
        assertThat(RENDERER.page(with(table(2)), Rendering.of(rows)).status()).isEqualTo(200);
    }

    @Test
    void nor_is_its_json() {
        Preferences json = Preferences.DEFAULT.with(Setting.VIEW, "json");
        assertThatThrownBy(() -> RENDERER.page(with(table(5000)), Rendering.of(json))).isInstanceOf(TooLong.class);
        assertThat(RENDERER.page(with(table(2)), Rendering.of(json)).status()).isEqualTo(200);
    }

    @Test
    void who_is_told_to_stop_writes_no_further() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> RENDERER.page(with(table(2)), Rendering.of(Preferences.DEFAULT))).isInstanceOf(TooLong.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    private static Page with(Block block) {
        return SamplePages.page(Kind.ARTICLE, "/a.html", "en", "A page", List.of(block), null, List.of());
    }

    private static Block table(int rows) {
        List<Block.Row> all = new ArrayList<>();
        all.add(new Block.Row(List.of(cell(Header.COLUMN, "head ".repeat(4000)))));
        for (int i = 0; i < rows; i++) {
            all.add(new Block.Row(List.of(cell(Header.NONE, "value " + i))));
        }
        return new Block.Table(About.NONE, List.of(), all);
    }

    private static Cell cell(Header header, String text) {
        return new Cell(About.NONE, header, 1, 1, List.of(new Block.Paragraph(About.NONE, Block.Align.START, List.of(new Inline.Text(text)))));
    }
}
