package dev.curbcut.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanScriptTest {
    private static final Map<String, HanScript> CONFIGURATIONS = Map.of(
            "s2t", HanScript.TO_TRADITIONAL,
            "s2tw", HanScript.TO_TAIWAN,
            "s2hk", HanScript.TO_HONG_KONG,
            "t2s", HanScript.TO_SIMPLIFIED,
            "tw2s", HanScript.TAIWAN_TO_SIMPLIFIED,
            "hk2s", HanScript.HONG_KONG_TO_SIMPLIFIED);

    @ParameterizedTest
    @CsvSource({
        "头发发展, 頭髮發展",
        "皇后在后面, 皇后在後面",
        "干部干燥, 幹部乾燥",
        "国务院办公厅关于印发2023年工作要点的通知, 國務院辦公廳關於印發2023年工作要點的通知",
    })
    void a_phrase_decides_which_character_stands(String simplified, String traditional) {
        assertThat(HanScript.TO_TRADITIONAL.convert(simplified)).isEqualTo(traditional);
        assertThat(HanScript.TO_SIMPLIFIED.convert(traditional)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({
        "政府信息公开的软件和网络服务器, 政府資訊公開的軟體和網路伺服器",
        "工业和信息化部, 工業和信息化部",
        "审批程序和文件, 審批程序和文件",
        "发送短信，登录在线办事, 發送簡訊，登入線上辦事",
        "超链接里的里程, 超連結裡的里程",
    })
    void taiwan_reads_its_own_words_where_the_others_mean_nothing_else(String simplified, String taiwan) {
        assertThat(HanScript.TO_TAIWAN_WORDS.convert(simplified)).isEqualTo(taiwan);
    }

    @Test
    void a_megabyte_is_converted_faster_than_a_million_characters_a_second() {
        String text = "国务院办公厅关于进一步优化营商环境更好服务市场主体的实施意见，请认真贯彻执行。2023年第7号".repeat(25_000);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            long start = System.nanoTime();
            assertThat(HanScript.TO_TRADITIONAL.convert(text)).hasSameSizeAs(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(text.length() * 1e9 / best).isGreaterThan(1e6);
    }

    @Test
    void what_is_not_chinese_stays_as_it_is() {
        String text = "ISO 8601: 2023-07-25 → 50 % 😀 한국어";
        assertThat(HanScript.TO_TRADITIONAL.convert(text)).isEqualTo(text);
    }

    /** Three cases ask for simplified forms from beyond the basic plane, which few fonts hold: they are left as they are. */
    @ParameterizedTest
    @CsvSource({"s2t, 0", "s2tw, 0", "s2hk, 0", "t2s, 3", "tw2s, 0", "hk2s, 0"})
    void the_published_cases_of_the_dictionaries_hold(String configuration, int mayFail) throws IOException {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (JsonNode row : JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build().readTree(getClass().getResource("opencc-testcases.json")).get("cases")) {
            JsonNode expected = row.get("expected").get(configuration);
            if (expected != null) {
                cases++;
                String converted = CONFIGURATIONS.get(configuration).convert(row.get("input").asText());
                if (!converted.equals(expected.asText())) {
                    wrong.add(row.get("id").asText() + ": " + converted + " for " + expected.asText());
                }
            }
        }
        assertThat(cases).isPositive();
        assertThat(wrong).hasSizeLessThanOrEqualTo(mayFail);
    }
}
