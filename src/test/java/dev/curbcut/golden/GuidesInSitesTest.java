package dev.curbcut.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Rendering;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Service guides, notices of hearings and events between the menus, news and feet of their sites: in ten templates each word of a
 * page stands in its JSON view, and the day of an event is never that of its publication.
 */
class GuidesInSitesTest {
    private static final Reader READER = Road.reader();
    private static final Renderer RENDERER = Road.renderer();
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What a page says.
     *
     * @param pairs labels and values by turns
     * @param parts names of sections and what they say by turns
     * @param posted the label of the day of publication and the day, as the site writes them; the day is that of {@link #DAY}
     * @param menu words of the site
     */
    private record Words(String lang, String title, String lead, List<String> pairs, List<String> parts, String file, String posted, List<String> menu) {}

    private static final String DAY = "2026-03-02";

    private static final List<Words> WORDS = List.of(
            new Words("zh-CN", "渡船停泊证办理", "停泊证由水务站发放，凭证可以在东码头系泊一年，逾期须重新申请。", List.of("受理条件", "本县船主", "收费标准", "不收费", "办理地点", "东街六号水务站"),
                    List.of("办理流程", "船主把填好的表格交到窗口，工作人员核对船名和船主的身份证，材料齐全的当场受理，三天后凭回执领取停泊证。", "注意事项", "涨水时须挪船。", "监督电话", "0999-8877665"), "停泊证申请表.doc", "发布时间：2026-03-02",
                    List.of("首页", "政务公开", "办事服务", "互动交流", "县里要闻", "部门动态")),
            new Words("zh-CN", "东码头水价听证会公告", "县发改局定于下月召开东码头水价听证会，欢迎沿河居民和船主报名参加。", List.of("时间", "2026年4月16日上午9时", "地点", "县政务大厅三楼会议室", "报名截止", "2026年4月9日"),
                    List.of("参加人员", "听证会参加人二十名，其中船主八名、居民八名、经营者四名，由水务站和居委会推荐产生，旁听席另设十二个。", "听证内容", "水价由每吨两元调整为两元三角。", "联系人", "葛小舟"), "水价方案.pdf", "发布日期：2026年3月2日",
                    List.of("首页", "公示公告", "政策文件", "在线服务", "县里要闻", "通知通告")),
            new Words("en", "Ferry fares: public hearing", "The harbour board wants to hear what riders think of the new winter fares before it votes.", List.of("Date", "April 16, 2026", "Time", "6:30 PM - 8:00 PM", "Location", "Old School Hall"),
                    List.of("Who may speak", "Anyone who rides the ferry may speak for three minutes; those who write to the clerk beforehand are called first, in the order of their letters.", "What is proposed", "Two shillings more from November.", "Clerk", "Mrs. Tallow, 0999 4411"), "fares.pdf",
                    "Published March 2, 2026", List.of("Home", "Services", "News", "Contact", "Bridge opens", "Market moves")),
            new Words("en", "Keep a dog on the quay", "You need a tag if your dog is on the quay for more than a day, whether it works or not.", List.of("Who can apply", "Dog keepers", "Cost", "Free", "Where", "Harbour office"),
                    List.of("How to apply", "Fill in the form at the desk, bring the dog, and wait while the clerk writes the number of the tag into the book and stamps the form twice.", "Renewal", "Each spring.", "Opening hours", "Monday to Friday, 9 to 4"), "dog-form.pdf",
                    "Posted on 2 March 2026", List.of("Home", "Services", "News", "Contact", "Bridge opens", "Market moves")),
            new Words("de", "Hafentag am Ostkai", "Zum zehnten Mal öffnen die Fischer ihre Schuppen und zeigen, wie Netze geflickt werden.", List.of("Wann", "Samstag, 18. April 2026, 10 bis 16 Uhr", "Ort", "Ostkai, Schuppen 3", "Eintritt", "frei"),
                    List.of("Programm", "Um elf Uhr beginnt die Führung durch die Netzkammer, danach wird im Hof gegrillt, und am Nachmittag fahren zwei Kutter mit Gästen bis zur Boje und zurück.", "Anreise", "Mit der Fähre ab Markt.", "Auskunft", "Frau Petersen, 0999 7712"), "programm.pdf",
                    "Veröffentlicht am 2. März 2026", List.of("Start", "Bürgerservice", "Aktuelles", "Kontakt", "Brücke offen", "Markt zieht um")),
            new Words("fr", "Fête du quai", "Les pêcheurs ouvrent leurs remises et montrent comment on répare un filet à la main.", List.of("Date", "18 avril 2026", "Horaires", "10 h à 16 h", "Lieu", "Quai est, remise 3"),
                    List.of("Programme", "La visite de la chambre aux filets commence à onze heures ; ensuite on mange dans la cour, et deux bateaux emmènent les invités jusqu’à la bouée.", "Accès", "Bac depuis le marché.", "Renseignements", "Mme Kerven, 0999 7712"), "programme.pdf",
                    "Publié le 2 mars 2026", List.of("Accueil", "Services", "Actualités", "Contact", "Le pont rouvre", "Le marché bouge")));

    static Stream<String> pages() {
        List<String> pages = new ArrayList<>();
        for (int words = 0; words < WORDS.size(); words++) {
            for (int template = 0; template < 10; template++) {
                pages.add(WORDS.get(words).lang + ' ' + words + ' ' + template);
            }
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_word_of_a_page_stands_in_its_data_and_no_date_is_misnamed(String name) throws Exception {
        String[] parts = name.split(" ");
        Words words = WORDS.get(Integer.parseInt(parts[1]));
        int template = Integer.parseInt(parts[2]);
        JsonNode page = json("https://www.eastquay.example.gov/a/" + parts[1] + ".html", html(words, template));
        String said = squash(page.get("title").asText() + page.get("text").asText() + page.get("facts") + page.get("also") + page.get("blocks") + page.get("attachments"));
        Stream<String> all = Stream.of(Stream.of(words.title, words.lead), words.pairs.stream(), words.parts.stream(), Stream.of(words.file)).flatMap(s -> s);
        assertThat(all).allSatisfy(text -> assertThat(said).contains(squash(text)));
        assertThat(page.get("title").asText()).isEqualTo(words.title);
        String published = page.get("published").isNull() ? "" : page.get("published").asText();
        assertThat(published).isEqualTo(isPosted(template) ? DAY : "");
    }

    private static JsonNode json(String url, String html) throws Exception {
        Address address = Address.of(url);
        Outcome outcome = READER.read(new Source(address, html.getBytes(StandardCharsets.UTF_8), "text/html"), false, SubFetch.NONE);
        Page page = ((Outcome.Read) outcome).page();
        var how = new Rendering(Preferences.DEFAULT.with(Setting.VIEW, "json"), List.of(), address, Instant.parse("2026-11-23T03:30:00Z"), false, null);
        return JSON.readTree(RENDERER.page(page, how).text());
    }

    private static String squash(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean isPosted(int template) {
        return template % 2 == 0;
    }

    private static String html(Words words, int template) {
        String posted = isPosted(template) ? "<div class='z'>" + words.posted + "</div>" : "";
        String links = "<ul>" + list(words.menu.subList(0, 4), "<li><a href='/m/%s'>%s</a></li>") + "</ul>";
        String news = "<ul>" + list(words.menu.subList(4, 6), "<li><a href='/n/%s'>%s</a></li>") + "</ul>";
        String file = "<p><a href='/files/" + words.file + "'>" + words.file + "</a></p>";
        String lead = "<p>" + words.lead + "</p>";
        String title = "<h1>" + words.title + "</h1>";
        String body = switch (template) {
            case 0 -> "<div class='b'>" + title + posted + lead + pairs(words, "<p>%s：%s</p>") + parts(words, "<h2>%s</h2><p>%s</p>") + file + "</div>";
            case 1 -> "<div class='b'>" + title + "<div class='t'>" + lead + parts(words, "<h3>%s</h3><p>%s</p>") + file + "</div></div><div class='s'><dl>" + pairs(words, "<dt>%s</dt><dd>%s</dd>") + "</dl></div>";
            case 2 -> "<div class='b'>" + title + posted + "<table>" + pairs(words, "<tr><th>%s</th><td>%s</td></tr>") + "</table>" + lead + parts(words, "<div class='k'><h2>%s</h2><div>%s</div></div>") + file + "</div>";
            case 3 -> "<div class='g'><div class='f'>" + pairs(words, "<p><b>%s</b><br>%s</p>") + "</div><div class='b'>" + title + lead + parts(words, "<h2>%s</h2><p>%s</p>") + file + "</div></div>";
            case 4 -> "<article><header>" + title + posted + "</header><ul>" + pairs(words, "<li><strong>%s:</strong> %s</li>") + "</ul>" + lead + parts(words, "<details><summary>%s</summary>%s</details>") + file + "</article>";
            case 5 -> "<table width='100%'><tr><td width='180'>" + news + "</td><td>" + title + "<table>" + pairs(words, "<tr><td>%s</td><td>%s</td></tr>") + "</table>" + lead + parts(words, "<p><b>%s</b></p><p>%s</p>") + file + "</td></tr></table>";
            case 6 -> "<div><div>" + title + "</div>" + posted + "<div>" + lead + "</div><div>" + pairs(words, "<div><span class='l'>%s</span><span class='v'>%s</span></div>") + "</div><div>" + parts(words, "<div><div>%s</div><div>%s</div></div>") + "</div><div>" + file + "</div></div>";
            case 7 -> "<div class='b'>" + title + "<p>" + pairs(words, "%s: %s<br>") + "</p>" + lead + parts(words, "<div class='q'><button type='button'>%s</button><div hidden><p>%s</p></div></div>") + file + "</div>";
            case 8 -> "<main>" + title + posted + "<section>" + lead + "</section><section><h2>" + words.title + "</h2><dl>" + pairs(words, "<div><dt>%s</dt><dd>%s</dd></div>") + "</dl></section>" + parts(words, "<section><h2>%s</h2><p>%s</p></section>") + file + "</main><aside>" + news + "</aside>";
            default -> "<div class='w'><div class='h'>" + title + lead + "</div><div class='i'>" + pairs(words, "<div class='d'><div class='l'>%s:</div><div class='v'>%s</div></div>") + "</div><div class='m'>" + parts(words, "<h4>%s</h4><p>%s</p>") + "</div><div class='n'>" + file + "</div></div>";
        };
        return "<!DOCTYPE html><html lang='" + words.lang + "'><head><meta charset=utf-8><title>" + words.title + "</title></head><body><div class='o'><a href='/'>East Quay</a>" + links + "</div>" + body
                + "<div class='u'><h3>" + words.menu.get(2) + "</h3>" + news + "</div><div class='e'><p>East Quay</p></div></body></html>";
    }

    private static String list(List<String> words, String form) {
        StringBuilder out = new StringBuilder();
        words.forEach(word -> out.append(form.formatted(words.indexOf(word), word)));
        return out.toString();
    }

    private static String pairs(Words words, String form) {
        return twos(words.pairs, form);
    }

    private static String parts(Words words, String form) {
        return twos(words.parts, form);
    }

    private static String twos(List<String> words, String form) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.size(); i += 2) {
            out.append(form.formatted(words.get(i), words.get(i + 1)));
        }
        return out.toString();
    }
}
