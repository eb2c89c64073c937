package dev.curbcut.render.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.language.Translator;
import dev.curbcut.page.Fault;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Findings.Example;
import dev.curbcut.page.Findings.Finding;
import dev.curbcut.render.RenderSettings;
import dev.curbcut.render.Rendered;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.SamplePages;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.theme.Themes;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPageTest {
    private static final Renderer RENDERER = new Renderer(Themes.load(null), Catalogues.load(), new PageLocalizer(Translator.NONE), ReaderLink.PLAIN,
            address -> address.host().endsWith(".gov.cn"), new RenderSettings(60_000, 60_000_000));

    private static Rendering how(String lang) {
        return Rendering.of(Preferences.DEFAULT.with(Setting.VIEW, "report").with(Setting.LANG, lang).with(Setting.SIZE, "200"));
    }

    private static Findings findings(List<Fault> passed) {
        List<Finding> found = Arrays.stream(Fault.values()).filter(fault -> !passed.contains(fault))
                .map(fault -> new Finding(fault, 7, List.of(new Example("div#a > p:nth-of-type(2)", "<b>原文</b>")))).toList();
        return new Findings(SamplePages.at("/a.html"), "zh-Hans", "全市推进会", found, passed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
    void every_fault_has_its_words_its_clause_and_its_examples_in_every_language(String lang) {
        Rendered rendered = RENDERER.report(findings(List.of()), how(lang));
        Document html = Jsoup.parse(rendered.text());
        assertThat(html.select("html").attr("lang")).isEqualTo(lang);
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("main h3")).hasSize(Fault.values().length);
        assertThat(html.select("main h2").size()).isEqualTo(5);
        assertThat(html.select("main li code").first().text()).isEqualTo("div#a > p:nth-of-type(2)");
        assertThat(html.select("main li").first().text()).contains("<b>原文</b>");
        assertThat(html.select("a[href=https://www.w3.org/WAI/WCAG22/Understanding/non-text-content]")).isNotEmpty();
        assertThat(html.select("a[href^=/-/report.json]").attr("href")).isEqualTo("/-/report.json?address=https%3A%2F%2Fwww.lanhe.gov.cn%2Fa.html&lang=" + lang);
        assertThat(html.select("main ul.row a").last().attr("href")).isEqualTo("/https://www.lanhe.gov.cn/a.html?lang=" + lang + "&size=200");
        assertThat(RENDERER.discarded()).isZero();
    }

    @Test
    void what_was_not_found_and_not_checked_is_said() {
        Document html = Jsoup.parse(RENDERER.report(findings(List.of(Fault.values())), how("en")).text());
        assertThat(html.select("main h3")).isEmpty();
        assertThat(html.select("main").text()).contains("Kinds of faults found: 0", "Image without an alternative", "Not checked", "Style sheets");
    }

    @Test
    void the_json_says_the_same_and_no_key_is_ever_missing() throws Exception {
        JsonNode json = new ObjectMapper().readTree(RENDERER.reportJson(findings(List.of(Fault.CONTRAST)), how("en")).text());
        assertThat(json.get("url").asText()).isEqualTo("https://www.lanhe.gov.cn/a.html");
        assertThat(json.get("findings")).hasSize(Fault.values().length - 1).allSatisfy(finding -> {
            assertThat(finding.fieldNames()).toIterable().containsExactly(
                    "fault", "weight", "criterion", "level", "explained", "count", "repaired", "words", "mend", "examples");
            assertThat(finding.get("count").asInt()).isEqualTo(7);
        });
        assertThat(json.get("passed").get(0).asText()).isEqualTo("contrast");
        assertThat(json.get("unchecked")).hasSize(ReportPage.UNCHECKED);
    }
}
