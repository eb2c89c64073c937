package dev.curbcut.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class PageWeightTest {
    private static final int PAGES = 300;
    private static final Reader READER = Road.reader();

    /** Each page has words of its own: short ones that pages share are held once by the parser. */
    @Test
    void a_page_weighs_what_it_takes_of_the_heap() throws Exception {
        List<Page> held = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            held.add(page(body(i)));
        }
        long weighed = held.stream().mapToLong(PageWeight::of).sum();
        long with = heap();
        held.clear();
        assertThat(weighed).isCloseTo(with - heap(), Percentage.withPercentage(10));
    }

    private static String body(int page) {
        var html = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            String words = "page number " + page + ", part " + i;
            html.append("<h2>Heading of ").append(words).append("</h2><p>Text of <a href='/notices/").append(page).append('/').append(i).append(".html'>").append(words)
                    .append("</a> and what <strong>stands in it</strong>, 第").append(page).append("页。</p><ul><li>First of ").append(words).append("<li>Second of ").append(words)
                    .append("</ul><table><tr><th>Name of ").append(words).append("<th>Sum of ").append(words).append("<tr><td>The name in ").append(words).append("<td>")
                    .append(page * 1000 + i).append(" yuan for ").append(words).append("</table>");
        }
        return html.toString();
    }

    @Test
    void a_page_in_latin_letters_weighs_half_of_one_of_other_letters_and_a_form_is_weighed_once() throws Exception {
        long latin = PageWeight.of(page("<p>" + "Words of a page. ".repeat(1000)));
        long chinese = PageWeight.of(page("<p>" + "Words of a page。 ".repeat(1000)));
        assertThat(chinese - latin).isBetween(16_000L, 18_000L);
        String form = "<form action=/s><label for=q>Name of the permit</label><input id=q name=q></form>";
        long one = PageWeight.of(page("<p>Words</p>" + form));
        long more = PageWeight.of(page("<p>Words</p>" + form.replace("name=q", "name=" + "q".repeat(1000))));
        assertThat(more - one).isBetween(950L, 1100L);
    }

    private static Page page(String html) throws Exception {
        byte[] body = ("<!doctype html><title>A page</title><h1>A page</h1>" + html).getBytes(StandardCharsets.UTF_8);
        var source = new Source(Address.parse("https://www.example.gov/a"), body, "text/html; charset=utf-8");
        return ((Outcome.Read) READER.read(source, false, SubFetch.NONE)).page();
    }

    /** In use after collections, of which the second takes what the first found soft. */
    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
