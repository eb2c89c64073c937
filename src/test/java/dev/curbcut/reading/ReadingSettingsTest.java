package dev.curbcut.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.curbcut.address.Address;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadingSettingsTest {
    private static final Bounds BOUNDS = new Bounds(1_000_000, 100_000, 400, 100, 3, 2);

    @Test
    void limits_that_make_no_sense_are_refused_by_name() {
        assertThatThrownBy(() -> new ReadingSettings(BOUNDS, 0, 1000)).hasMessageContaining("block-depth");
        assertThatThrownBy(() -> new ReadingSettings(BOUNDS, 10, 10)).hasMessageContaining("blocks");
    }

    @Test
    void what_goes_beyond_the_limit_of_blocks_is_counted() {
        String html = "<title>x</title><div id=zoom>" + "<p>一段文字，并不长。</p>".repeat(500) + "</div>";
        Source source = new Source(Address.of("https://www.example.gov.cn/"), html.getBytes(StandardCharsets.UTF_8), null);
        Outcome outcome = new Reader(new ReadingSettings(BOUNDS, 10, 100)).read(source, false, SubFetch.NONE);
        Page page = ((Outcome.Read) outcome).page();
        assertThat(page.blocks().size()).isLessThanOrEqualTo(100);
        assertThat(page.omitted()).anyMatch(o -> o.what() == Omission.What.LIMIT && o.count() > 300);
    }
}
