package dev.curbcut.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.cache.Freshness;
import dev.curbcut.cache.FreshnessSpan;
import dev.curbcut.cache.Snapshot;
import dev.curbcut.fetch.Fetched;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sitemaps as sitemaps.org has them and as sites write them. */
class SitemapsTest {
    private static final Address SITE = Address.of("https://www.example.gov/");
    private static final String URLSET = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";
    private final Map<String, String> files = new HashMap<>();

    private List<String> pages(String... named) {
        var freshness = new Freshness(new FreshnessSpan(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, true));
        var sitemaps = new Sitemaps((address, reload) -> {
            String text = files.get(address.toString());
            byte[] body = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
            String type = text != null && text.startsWith("http") ? "text/plain" : "application/xml";
            return new Snapshot(new Fetched(address, address, text == null ? 404 : 200, List.of(Map.entry("content-type", type)), body, Instant.EPOCH, Instant.EPOCH), freshness, true);
        });
        return sitemaps.pages(SITE, List.of(named), 100).stream().map(Address::toString).toList();
    }

    private List<String> ofFile(String text) {
        files.put("https://www.example.gov/sitemap.xml", text);
        return pages();
    }

    /** The standard's, none, and those of its forerunners and of mistakes. */
    @ParameterizedTest
    @ValueSource(strings = {
        "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"", "", "xmlns=\"https://www.sitemaps.org/schemas/sitemap/0.9\"", "xmlns=\"http://www.google.com/schemas/sitemap/0.84\"",
        "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9/\""})
    void pages_are_found_under_any_namespace(String namespace) {
        assertThat(ofFile("<urlset " + namespace + "><url><loc>https://www.example.gov/a</loc></url></urlset>")).containsExactly("https://www.example.gov/a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "<loc><![CDATA[https://www.example.gov/a?b=1&c=2]]></loc> ~ https://www.example.gov/a?b=1&c=2",
        "<loc>|  https://www.example.gov/a|  </loc> ~ https://www.example.gov/a",
        "<loc>https://www.example.gov/a?b=1&amp;c=2</loc> ~ https://www.example.gov/a?b=1&c=2",
        "<loc>https://www.example.gov/公告</loc> ~ https://www.example.gov/%E5%85%AC%E5%91%8A",
        "<loc>https://www.example.gov/a</loc><lastmod>2025-3-5</lastmod> ~ https://www.example.gov/a",
        "<loc>https://www.example.gov/a</loc><lastmod>yesterday</lastmod><priority>high</priority><changefreq>sometimes</changefreq> ~ https://www.example.gov/a",
        "<lastmod>2025-03-05T08:00:00+08:00</lastmod><loc>https://www.example.gov/a</loc> ~ https://www.example.gov/a"})
    void an_address_is_read_however_it_is_written(String url, String address) {
        assertThat(ofFile(URLSET + "<url>" + url.replace("|", "\n") + "</url></urlset>")).containsExactly(address);
    }

    @Test
    void what_is_wrong_in_one_entry_costs_no_other() {
        assertThat(ofFile(URLSET + "<url><loc>https://www.example.gov/a</loc></url><url><loc>/relative</loc></url><url><loc>not an address</loc></url><url><loc></loc></url><url></url>"
                + "<url><loc>mailto:a@example.gov</loc></url><url><loc>https://www.example.gov/z</loc></url></urlset>"))
                .contains("https://www.example.gov/a", "https://www.example.gov/z").noneMatch(page -> page.startsWith("mailto"));
    }

    /** No XML, and still what some programs write: an ampersand as it is in addresses. */
    @Test
    void an_ampersand_that_is_not_written_as_xml_has_it_costs_nothing() {
        assertThat(ofFile(URLSET + "<url><loc>https://www.example.gov/a?b=1&c=2</loc></url><url><loc>https://www.example.gov/z</loc></url></urlset>"))
                .containsExactly("https://www.example.gov/a?b=1&c=2", "https://www.example.gov/z");
    }

    @Test
    void a_file_that_is_cut_gives_what_it_has() {
        assertThat(ofFile(URLSET + "<url><loc>https://www.example.gov/a</loc></url><url><loc>https://www.exa")).containsExactly("https://www.example.gov/a");
    }

    @Test
    void pictures_and_other_languages_named_beside_a_page_are_no_pages() {
        assertThat(ofFile("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:image=\"http://www.google.com/schemas/sitemap-image/1.1\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">"
                + "<url><loc>https://www.example.gov/a</loc><xhtml:link rel=\"alternate\" hreflang=\"cy\" href=\"https://www.example.gov/cy/a\"/>"
                + "<image:image><image:loc>https://www.example.gov/a.png</image:loc></image:image></url></urlset>"))
                .containsExactly("https://www.example.gov/a");
    }

    @Test
    void a_list_of_addresses_a_line_each_is_a_sitemap() {
        files.put("https://www.example.gov/list.txt", "https://www.example.gov/a\r\nhttps://www.example.gov/b\n\n");
        assertThat(pages("https://www.example.gov/list.txt")).containsExactly("https://www.example.gov/a", "https://www.example.gov/b");
    }

    @Test
    void feeds_are_sitemaps() {
        files.put("https://www.example.gov/rss.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A</title><link>https://www.example.gov/</link>"
                + "<item><title>B</title><link>https://www.example.gov/b</link></item></channel></rss>");
        files.put("https://www.example.gov/atom.xml", "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>A</title>"
                + "<entry><title>C</title><link href=\"https://www.example.gov/c\"/></entry></feed>");
        assertThat(pages("https://www.example.gov/rss.xml", "https://www.example.gov/atom.xml")).contains("https://www.example.gov/b", "https://www.example.gov/c");
    }

    @Test
    void an_index_leads_to_its_files_once_each_wherever_they_lie() {
        String index = "<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                + "<sitemap><loc>https://www.example.gov/sitemap.xml</loc></sitemap><sitemap><loc>https://files.example.gov/one.xml</loc><lastmod>2025</lastmod></sitemap>"
                + "<sitemap><loc>https://www.example.gov/gone.xml</loc></sitemap></sitemapindex>";
        files.put("https://files.example.gov/one.xml", URLSET + "<url><loc>https://www.example.gov/a</loc></url></urlset>");
        assertThat(ofFile(index)).containsExactly("https://www.example.gov/a");
    }
}
