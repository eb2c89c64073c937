package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import dev.curbcut.sample.SampleSite;
import dev.curbcut.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core, with every rule it has, over the whole sample site in every theme. */
@Tag("browser")
class AxeTest {
    private static RunningCurbcut curbcut;
    private static Browser browser;
    private static List<String> addresses;

    @BeforeAll
    static void start() throws Exception {
        curbcut = RunningCurbcut.start("--sample");
        browser = Browser.start();
        try (SampleSite site = SampleSite.start()) {
            addresses = new ArrayList<>();
            addresses.addAll(site.pages());
            addresses.addAll(site.faults());
            addresses.remove("/faults/slow.html");
        }
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
        List<String> paths = new ArrayList<>(List.of("/?theme=" + theme, "/-/settings?theme=" + theme));
        for (String address : addresses) {
            String join = address.contains("?") ? "&" : "?";
            paths.add("/http://" + SampleSite.HOST + address + join + "theme=" + theme);
        }
        for (String path : paths) {
            browser.open(curbcut.url(path));
            for (String fault : browser.axe()) {
                faults.add(path + "  " + fault);
            }
        }
        assertThat(faults).isEmpty();
    }
}
