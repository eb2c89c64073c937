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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "浏览次数：1204 | 浏览次数：1310", "本页已有1,204次浏览 | 本页已有1,311次浏览", "您是第120456位访客 | 您是第120512位访客", "今日访问量 35　总访问量 120456 | 今日访问量 41　总访问量 120462",
                "来源：市政府办 作者：林青 阅读 204 次 | 来源：市政府办 作者：林青 阅读 207 次", "Visitors: 12,044 | Visitors: 12,051", "You are visitor number 1204. | You are visitor number 1290.",
                "1,204 views | 1,390 views", "閲覧数：204 | 閲覧数：210", "조회수 204 | 조회수 219", "Просмотров: 204 | Просмотров: 219", "عدد الزيارات: 204 | عدد الزيارات: 219", "204 visites | 219 visites",
                "今天是2026年11月28日 星期六 | 今天是2026年11月29日 星期日",
            })
    void how_often_a_page_was_read_is_no_change_of_it(String before, String after) {
        var history = new PageHistory(1_000_000, 20);
        history.next(page("一", before), FIRST, null);
        assertThat(history.next(page("一", after), SECOND, page("一", before))).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每次收费20元。 | 每次收费25元。", "Visitors: 18 and over | Visitors: 21 and over", "Views from 20 € a person. | Views from 25 € a person.",
                "每日接待访问30人，请提前预约，电话0351-1234567。 | 每日接待访问30人，请提前预约，电话0351-1234568。", "The hall takes 300 visitors a day. | The hall takes 350 visitors a day.",
                "今天是我国第12个公祭日。 | 今天是我国第13个公祭日。", "阅读第3章后作答。 | 阅读第4章后作答。",
            })
    void a_number_that_counts_no_reading_is_a_change(String before, String after) {
        var history = new PageHistory(1_000_000, 20);
        history.next(page("一", before), FIRST, null);
        assertThat(history.next(page("一", after), SECOND, page("一", before))).isEqualTo(new Changes(FIRST, List.of(after), List.of(before), 1, 1));
    }

    @Test
    void without_memory_nothing_is_compared() {
        var history = new PageHistory(0, 20);
        history.next(page("一"), FIRST, null);
        history.cleanUp();
        assertThat(history.next(page("二"), SECOND, page("一"))).isNull();
    }
}
