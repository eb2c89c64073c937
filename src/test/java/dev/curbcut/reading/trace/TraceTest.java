package dev.curbcut.reading.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final String PARAGRAPH = "<p>The office on the square gives out permits for stalls, and asks for nothing but a name and a day.</p>";

    private static final String PAGE = "<html><head><title>Permits for stalls</title><meta property=og:type content=article></head><body>"
            + "<div class=nav><a href=/1>Town</a> <a href=/2>Council</a> <a href=/3>Services</a></div>"
            + "<div class=text><h1>Permits for stalls</h1><p>Published: 3 May 2024</p>" + PARAGRAPH.repeat(6)
            + "<h2>Related articles</h2><ul><li><a href=/4>Permits for tents on the lawn</a></li><li><a href=/5>Markets in the spring</a></li><li><a href=/6>The fair in May</a></li></ul></div>"
            + "<div class=footer>© The town</div></body></html>";

    @Test
    void each_part_is_told_with_its_rule_in_the_order_of_the_page() {
        List<String> lines = Reading.explained(PAGE).lines().toList();
        int parts = lines.indexOf("In the order of the page:");
        assertThat(lines.subList(0, parts)).anyMatch(line -> line.startsWith("type: article, by its own metadata")).contains("title: Permits for stalls", "published: 2024-05-03");
        List<String> told = lines.subList(parts + 1, lines.size());
        assertThat(place(told, "div.nav  left out as navigation: what a site puts around every page, by its place")).isLessThan(place(told, "h1  claimed as title"));
        assertThat(place(told, "h1  claimed as title")).isLessThan(place(told, "p  claimed as meta line"));
        assertThat(place(told, "div.text  the body (")).isLessThan(place(told, "h2  left out as navigation: what follows an ending"));
        assertThat(place(told, "h2  left out as navigation")).isLessThan(place(told, "div.footer  left out as site"));
    }

    @Test
    void a_part_within_one_that_was_left_out_is_not_told_again() {
        assertThat(Reading.explained(PAGE)).doesNotContain("div.nav > a");
    }

    @Test
    void what_would_be_said_is_not_made_when_nobody_listens() {
        Trace.OFF.add(() -> {
            throw new AssertionError("made");
        });
        assertThat(Trace.OFF.decisions()).isEmpty();
    }

    private static int place(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError("not told: " + part + "\n" + String.join("\n", lines));
    }
}
