package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Rendering;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages made to hold a processor: none may take longer than a few seconds of one, nor end in an error. */
class HostilePagesTest {
    private static final Duration BAR = Duration.ofSeconds(20);
    private static final Address ADDRESS = Address.of("https://www.example.gov.cn/a/b.html");

    private static Reader reader;
    private static Renderer renderer;

    @BeforeAll
    static void open() {
        reader = Road.reader();
        renderer = Road.renderer();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "100000~<div>", "50000~<b><i>", "50000~<p><font color=red>x", "50000~<table><tr><td>", "50000~<ul><li>x", "100000~<li>x",
                "50000~<blockquote>x", "30000~<details><summary>x</summary>", "30000~<form action=/s><input name=q></form>",
                "50000~<h2>x</h2><p>y</p>", "100000~<a href=/x>y</a>", "300000~&#20013;&nbsp;&amp;", "2000000~x", "1000000~1", "200000~2023-01-02 ",
                "30000~<td colspan=1000 rowspan=65534>x", "50000~<select><option>x", "50000~<ruby>x<rt>y", "500000~<", "200000~<!--",
                "500000~<p a=\"", "50000~<a href=/x>y</a> &gt; "
            })
    void a_hostile_page_costs_seconds(int times, String piece) {
        costsSeconds("<!doctype html><html><head><title>T</title></head><body>" + piece.repeat(times));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "500000~(", "500000~[", "200000~{\"a\":", "500000~\\", "300000~/*", "200000~/[/", "200000~\"a\"+", "50000~var a=b;a.title=\"\";",
                "30000~document.write(\"<div>\");", "50000~createPageHTML(25,0,\"index\",\"html\");"
            })
    void a_hostile_script_costs_seconds(int times, String piece) {
        costsSeconds("<!doctype html><html><body><p>x</p><script>var list = " + piece.repeat(times) + "</script>");
    }

    private static void costsSeconds(String html) {
        var clock = ManagementFactory.getThreadMXBean();
        long since = clock.getCurrentThreadCpuTime();
        var source = new Source(ADDRESS, html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
        if (reader.read(source, false, SubFetch.NONE) instanceof Outcome.Read(Page page)) {
            renderer.page(page, Rendering.of(Preferences.DEFAULT));
        }
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - since)).isLessThan(BAR);
    }
}
