package dev.curbcut.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.curbcut.address.Address;
import dev.curbcut.page.Block;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRulesTest {
    private static final String ADDRESS = "https://www.example.gov/town/7.html";
    private static final String NOTE = "<p>The bridge by the mill is closed for carts until the frost is over, and boats go under it as ever.</p>";
    private static final String PAGE = "<html><head><title>Town</title></head><body><h1>The bridge</h1><div class=one>" + NOTE.repeat(6) + "<p class=x>Buy a boat.</p></div>"
            + "<footer class=two><p>Ask the warden at the toll house, who has the key to the gate and the list of boats.</p></footer>"
            + "<div class=rows><div class=r><a href=/a>Carts</a> over the hill</div><div class=r><a href=/b>Boats</a> under the arch</div></div>"
            + "<div class=more><a href=/town/8.html>later notes</a></div></body></html>";

    private static SiteRule rule(RulePart part, String... selectors) {
        return new SiteRule("bridge", "www.example.gov", "/town/*", Map.of(part, List.of(selectors)));
    }

    private static Page page(SiteRule... rules) {
        return Reading.page(PAGE, ADDRESS, new SiteRules(List.of(rules)));
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.gov, *, https://www.example.gov/a, true", "www.example.gov, /news/*.html, https://www.example.gov/news/2/a.html, true",
        "www.example.gov, /news/*.html, https://www.example.gov/news/, false", "*.example.gov, *, https://tax.example.gov/, true",
        "*.example.gov, *, https://example.gov/, false", "www.example.gov, /a*b*c, https://www.example.gov/axbxbc, true",
        "www.example.gov, /a, https://www.example.gov/ab, false", "www.example.gov, *, https://www.example.org/, false"
    })
    void a_rule_is_for_the_pages_of_its_host_and_path(String host, String path, String address, boolean matches) {
        assertThat(new SiteRule("a", host, path, Map.of(RulePart.BODY, List.of("p"))).matches(Address.of(address))).isEqualTo(matches);
    }

    @Test
    void the_body_is_what_the_rule_says_and_several_parts_are_one() {
        assertThat(Reading.texts(page().blocks())).contains("The bridge by the mill").doesNotContain("Ask the warden");
        assertThat(Reading.texts(page(rule(RulePart.BODY, "div.one", "footer.two")).blocks())).contains("The bridge by the mill", "Ask the warden at the toll house");
    }

    @Test
    void what_goes_is_counted_and_what_stays_stands_beside_the_text() {
        Page dropped = page(rule(RulePart.DROP, "p.x"));
        assertThat(Reading.texts(page().blocks())).contains("Buy a boat.");
        assertThat(Reading.texts(dropped.blocks()) + Reading.texts(dropped.also())).doesNotContain("Buy a boat.");
        assertThat(dropped.omitted()).contains(new Omission(Omission.What.ASIDE, 1));
        assertThat(Reading.texts(page(rule(RulePart.KEEP, "footer.two")).also())).contains("Ask the warden");
    }

    @Test
    void the_rows_of_a_list_are_its_items() {
        Page page = page(rule(RulePart.LIST, "div.r"));
        assertThat(page.blocks()).hasOnlyElementsOfType(Block.ItemList.class).hasSize(1);
        assertThat(Reading.texts(page.blocks())).isEqualTo("Carts|Boats");
        assertThat(Reading.texts(page.also())).contains("The bridge by the mill");
    }

    @Test
    void title_day_and_source_are_those_of_the_rule() {
        String html = PAGE.replace("<footer", "<b>of 3 May 2021</b><i>By the: Warden</i><u>Closed bridge</u><footer");
        var rule = new SiteRule("bridge", "www.example.gov", "*", Map.of(RulePart.TITLE, List.of("u"), RulePart.DATE, List.of("b"), RulePart.SOURCE, List.of("i")));
        Page page = Reading.page(html, ADDRESS, new SiteRules(List.of(rule)));
        assertThat(List.of(page.title(), String.valueOf(page.published()), String.valueOf(page.source()))).containsExactly("Closed bridge", "2021-05-03", "Warden");
        assertThat(Reading.texts(page.blocks())).as("the title that the reading had found stays").contains("The bridge");
    }

    @Test
    void the_pager_is_what_the_rule_says() {
        String html = PAGE.replace("later notes", "next");
        assertThat(Reading.page(html.replace("</a></div></body>", "</a> and <a href=/x>the mill</a></div></body>"), ADDRESS, new SiteRules(List.of(rule(RulePart.PAGER, "div.more")))).pagination().next())
                .hasToString("https://www.example.gov/town/8.html");
    }

    @Test
    void where_a_rule_finds_nothing_the_page_is_read_as_ever_and_that_is_counted() {
        var rules = new SiteRules(List.of(rule(RulePart.BODY, "#gone"), new SiteRule("other", "www.example.org", "*", Map.of(RulePart.BODY, List.of("#gone")))));
        assertThat(Reading.page(PAGE, ADDRESS, rules)).isEqualTo(page());
        assertThat(rules.misses()).containsEntry(List.of("bridge", "body"), 1.0).containsEntry(List.of("other", "body"), 0.0);
    }

    @Test
    void what_a_page_may_lack_is_no_miss() {
        var rules = new SiteRules(List.of(rule(RulePart.PAGER, "#gone"), rule(RulePart.DROP, "#gone")));
        Reading.page(PAGE, ADDRESS, rules);
        assertThat(rules.misses()).isEmpty();
    }

    @Test
    void of_two_rules_the_one_that_says_more_of_the_address_holds() {
        var wide = new SiteRule("wide", "*.example.gov", "*", Map.of(RulePart.TITLE, List.of("footer")));
        var close = new SiteRule("close", "www.example.gov", "/town/7*", Map.of(RulePart.TITLE, List.of("p.x")));
        assertThat(page(wide, close).title()).isEqualTo("Buy a boat.");
        assertThat(page(wide).title()).startsWith("Ask the warden");
    }

    @Test
    void the_whole_page_is_shown_whole_in_spite_of_a_rule() {
        assertThat(Reading.texts(Reading.page(PAGE, ADDRESS, new SiteRules(List.of(rule(RulePart.DROP, "p.x"))), true).blocks())).contains("Buy a boat.");
    }

    @Test
    void a_broken_selector_makes_no_rule() {
        assertThatThrownBy(() -> rule(RulePart.BODY, "div[")).isInstanceOf(IllegalArgumentException.class);
    }
}
