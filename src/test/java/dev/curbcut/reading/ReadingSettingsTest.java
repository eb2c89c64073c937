package dev.curbcut.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.curbcut.address.Address;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Page;
import dev.curbcut.reading.source.Bounds;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingSettingsTest {
    private static final Bounds BOUNDS = new Bounds(1_000_000, 100_000, 20_000, 400, 100, 40_000_000, 3, 2);

    @Test
    void limits_that_make_no_sense_are_refused_by_name() {
        assertThatThrownBy(() -> new ReadingSettings(BOUNDS, 0, 1000, .6)).hasMessageContaining("block-depth");
        assertThatThrownBy(() -> new ReadingSettings(BOUNDS, 10, 10, .6)).hasMessageContaining("blocks");
        assertThatThrownBy(() -> new ReadingSettings(BOUNDS, 10, 1000, 1.5)).hasMessageContaining("sure-from");
    }

    private static Page read(Bounds bounds, int blocks, String html) {
        Source source = new Source(Address.of("https://www.example.gov.cn/"), html.getBytes(StandardCharsets.UTF_8), null);
        Outcome outcome = new Reader(new ReadingSettings(bounds, 10, blocks, .6)).read(source, false, SubFetch.NONE);
        return ((Outcome.Read) outcome).page();
    }

    @Test
    void links_beyond_the_room_for_addresses_are_text_and_that_is_counted() {
        String html = "<title>x</title><base href='/" + "a/".repeat(100) + "'><div id=zoom><p>一段文字，并不长。</p>"
                + IntStream.range(0, 20).mapToObj(i -> "<p><a href=" + i + ">链接" + i + "</a>说的是一件事。</p>").collect(Collectors.joining()) + "</div>";
        Page page = read(new Bounds(1_000_000, 100_000, 20_000, 400, 100, 1000, 3, 2), 1000, html);
        assertThat(page.blocks().toString().split("Link\\[", -1).length - 1).isBetween(1, 5);
        assertThat(page.blocks().toString()).contains("链接19");
        assertThat(page.omitted()).contains(new Omission(Omission.What.LIMIT, 1));
        assertThat(read(BOUNDS, 1000, html).omitted()).isEmpty();
    }

    @Test
    void what_stands_behind_one_field_too_many_is_left_out_and_counted() {
        Page page = read(new Bounds(1_000_000, 100_000, 2, 400, 100, 1000, 3, 2), 1000,
                "<title>x</title><form action=/s><input name=a><SELECT name=b></select><p>一段文字。<input name=c><p>另一段文字。</form>");
        assertThat(page.forms().getFirst().fields()).hasSize(2);
        assertThat(page.omitted()).contains(new Omission(Omission.What.LIMIT, 1));
    }

    @Test
    void a_page_that_is_longer_than_what_is_read_says_so() {
        Page page = read(new Bounds(1000, 100_000, 2, 400, 100, 1000, 3, 2), 1000, "<title>x</title><div id=zoom>" + "<p>一段文字，并不长。</p>".repeat(500));
        assertThat(page.omitted()).contains(new Omission(Omission.What.LIMIT, 1));
    }

    @Test
    void marks_deep_within_marks_are_not_repeated_by_each_paragraph() {
        Page page = Reading.page("<title>x</title><div id=zoom>" + "<ins><del>".repeat(45) + "一段文字，并不长。<br><br>".repeat(10));
        assertThat(page.blocks().toString().split("Inserted|Deleted", -1).length - 1).isBetween(10, 10 * 24);
    }

    @Test
    void what_goes_beyond_the_limit_of_blocks_is_counted() {
        Page page = read(BOUNDS, 100, "<title>x</title><div id=zoom>" + "<p>一段文字，并不长。</p>".repeat(500) + "</div>");
        assertThat(page.blocks().size()).isLessThanOrEqualTo(100);
        assertThat(page.omitted()).anyMatch(o -> o.what() == Omission.What.LIMIT && o.count() > 300);
    }
}
