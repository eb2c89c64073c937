package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import dev.curbcut.sample.SampleSite;
import dev.curbcut.theme.Themes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe-core, with every rule it has: over every page of the sample site once, and over a page of each kind in every theme
 * (nothing of a page but its colours depends on the theme).
 */
@Tag("browser")
class AxeTest {
    private static final List<String> KINDS = List.of(
            "/",
            "/zwgk/tzgg/index_1.html",
            "/yw/ldhd/202307/t20230725_100482.html",
            "/zwgk/zcwj/202403/t20240318_100731.html",
            "/sj/tjgb/202402/t20240226_100655.html",
            "/yw/qtyw/202405/t20240512_100802.html",
            "/search/",
            "/english/",
            "/faults/missing.html");
    private static RunningCurbcut curbcut;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        curbcut = RunningCurbcut.start("--sample");
        browser = Browser.start();
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        curbcut.close();
    }

    static List<String> themes() {
        return Themes.load(null).names();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void axe_finds_nothing_in(String theme) {
        List<String> faults = new ArrayList<>();
        look("/?theme=" + theme, faults);
        look("/-/settings?theme=" + theme, faults);
        for (String kind : KINDS) {
            look("/http://" + SampleSite.HOST + kind + "?theme=" + theme, faults);
        }
        look("/http://" + SampleSite.HOST + "/?view=report&theme=" + theme, faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void axe_finds_nothing_on_any_page() throws Exception {
        List<String> faults = new ArrayList<>();
        try (SampleSite site = SampleSite.start()) {
            site.pages().forEach(path -> look("/http://" + SampleSite.HOST + path, faults));
            // The slow one would only make the test slow; its notice is like the others.
            site.faults().stream().filter(path -> !path.contains("slow")).forEach(path -> look("/http://" + SampleSite.HOST + path, faults));
        }
        assertThat(faults).isEmpty();
    }

    /** @see dev.curbcut.ReportTest for what is in it */
    @Test
    void axe_finds_nothing_in_the_report_of_a_site() throws Exception {
        try (SampleSite site = SampleSite.start()) {
            Path report = Files.createTempFile("report", ".html");
            Process made = RunningCurbcut.command(List.of("report", "--depth", "1", "--limit", "12", "--allow", SampleSite.HOST, "--connect-to", site.connectTo(), site.home()))
                    .redirectOutput(report.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            assertThat(made.waitFor()).isZero();
            browser.open(report.toUri().toString());
            assertThat(browser.axe()).isEmpty();
            Files.delete(report);
        }
    }

    private static void look(String path, List<String> faults) {
        browser.open(curbcut.url(path));
        for (String fault : browser.axe()) {
            faults.add(path + "  " + fault);
        }
    }
}
