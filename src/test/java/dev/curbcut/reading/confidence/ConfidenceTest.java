package dev.curbcut.reading.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Page;
import dev.curbcut.page.Remark;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.Reading;
import dev.curbcut.reading.ReadingSettings;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.table.TabSeparatedValues;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static final Block UNSURE = new Block.Note(About.NONE, Remark.UNSURE);

    private static final String STORY = "<html><head><title>The bridge opens</title><meta property=og:type content=article></head><body><nav><a href=/1>Home</a></nav><article><h1>The bridge opens</h1>"
            + "<p>The bridge over the lower river opens on Monday at eight, after three years of work and two of waiting.</p>".repeat(12) + "</article></body></html>";

    /** Prices, names and buttons, and hardly a sentence among them. */
    private static final String SHELF = "<html><head><title>Shelf</title></head><body><div>"
            + "<div><img src=a.jpg><a href=/a>Lamp</a> <span>12 left</span> <button>Add</button> <select><option>Red</select> <input> <a href=/b>Compare</a></div>".repeat(40)
            + "<p>All lamps are made by hand in the yard behind the shop, and sent on the day.</p></div></body></html>";

    @Test
    void a_plain_story_is_surer_than_a_shelf_of_goods() {
        assertThat(Reading.page(STORY).confidence()).isBetween(.9, 1.);
        assertThat(Reading.page(SHELF).confidence()).isLessThan(Reading.page(STORY).confidence());
    }

    @Test
    void a_page_that_a_reading_is_not_sure_of_says_so_first() {
        assertThat(read(SHELF, 1).blocks().getFirst()).isEqualTo(UNSURE);
        assertThat(read(SHELF, 0).blocks()).doesNotContain(UNSURE);
    }

    @Test
    void the_full_view_holds_everything_and_expects_nothing() {
        assertThat(Reading.page(SHELF, true).confidence()).isNull();
        assertThat(Reading.page(SHELF, true).blocks()).doesNotContain(UNSURE);
    }

    @Test
    void every_weight_is_of_a_sign_that_there_is() {
        Set<String> known = Reading.explained(STORY).lines().filter(line -> line.startsWith("confidence by: ")).findFirst().orElseThrow()
                .substring("confidence by: ".length()).lines().flatMap(line -> List.of(line.split(", ")).stream()).map(sign -> sign.split(" ")[0]).collect(Collectors.toSet());
        assertThat(TabSeparatedValues.of(Confidence.class, "weights.tsv")).isNotEmpty().allSatisfy(row -> assertThat(row[0].equals(Confidence.ALWAYS) || known.contains(row[0])).as(row[0]).isTrue());
    }

    @Test
    void what_is_fitted_to_pages_tells_good_from_bad() {
        List<Fit.Known> pages = IntStream.range(0, 60).mapToObj(i -> new Fit.Known(Map.of("links", i / 60., "noise", (i * 37 % 60) / 60.), i < 30 ? 1 : .4)).toList();
        List<Confidence.Weight> weights = new Fit(pages).weights();
        assertThat(Confidence.of(Map.of("links", .1, "noise", .5), weights)).isGreaterThan(.9);
        assertThat(Confidence.of(Map.of("links", .9, "noise", .5), weights)).isLessThan(.5);
    }

    private static Page read(String html, double sureFrom) {
        var settings = new ReadingSettings(Road.reading().bounds(), 100, 1000, sureFrom);
        var source = new Source(Address.of("https://www.example.gov.cn/a"), html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
        return ((Outcome.Read) new Reader(settings).read(source, false, SubFetch.NONE)).page();
    }
}
