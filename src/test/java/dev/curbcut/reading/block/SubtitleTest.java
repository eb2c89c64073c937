package dev.curbcut.reading.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Fact;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Reading;
import dev.curbcut.reading.wording.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubtitleTest {
    private static final String BODY = "<div id=zoom><p>步道全长三千米，沿途设有座椅、照明和无障碍坡道，市民可以从三个入口进入。</p><p>管理处提醒，雨天请不要靠近水边，骑车的市民请走旁边的车道，夜间九点以后照明会调暗。</p></div>";

    private static Page read(String below) {
        return Reading.page("<html><head><title>河边步道修缮完成_河阳市人民政府</title></head><body><div><h2>河边步道修缮完成</h2>" + below + "<p>发布时间：2026-05-12</p></div>" + BODY + "</body></html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h3>三个入口同时开放</h3>", "<div class=fubiaoti>三个入口同时开放</div>"})
    void the_line_below_the_title_is_a_fact(String below) {
        assertThat(read(below).facts()).first().satisfies(fact -> {
            assertThat(fact.label()).isEqualTo("副标题");
            assertThat(Plain.of(fact.value())).isEqualTo("三个入口同时开放");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>三个入口同时开放</p>", "<h3><a href=/x>三个入口同时开放</a></h3>", "<h3>2026-05-12 四版</h3>"})
    void any_other_line_is_none(String below) {
        assertThat(read(below).facts()).extracting(Fact::label).doesNotContain("副标题");
    }

    @Test
    void within_the_body_it_stays_where_it_is() {
        Page page = Reading.page("<html><head><title>河边步道修缮完成</title></head><body><div id=zoom><h1>河边步道修缮完成</h1><h3>三个入口同时开放</h3>" + BODY.replace("<div id=zoom>", "") + "</body></html>");
        assertThat(page.facts()).isEmpty();
        assertThat(Reading.texts(page.blocks())).startsWith("三个入口同时开放");
    }
}
