package dev.curbcut.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.language.LocalizedPage.Way;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Link;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLocalizerTest {
    private final PageLocalizer speaker = new PageLocalizer(Translator.NONE);

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, '', AS_IS",
        "zh-Hans, zh-Hans, AS_IS",
        "zh-CN, zh-Hans, AS_IS",
        "zh-Hans, zh-Hant, SCRIPT",
        "zh-Hant, zh-Hans, SCRIPT",
        "zh-TW, zh-Hans, SCRIPT",
        "zh-Hans, en, INTERFACE",
        "en, zh-Hant, INTERFACE",
        "und, en, INTERFACE",
    })
    void a_language_is_reached_in_the_best_way_there_is(String from, String to, Way way) {
        assertThat(speaker.way(from, to)).isEqualTo(way);
    }

    @Test
    void every_text_of_a_page_is_converted_and_nothing_that_is_sent() {
        Target link = new Target.Web(Address.of("http://a.gov.cn/发展"), null);
        Page page = new Page(
                Address.of("http://a.gov.cn/"), Kind.ARTICLE, "zh-Hans", "头发发展", "政府", List.of(new Link("后面", link)), null, "来源",
                List.of(new Fact("发文机关", List.of(new Inline.Text("国务院")))),
                List.of(
                        new Block.Paragraph(List.of(new Inline.Link(link, List.of(new Inline.Text("干部"))))),
                        new Block.ItemList(About.NONE, List.of(new Item("皇后", link, "2023-07-25")))),
                null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);
        LocalizedPage spoken = speaker.localize(page, "zh-Hant");
        Page converted = spoken.page();
        assertThat(spoken.way()).isEqualTo(Way.SCRIPT);
        assertThat(converted.lang()).isEqualTo("zh-Hant");
        assertThat(converted.title()).isEqualTo("頭髮發展");
        assertThat(converted.breadcrumb()).containsExactly(new Link("後面", link));
        assertThat(converted.facts().getFirst().label()).isEqualTo("發文機關");
        assertThat(converted.blocks().getFirst())
                .isEqualTo(new Block.Paragraph(List.of(new Inline.Link(link, List.of(new Inline.Text("幹部"))))));
        assertThat(((Block.ItemList) converted.blocks().get(1)).items()).containsExactly(new Item("皇后", link, "2023-07-25"));
    }
}
