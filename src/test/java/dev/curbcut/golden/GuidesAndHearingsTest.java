package dev.curbcut.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.render.answer.Rendering;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Service guides, notices of hearings and events, in the templates of many sites and in eight languages: no word is lost, no date misnamed. */
class GuidesAndHearingsTest {
    /** What a page says: labels and values by turns, then sentences. */
    private record Words(String lang, String title, List<String> pairs, List<String> sentences) {}

    private static final List<Words> WORDS = List.of(
            new Words("zh-CN", "河源县渡口安全听证会", List.of("时间", "2026年6月5日9:00", "地点", "县政务大厅三楼", "联系人", "钟女士"), List.of("为听取各方面对渡口安全整治方案的意见，县交通局决定召开听证会，欢迎沿河居民报名。", "报名的人请带身份证，座位有限。")),
            new Words("zh-CN", "船舶停泊许可办理", List.of("办理条件", "船主为本县居民", "收费标准", "不收费", "办理地点", "水务所一号窗口", "办理时限", "五个工作日"), List.of("申请人把填好的表格交到窗口，工作人员当场核对材料，材料齐全的当天受理，不齐全的一次告知。", "许可满一年后要重新办理。")),
            new Words("zh-Hant", "蓮湖市行道樹說明會", List.of("日期", "2026年7月11日", "地點", "蓮湖國小禮堂", "主持人", "林科長"), List.of("市府邀請沿線住戶討論行道樹的修剪方式，並說明今年補植的樹種與時程，歡迎踴躍出席。", "會後備有茶點。")),
            new Words("en", "Public hearing on the ferry fares", List.of("Date", "March 19, 2026", "Time", "6:30 PM - 8:00 PM", "Location", "Old School Hall", "Cost", "Free"), List.of("The harbour board hears what riders and shopkeepers think of the new fares, and answers questions about the winter timetable.", "Bring a chair if you have one.")),
            new Words("de", "Anhörung zum neuen Uferweg", List.of("Datum", "12. Mai 2026", "Beginn", "18:30 Uhr", "Ort", "Rathaus, großer Saal"), List.of("Die Stadt stellt drei Entwürfe für den Uferweg vor und nimmt Einwände aller Anwohner bis zum Ende des Monats entgegen.", "Der Saal hat eine Rampe.")),
            new Words("fr", "Réunion publique sur le quai", List.of("Date", "12 mai 2026", "Horaires", "18 h 30", "Lieu", "Salle des fêtes"), List.of("La mairie présente aux riverains les travaux du quai, leur calendrier et les déviations prévues pendant les trois mois d'été.", "L'entrée est libre.")),
            new Words("es", "Audiencia sobre el muelle", List.of("Fecha", "12 de mayo de 2026", "Hora", "18:30", "Lugar", "Casa de la cultura"), List.of("El municipio escucha a los vecinos sobre la reforma del muelle y explica cómo se repartirán los puestos de los pescadores.", "La entrada es gratuita.")),
            new Words("ja", "堤防工事の説明会", List.of("日時", "2026年6月5日 午後6時30分", "場所", "中央公民館 大会議室", "申込", "不要"), List.of("堤防の改修工事について、工事の期間や通行止めの区間を住民の皆様にご説明し、ご意見をうかがいます。", "駐車場はありません。")),
            new Words("ko", "나루터 요금 공청회", List.of("일시", "2026년 6월 5일 14:00", "장소", "군청 대회의실", "문의", "교통과"), List.of("나루터 요금 조정안에 대하여 주민과 상인의 의견을 듣고, 겨울철 운항 시간에 관한 질문에 답합니다.", "주차장이 좁습니다.")));

    static Stream<String> pages() {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            pages.add(WORDS.get(i % WORDS.size()).lang + ' ' + i % WORDS.size() + ' ' + (i * 7 + i / WORDS.size()) % 10);
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_word_is_lost_and_the_day_of_the_event_is_not_that_of_the_page(String name) {
        String[] parts = name.split(" ");
        Words words = WORDS.get(Integer.parseInt(parts[1]));
        Address address = Address.of("https://www.town.example.gov/a/" + parts[1] + ".html");
        String html = "<!DOCTYPE html><html lang='" + words.lang + "'><head><meta charset=utf-8><title>" + words.title + "</title></head><body><div class=x1><h1>" + words.title + "</h1>"
                + body(words, Integer.parseInt(parts[2])) + "</div></body></html>";
        Outcome outcome = Road.reader().read(new Source(address, html.getBytes(StandardCharsets.UTF_8), "text/html"), false, SubFetch.NONE);
        Page page = ((Outcome.Read) outcome).page();
        assertThat(page.published()).isNull();
        assertThat(page.breadcrumb()).isEmpty();
        String shown = squash(Jsoup.parse(Road.renderer().page(page, new Rendering(Preferences.DEFAULT, List.of(), address, Instant.parse("2026-11-23T03:30:00Z"), false, null)).text()).text());
        assertThat(Stream.concat(words.pairs.stream(), words.sentences.stream()).map(GuidesAndHearingsTest::squash)).allSatisfy(said -> assertThat(shown).contains(said));
    }

    private static String squash(String text) {
        return text.replaceAll("[\\s\\u00a0:：]", "");
    }

    /** Ten templates: where the pairs stand, and in what markup. */
    private static String body(Words words, int template) {
        String text = "<p>" + String.join("</p><p>", words.sentences) + "</p>";
        return switch (template) {
            case 0 -> pairs(words, "<p>%s：%s</p>", "", "") + text;
            case 1 -> text + pairs(words, "<p>%s: %s</p>", "", "");
            case 2 -> pairs(words, "<dt>%s</dt><dd>%s</dd>", "<dl>", "</dl>") + text;
            case 3 -> pairs(words, "<tr><th>%s</th><td>%s</td></tr>", "<table>", "</table>") + text;
            case 4 -> pairs(words, "<li><b>%s:</b> %s</li>", "<ul>", "</ul>") + text;
            case 5 -> pairs(words, "<div><div>%s:</div><div>%s</div></div>", "<div>", "</div>") + text;
            case 6 -> "<div>" + pairs(words, "%s：%s<br>", "", "") + "</div>" + text;
            case 7 -> pairs(words, "<h2>%s</h2><p>%s</p>", "", "") + text;
            case 8 -> text + pairs(words, "<tr><td>%s</td><td>%s</td></tr>", "<table>", "</table>");
            default -> pairs(words, "<span>%s</span> <strong>%s</strong><br>", "<p>", "</p>") + text;
        };
    }

    private static String pairs(Words words, String form, String before, String after) {
        StringBuilder out = new StringBuilder(before);
        for (int i = 0; i < words.pairs.size(); i += 2) {
            out.append(form.formatted(words.pairs.get(i), words.pairs.get(i + 1)));
        }
        return out.append(after).toString();
    }
}
