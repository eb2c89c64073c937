package dev.curbcut.reading.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.ReadingSettings;
import dev.curbcut.reading.memory.OwnSites.OwnPage;
import dev.curbcut.reading.rule.SiteRules;
import dev.curbcut.reading.source.Bounds;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.render.plain.PlainText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiteMemoryTest {
    private static final int PAGES = 30;
    private static final MemorySettings LIMITS = new MemorySettings(10, 200, 2000, Duration.ofDays(1));
    private static final ReadingSettings READING = new ReadingSettings(new Bounds(1_000_000, 100_000, 20_000, 400, 1000, 1_000_000, 3, 2), 100, 10_000, 0);
    private static final Reader ALONE = new Reader(READING);

    static IntStream templates() {
        return IntStream.range(0, OwnSites.TEMPLATES);
    }

    private static SiteMemory memory() {
        return SiteMemory.of(LIMITS, SharedMemory.NONE);
    }

    private static Reader reader(SiteMemory memory) {
        return new Reader(READING, SiteRules.NONE, memory);
    }

    private static Page read(Reader reader, String address, String html) {
        var source = new Source(Address.of(address), html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
        return ((Outcome.Read) reader.read(source, false, SubFetch.NONE)).page();
    }

    private static Page read(Reader reader, OwnPage page) {
        return read(reader, page.address(), page.html());
    }

    private static String text(Page page) {
        return PlainText.of(page.blocks());
    }

    /** All that a reader can reach on a page. */
    private static String all(Page page) {
        return Stream.of(text(page), PlainText.of(page.also()), PlainText.of(page.colophon()), page.navigation().stream().flatMap(group -> group.links().stream()).map(link -> link.text()).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_page_of_a_known_site_reads_worse_and_its_frame_stays_out_of_the_text(int template) {
        List<OwnPage> pages = OwnSites.pages(template, PAGES);
        Reader reader = reader(memory());
        pages.forEach(page -> read(reader, page));
        for (OwnPage page : pages) {
            Page read = read(reader, page);
            assertThat(text(read)).as(page.address()).contains(page.own());
            assertThat(page.frame()).as(page.address()).allSatisfy(line -> {
                assertThat(text(read)).doesNotContain(line);
                assertThat(all(read)).contains(line);
            });
        }
    }

    @Test
    void a_menu_that_only_other_pages_tell_goes() {
        List<OwnPage> pages = OwnSites.pages(3, PAGES);
        assertThat(pages).anySatisfy(page -> assertThat(text(read(ALONE, page))).contains(page.frame()));
        Reader reader = reader(memory());
        pages.forEach(page -> read(reader, page));
        assertThat(pages).allSatisfy(page -> assertThat(text(read(reader, page))).doesNotContain(page.frame()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void the_first_page_of_a_host_reads_as_without_a_memory(int template) {
        OwnPage page = OwnSites.pages(template, 1).getFirst();
        assertThat(read(reader(memory()), page)).isEqualTo(read(ALONE, page));
    }

    @Test
    void running_text_is_never_frame() {
        String notice = "All prices include the tax that the council has set, and are valid until the end of the year.";
        Reader reader = reader(memory());
        for (int i = 0; i < 12; i++) {
            String html = "<html><title>Price " + i + "</title><body><h1>Price " + i + "</h1><p>" + "The berth of number " + i + " costs more than any other berth of the harbour in its row.</p><p>" + notice + "</p></body></html>";
            assertThat(text(read(reader, "https://www.example.gov/" + i, html))).contains(notice);
        }
    }

    @Test
    void one_address_counts_once() {
        List<OwnPage> pages = OwnSites.pages(3, 2);
        Reader reader = reader(memory());
        Page first = read(reader, pages.getFirst());
        for (int i = 0; i < 8; i++) {
            read(reader, pages.getFirst());
            read(reader, pages.getLast());
        }
        assertThat(read(reader, pages.getFirst())).isEqualTo(first);
    }

    @Test
    void the_same_page_at_many_addresses_keeps_its_lines() {
        OwnPage page = OwnSites.pages(5, 1).getFirst();
        Reader reader = reader(memory());
        IntStream.range(0, 10).forEach(i -> read(reader, page.address() + "?from=" + i, page.html()));
        assertThat(text(read(reader, page))).isEqualTo(text(read(ALONE, page)));
    }

    @Test
    void what_one_host_says_tells_nothing_of_another() {
        Reader reader = reader(memory());
        OwnSites.pages(3, PAGES).forEach(page -> read(reader, page.address().replace("site3", "other"), page.html()));
        OwnPage page = OwnSites.pages(3, 1).getFirst();
        assertThat(read(reader, page)).isEqualTo(read(ALONE, page));
    }

    @Test
    void a_page_that_was_refused_teaches_nothing() {
        SiteMemory memory = memory();
        Reader reader = reader(memory);
        List<OwnPage> pages = OwnSites.pages(3, PAGES);
        pages.forEach(page -> reader.read(new Source(Address.of(page.address()), page.html().getBytes(StandardCharsets.UTF_8), "text/html", 404), false, SubFetch.NONE));
        assertThat(pages).allSatisfy(page -> assertThat(memory.pages(Address.of(page.address()).host())).isZero());
    }

    @Test
    void a_frozen_memory_learns_no_more() {
        SiteMemory memory = memory();
        memory.freeze();
        OwnSites.pages(3, PAGES).forEach(page -> read(reader(memory), page));
        assertThat(memory.pages("site3.example.gov")).isZero();
    }

    @Test
    void the_host_that_was_asked_for_longest_ago_is_forgotten_first() {
        SiteMemory memory = SiteMemory.of(new MemorySettings(2, 200, 2000, Duration.ofDays(1)), SharedMemory.NONE);
        for (int site : new int[] {0, 1, 0, 2}) {
            OwnSites.pages(site, 3).forEach(page -> read(reader(memory), page));
        }
        assertThat(memory.pages("site1.example.gov")).isZero();
        assertThat(memory.pages("site2.example.gov")).isEqualTo(3);
    }

    @Test
    void nodes_tell_each_other_and_the_last_pages_are_told_at_the_end() {
        Map<String, byte[]> store = new HashMap<>();
        SharedMemory shared = new SharedMemory() {
            @Override
            public Optional<byte[]> get(String host) {
                return Optional.ofNullable(store.get(host));
            }

            @Override
            public void put(String host, byte[] memory) {
                store.put(host, memory);
            }
        };
        List<OwnPage> pages = OwnSites.pages(3, PAGES);
        SiteMemory one = SiteMemory.of(LIMITS, shared);
        pages.subList(0, 20).forEach(page -> read(reader(one), page));
        one.close();
        SiteMemory other = SiteMemory.of(LIMITS, shared);
        assertThat(pages.subList(20, PAGES)).allSatisfy(page -> assertThat(text(read(reader(other), page))).doesNotContain(page.frame()));
        assertThat(other.pages("site3.example.gov")).isGreaterThan(20);
    }
}
