package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader gets who chooses a language, on a real wire, from a real origin. */
class LanguagesTest {
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.start();
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void the_sites_own_version_is_where_its_language_leads_and_is_fetched_only_then() throws IOException {
        Wire.Answer asWritten = served.wire.get(Served.page("/zh/both.html"));
        assertThat(asWritten.body()).contains("/zh/both.html?lang&#61;en\" lang=\"en\"");
        assertThat(served.origin.targets()).contains("/zh/both.html").doesNotContain("/en/both.html");
        Wire.Answer chosen = served.wire.get(Served.page("/zh/both.html?lang=en&size=150"));
        assertThat(chosen.status()).isEqualTo(302);
        assertThat(chosen.header("location")).contains(Served.page("/en/both.html?lang=en&size=150"));
        assertThat(served.wire.get(Served.page("/en/both.html?lang=en&size=150")).body()).contains("A page of the origin");
    }

    @ParameterizedTest
    @CsvSource({"gone.html", "in-chinese.html"})
    void a_version_that_is_not_there_is_sought_once_and_offered_no_more(String name) throws IOException {
        Wire.Answer chosen = served.wire.get(Served.page("/zh/" + name + "?lang=en"));
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(chosen.body()).contains("Only Curbcut&#39;s own words are in English", "发展规划");
        served.wire.get(Served.page("/zh/" + name + "?lang=en&size=150"));
        assertThat(served.origin.targets().stream().filter(("/en/" + name)::equals)).hasSize(1);
        assertThat(served.wire.get(Served.page("/zh/" + name + "?size=200")).body()).doesNotContain("the site&#39;s own version");
    }

    @Test
    void a_program_gets_the_very_page_it_asks_for() throws IOException {
        Wire.Answer json = served.wire.get(Served.page("/zh/program.html?lang=en&view=json"));
        assertThat(json.status()).isEqualTo(200);
        assertThat(json.body()).contains("\"how\":\"official\"", "/en/program.html");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hant, 皇后在後面, 里程碑在城裏, 臺灣, 着重點, 頭髮, 關鍵詞, 發展規劃",
        "zh-Hant-TW, 皇后在後面, 里程碑在城裡, 臺灣, 著重點, 頭髮, 關鍵詞, 發展規劃",
        "zh-Hant-HK, 皇后在後面, 里程碑在城裏, 台灣, 着重點, 頭髮, 關鍵詞, 發展規劃",
    })
    void the_other_script_reaches_every_text_and_is_said(
            String lang, String text, String inside, String taiwan, String emphasis, String alternative, String label, String title) throws IOException {
        String body = served.wire.get(Served.page("/zh/script.html?lang=" + lang)).body();
        assertThat(body).contains("<html lang=\"" + lang + "\"", "<title>" + title, text, inside, taiwan, emphasis, "alt=\"" + alternative, "2023年",
                "<label for=\"f0-1\">" + label, "本頁由 Curbcut 按詞語轉換");
    }
}
