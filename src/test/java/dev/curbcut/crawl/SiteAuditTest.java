package dev.curbcut.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.page.Findings;
import dev.curbcut.page.SiteFindings;
import dev.curbcut.proxy.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages that share a frame are one template, whatever stands in them; numbers here are the names of a frame. */
class SiteAuditTest {
    private final List<List<Integer>> frames = new ArrayList<>();

    private static List<Integer> names(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private static List<Integer> both(List<Integer> one, List<Integer> other) {
        return IntStream.concat(one.stream().mapToInt(n -> n), other.stream().mapToInt(n -> n)).sorted().distinct().limit(Findings.FRAME).boxed().toList();
    }

    private List<Integer> templates() {
        var audit = new SiteAudit();
        for (int i = 0; i < frames.size(); i++) {
            Address address = Address.of("https://www.example.gov/" + i);
            audit.add(new Visit(address, List.of(), null, new Findings(address, "en", "A", List.of(), List.of(), frames.get(i), "")));
        }
        return audit.findings(new Unseen(new TreeMap<>(), 0, 0)).pages().stream().map(SiteFindings.Looked::template).toList();
    }

    @Test
    void a_page_with_a_part_that_others_lack_is_of_their_template() {
        frames.add(names(0, 60));
        frames.add(both(names(0, 60), names(1000, 1060)));
        assertThat(templates()).containsExactly(0, 0);
    }

    @Test
    void a_page_that_shares_the_head_of_a_site_alone_is_of_another() {
        frames.add(names(0, 60));
        frames.add(both(names(0, 30), names(1000, 1040)));
        assertThat(templates()).containsExactly(0, 1);
    }

    @Test
    void a_few_names_that_all_pages_have_make_no_template() {
        frames.add(names(0, 200));
        frames.add(names(0, 20));
        assertThat(templates()).containsExactly(0, 1);
    }

    /** The least names of a large frame reach less far than those of a small one: what lies beyond was not looked at. */
    @Test
    void a_frame_that_is_larger_than_its_sample_is_compared_as_far_as_the_sample_reaches() {
        frames.add(both(IntStream.range(0, 400).map(n -> 2 * n).boxed().toList(), List.of()));
        frames.add(IntStream.range(0, 250).map(n -> 4 * n).boxed().toList());
        assertThat(templates()).containsExactly(0, 0);
    }
}
