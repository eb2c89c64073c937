package dev.curbcut.reading.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.page.Fault;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Findings.Finding;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTest {
    private static final String WORDS = "<p>The council met on Tuesday to decide how services can be made easier to use for everyone who lives here.</p>".repeat(3);

    /** A page that does everything right, with a piece put into its content and one into its head. */
    private static Findings inspect(String head, String piece) {
        return whole("http://www.example.gov/a.html", "<!doctype html><html lang=en><head><title>A page</title>" + head + "</head><body><a href=#c>Skip to the content</a>"
                + "<main id=c><h1>A page of the council</h1>" + WORDS + piece + WORDS + "</main></body></html>");
    }

    private static Findings whole(String url, String html) {
        var source = new Source(Address.of(url), html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
        Reader reader = Road.reader();
        var read = (Outcome.Read) reader.read(source, false, SubFetch.NONE);
        return reader.inspect(source, read.page(), SubFetch.NONE);
    }

    private static List<Fault> faults(Findings findings) {
        return findings.found().stream().map(Finding::fault).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "IMAGE_ALTERNATIVE | <img src=/i/hall.jpg width=300>",
        "IMAGE_FILE_NAME | <img src=/i/a.jpg alt=IMG_2041.jpg width=300>",
        "FIELD_LABEL | <form action=/s><input name=q></form>",
        "FIELD_PLACEHOLDER | <form action=/s><input name=q placeholder=Search></form>",
        "LINK_NAME | <p><a href=/x.html><img src=/i/a.png alt=''></a></p>",
        "LINK_VAGUE | <p><a href=/x.html>[Read more »]</a></p>",
        "LINK_VAGUE | <p><a href=/x.html>更多&gt;&gt;</a></p>",
        "BUTTON_NAME | <button><img src=/i/a.png alt=''></button>",
        "FRAME_TITLE | <iframe src=/map.html width=300 height=300></iframe>",
        "HEADING_EMPTY | <h2> </h2>",
        "HEADING_SKIPPED | <h4>Too deep</h4>",
        "HEADING_DISGUISED | <p><b>What was decided</b></p>",
        "H1_MANY | <h1>Another</h1>",
        "TABLE_HEADERS | <table border=1><tr><td>Area<td>Count<tr><td>North<td>1<tr><td>South<td>2</table>",
        "CONTRAST | <p style='color:#999;background:#fff'>Faint text</p>",
        "CONTRAST | <table><tr><td bgcolor=yellow><font color=white>Faint text</font></table>",
        "KEYBOARD | <div onclick=go()>Open the list</div>",
        "AUTOPLAY | <video src=/v.mp4 autoplay></video>",
        "MOVING | <marquee>News of the day</marquee>",
        "TABINDEX | <a href=/x.html tabindex=3>A page about the budget</a>",
        "TEXT_SIZE | <p style='font-size: 12px'>Small print</p>",
        "DUPLICATE_ID | <p id=c>Again</p>",
    })
    void each_fault_is_found_where_it_is_and_no_other(Fault fault, String piece) {
        Findings findings = inspect("", piece);
        assertThat(faults(findings)).containsExactly(fault);
        assertThat(findings.found().getFirst().count()).isPositive();
        assertThat(findings.passed()).doesNotContain(fault, Fault.NATIONAL_TAGS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<img src=/i/hall.jpg alt='The town hall'><img src=/i/line.png alt=''>",
        "<form action=/s><label for=q>Words</label><input id=q name=q><label>Area <select name=a><option>North</select></label><input type=submit></form>",
        "<p><a href=/x.html aria-label='More policies'>More</a> <a href=/y.html><img src=/i/a.png alt='Budget'></a></p>",
        "<table role=presentation border=1><tr><td>a<td>b<tr><td>c<td>d<tr><td>e<td>f</table>",
        "<table><caption>Counts</caption><tr><th scope=col>Area<th scope=col>Count<tr><td>North<td>1<tr><td>South<td>2</table>",
        "<p style='color:#333;background:#fff'>Plain text</p><p style='color:#999'>On a ground nobody knows</p>",
        "<h2 style='color:#888;background:#fff;font-size:30px'>Large</h2>`",
        "<div style='background:#fff'><p class=bar style='color:#eee'>On a ground that a sheet may give</p></div><p style='color:#fff;background:#fff'>–––</p>",
        "<div onclick=go()><a href=/x.html>The budget of the year</a></div>",
        "<div style='display:none'><img src=/hidden.jpg><a href=/x></a></div>",
        "<p><b>Note:</b> this goes on.</p>",
    })
    void what_is_right_is_not_called_wrong(String piece) {
        List<Fault> found = faults(inspect("", piece.replace("`", "")));
        assertThat(found).isSubsetOf(Fault.TEXT_SIZE);
    }

    @Test
    void the_head_and_the_page_as_a_whole_are_looked_at() {
        assertThat(faults(inspect("<meta name=viewport content='width=device-width, user-scalable=no'>", ""))).containsExactly(Fault.ZOOM);
        assertThat(faults(inspect("<meta name=viewport content='width=device-width, maximum-scale=5'>", ""))).isEmpty();
        assertThat(faults(inspect("<meta http-equiv=refresh content=300>", ""))).containsExactly(Fault.REFRESH);
        assertThat(faults(whole("http://www.example.gov/", "<html lang=zh><body>" + WORDS + "</body></html>")))
                .containsExactly(Fault.TITLE_MISSING, Fault.LANG_FALSE, Fault.BYPASS, Fault.H1_MISSING);
        assertThat(faults(whole("http://www.example.gov/", "<title>x</title><body><h1>x</h1>" + WORDS)))
                .containsExactly(Fault.LANG_MISSING, Fault.MAIN_MISSING, Fault.SKIP_LINK);
    }

    @Test
    void links_that_only_a_program_draws_are_named() {
        Findings findings = inspect("", "<ul id=list></ul><script>document.write('<a href=\"/drawn.html\">Drawn by a program</a>');</script>");
        assertThat(faults(findings)).containsExactly(Fault.SCRIPT_NEEDED);
        assertThat(findings.found().getFirst().examples().getFirst().text()).contains("/drawn.html");
    }

    @Test
    void the_national_tags_are_asked_of_chinese_government_pages_only() {
        String html = "<html lang=zh-CN><head><title>通知</title><meta name=SiteName content=某市人民政府></head><body><main><h1>关于做好有关工作的通知</h1>"
                + "<p>各县人民政府，市政府各部门：为了做好有关工作，现将有关事项通知如下，请认真贯彻执行。</p>".repeat(8) + "</main></body></html>";
        Finding tags = whole("http://www.example.gov.cn/art/1.html", html).found().getLast();
        assertThat(tags.fault()).isEqualTo(Fault.NATIONAL_TAGS);
        assertThat(tags.examples()).extracting(Findings.Example::place).contains("head > meta[name=SiteIDCode]").doesNotContain("head > meta[name=SiteName]");
        assertThat(faults(whole("http://www.example.gov/art/1.html", html))).doesNotContain(Fault.NATIONAL_TAGS);
    }

    @Test
    void a_place_can_be_found_again_and_examples_are_few() {
        Findings findings = inspect("", "<ul id=pics>" + "<li><p><img src=/i/one.jpg width=300></p>".repeat(12) + "</ul>");
        Finding images = findings.found().getFirst();
        assertThat(images.count()).isEqualTo(12);
        assertThat(images.examples()).hasSize(5);
        assertThat(images.examples().get(1)).isEqualTo(new Findings.Example("li:nth-of-type(2) > p > img", "one.jpg"));
    }
}
