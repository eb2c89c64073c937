package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.sample.SampleSite;
import org.junit.jupiter.api.Test;

/** What the log holds of readers: nothing, and nothing of what they read. */
class LogTest {
    private static final String PAGE = "/http://" + SampleSite.HOST + "/zwgk/tzgg/?telltale=1";

    @Test
    void no_request_is_logged_unless_the_operator_wishes_it() throws Exception {
        try (var curbcut = RunningCurbcut.start("--sample")) {
            assertThat(curbcut.get(PAGE).statusCode()).isEqualTo(200);
            assertThat(curbcut.log()).doesNotContain("telltale", "GET", "RequestHandler");
        }
    }

    @Test
    void a_logged_request_names_neither_a_page_nor_a_reader() throws Exception {
        try (var curbcut = RunningCurbcut.start("--sample", "--log-requests")) {
            assertThat(curbcut.get(PAGE).statusCode()).isEqualTo(200);
            assertThat(curbcut.log()).containsPattern("INFO +RequestHandler GET 200 [0-9]+ ms").doesNotContain("telltale", "tzgg");
        }
    }
}
