package dev.curbcut.render.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkSpansTest {
    /** Square brackets stand around links. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Rivers rose. To see the map, click [here]. | Rivers rose. [To see the map, click here].",
        "Click [here] for the data. | [Click here for the data].",
        "[Click here] to report a leak, day or night. | [Click here to report a leak], day or night.",
        "Officials (You can follow them [here]): | Officials ([You can follow them here]):",
        "The U.S. centre: for more about it click [here]. | The U.S. centre: [for more about it click here].",
        "雨量见附图，办事指南请点击[这里]。 | 雨量见附图，[办事指南请点击这里]。",
        "[点击查看]全省雨量分布图。 | [点击查看全省雨量分布图]。",
        "See the [annual report] for more. | See the [annual report] for more.",
        "[Here] | [Here]",
        "One [here] and two [here] | [One here] [and two here]",
    })
    void a_link_that_says_only_here_takes_in_what_tells_where_it_leads(String written, String read) {
        assertThat(LinkSpans.of(line(written)).stream().map(LinkSpansTest::shown).collect(Collectors.joining())).isEqualTo(read);
    }

    private static List<Inline> line(String written) {
        List<Inline> line = new ArrayList<>();
        boolean link = false;
        for (String piece : written.split("[\\[\\]]", -1)) {
            Inline.Text text = new Inline.Text(piece);
            if (!piece.isEmpty()) {
                line.add(link ? new Inline.Link(new Target.Here("a"), List.of(text)) : text);
            }
            link = !link;
        }
        return line;
    }

    private static String shown(Inline piece) {
        return piece instanceof Inline.Link ? "[" + PlainInline.of(List.of(piece)) + "]" : PlainInline.of(List.of(piece));
    }
}
