package dev.curbcut.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.page.Block;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.render.SamplePages;
import dev.curbcut.render.answer.Changes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageHistoryTest {
    private static final Address PAGE = SamplePages.at("/a.html");
    private static final Instant FIRST = Instant.parse("2026-11-23T03:30:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(3600);

    private static Page page(String... paragraphs) {
        List<Block> blocks = Stream.of(paragraphs).map(SamplePages::p).toList();
        return SamplePages.page(Kind.ARTICLE, "/a.html", "zh-Hans", "通知", blocks, null, List.of());
    }

    @Test
    void what_was_added_and_removed_is_told_in_order_and_what_only_moved_is_not() {
        var history = new PageHistory(1_000_000, 20);
        Page before = page("一", "二", "三");
        assertThat(history.next(before, FIRST, null)).isNull();
        assertThat(history.next(page("三", "四", "一", "五"), SECOND, before)).isEqualTo(new Changes(FIRST, List.of("四", "五"), List.of("二"), 2, 1));
        assertThat(history.of(PAGE).addedInAll()).isEqualTo(2);
    }

    @Test
    void a_page_that_its_address_leads_to_only_now_is_not_compared_with_the_one_before() {
        var history = new PageHistory(1_000_000, 20);
        Page before = page("一", "二");
        history.next(before, FIRST, null);
        Page other = SamplePages.page(Kind.ARTICLE, "/b.html", "zh-Hans", "通知", List.of(SamplePages.p("三")), null, List.of());
        assertThat(history.next(other, SECOND, before)).isNull();
        assertThat(history.next(page("一", "二"), SECOND, other)).isNull();
        assertThat(history.of(PAGE)).isNull();
    }

    @Test
    void a_change_is_told_until_the_next_one() {
        var history = new PageHistory(1_000_000, 20);
        history.next(page("一"), FIRST, null);
        Changes changes = history.next(page("一", "二"), SECOND, page("一"));
        assertThat(history.next(page("一", "二"), SECOND.plusSeconds(60), page("一", "二"))).isEqualTo(changes);
    }

    @Test
    void how_much_was_removed_is_told_though_its_words_are_forgotten() {
        var history = new PageHistory(1_000_000, 20);
        history.next(page("一", "二", "三"), FIRST, null);
        assertThat(history.next(page("一"), SECOND, null)).isEqualTo(new Changes(FIRST, List.of(), List.of(), 0, 2));
    }

    @Test
    void no_more_passages_are_kept_than_the_limit_and_their_number_is_told() {
        var history = new PageHistory(1_000_000, 1);
        history.next(page("一"), FIRST, null);
        assertThat(history.next(page("一", "二", "三"), SECOND, page("一"))).isEqualTo(new Changes(FIRST, List.of("二"), List.of(), 2, 0));
    }

    @Test
    void without_memory_nothing_is_compared() {
        var history = new PageHistory(0, 20);
        history.next(page("一"), FIRST, null);
        history.cleanUp();
        assertThat(history.next(page("二"), SECOND, page("一"))).isNull();
    }
}
