package dev.curbcut.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignRunsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "zh-Hant | 防空避難專區Air Raid Shelters Of The City | 防空避難專區 en[Air Raid Shelters Of The City]",
        "zh-Hans | 请用 Google Maps App 打开 | 请用 Google Maps App 打开",
        "ja | 詳細は Information and Technology Promotion Agency をご覧ください | 詳細は  en[Information and Technology Promotion Agency]  をご覧ください",
        "en | Simplified Chinese 简体中文 Print the guide | Simplified Chinese  zh[简体中文]  Print the guide",
        "en | Macedonian Македонски, Thai ไทย | Macedonian  ru[Македонски] , Thai  th[ไทย]",
        "ru | Русский | Русский",
        "zh-Hant | 連結 Google My Maps Link | 連結  en[Google My Maps Link]",
        "uk | Українська мова | Українська мова",
        "fa | فارسی | فارسی",
        "en | naïve “café”, 7 € | naïve “café”, 7 €",
    })
    void what_a_voice_of_the_language_can_not_say_is_marked(String lang, String text, String runs) {
        assertThat(said(text, lang)).isEqualTo(runs);
    }

    @Test
    void nothing_of_a_text_is_lost() {
        for (String text : new String[] {"中文a b c d of e 中", "a中b文 ไทย", "한국어 and русский и العربية", "中 文", "", " "}) {
            for (String lang : new String[] {"zh-Hans", "en", "ko", "ar", "und"}) {
                assertThat(String.join("", ForeignRuns.of(text, lang).stream().map(ForeignRuns.Run::text).toList())).isEqualTo(text);
            }
        }
    }

    private static String said(String text, String lang) {
        return String.join(" ", ForeignRuns.of(text, lang).stream()
                .map(run -> run.lang() == null ? run.text() : run.lang() + "[" + run.text() + "]")
                .toList());
    }
}
