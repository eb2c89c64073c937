package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several sites by the host names that readers use, each as if alone. */
@Timeout(60)
class SitesTest {
    private static final String PAGE = "A page of the origin";
    private static final Pattern OURS = Pattern.compile(" (?:href|src|action)=\"(/[^\"]*)\"");

    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void start() throws IOException {
        String origin = "http://" + LoopbackOrigin.HOST + "/";
        served = Served.with(folder,
                "curbcut.sites {",
                "  \"one.example\" { site = \"" + origin + "\", theme = white-on-black, size = 150, name = \"The first\" }",
                "  \"Two.example\" { site = \"" + origin + "zh/\", path = \"/read\", lang = zh-Hans, name = \"The second\", contact = \"web@two.example\" }",
                "}",
                "curbcut.operator { name = \"A charity\", contact = \"https://charity.example/\", privacy = \"https://charity.example/privacy\" }");
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
    }

    @Test
    void each_name_has_its_own_home() throws IOException {
        assertThat(served.wire.at("one.example", "/").body()).contains(PAGE);
        assertThat(served.wire.at("ONE.example:8080", "/").body()).contains(PAGE);
        assertThat(served.wire.at("two.example.", "/read/").body()).contains(PAGE);
    }

    @Test
    void any_other_name_is_that_of_the_server_itself() throws IOException {
        assertThat(served.wire.at("other.example", "/").body()).contains("The first", "The second", "name=\"address\"");
    }

    @Test
    void the_doorway_names_who_runs_it() throws IOException {
        assertThat(served.wire.at("other.example", "/").body()).contains("This server is run by A charity.", "href=\"https://charity.example/\"", "href=\"https://charity.example/privacy\"");
        assertThat(served.wire.at("two.example", "/read/-/?lang=en").body()).contains("This server is run by The second.", "href=\"mailto:web&#64;two.example\"");
    }

    @Test
    void a_site_has_its_own_defaults_and_a_reader_may_wish_otherwise() throws IOException {
        assertThat(served.wire.at("one.example", "/").body()).contains("/-/theme/white-on-black.").doesNotContain("theme=white-on-black");
        assertThat(served.wire.at("one.example", "/?theme=auto").body()).contains("/-/theme/auto.", "theme&#61;auto");
        assertThat(served.wire.at("two.example", "/read/").body()).contains("/-/theme/auto.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/read/", "/read/-/", "/read/-/settings", "/read/zh/a?theme=white-on-black&aids=speech,cursor", "/read/no/such", "/read/-/nothing"})
    void behind_a_path_every_link_of_ours_begins_with_it(String target) throws IOException {
        String body = served.wire.at("two.example", target).body();
        var links = OURS.matcher(body).results().map(found -> found.group(1)).toList();
        assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("/read/"), body);
    }

    @Test
    void what_a_page_behind_a_path_links_to_is_there() throws IOException {
        String body = served.wire.at("two.example", "/read/zh/a?aids=speech,cursor").body();
        var links = OURS.matcher(body).results().map(found -> found.group(1).replace("&amp;", "&").replaceFirst("#.*", ""))
                .filter(link -> !link.contains("/-/form/") && !link.contains("/-/image/")).toList();
        for (String link : links) {
            assertThat(served.wire.at("two.example", link).status()).as(link).isIn(200, 302, 303, 307);
        }
    }

    @Test
    void below_another_path_there_is_nothing_but_what_is_for_machines() throws IOException {
        assertThat(served.wire.at("two.example", "/").status()).isEqualTo(404);
        assertThat(Arrays.asList("/robots.txt", "/-/health/live")).allSatisfy(path -> assertThat(served.wire.at("two.example", path).status()).isEqualTo(200));
    }

    @Test
    void a_page_that_is_held_for_one_site_is_not_given_to_another() throws IOException {
        String one = served.wire.at("one.example", "/").body();
        served.wire.at("two.example", "/read/");
        assertThat(served.wire.at("one.example", "/").body()).isEqualTo(one);
        assertThat(served.wire.at("other.example", "/").body()).isNotEqualTo(one);
    }
}
