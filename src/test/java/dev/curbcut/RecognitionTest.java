package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A scan on the whole road: shown at once, looked at again, held when it is whole. */
@Timeout(180)
class RecognitionTest {
    @Test
    void a_scan_is_not_kept_until_it_is_whole_and_has_a_link_that_looks_again() throws IOException {
        try (Served served = Served.start()) {
            Wire.Answer first = served.wire.get(Served.page("/scan-1"));
            assertThat(first.header("cache-control")).contains("no-store");
            assertThat(first.body()).contains("This is a scan", "<a href=\"" + Served.page("/scan-1") + "\">Look again</a>");

            served.scans().await();
            Wire.Answer last = served.wire.get(Served.page("/scan-1"));
            assertThat(last.header("cache-control").orElseThrow()).startsWith("public");
            assertThat(last.body()).contains("Rules of the harbour", "Signed by the council", "recognised from pictures by a machine").doesNotContain("Look again");

            assertThat(served.wire.get(Served.page("/scan-1?view=json")).body()).contains("\"recognition\":{\"sheets\":2,\"ready\":2,\"confidence\":0.");
            assertThat(served.scans().recognised()).isEqualTo(2);
        }
    }

    @Test
    void the_json_of_a_scan_says_how_far_it_is() throws IOException {
        try (Served served = Served.start()) {
            Wire.Answer first = served.wire.get(Served.page("/scan-2?view=json"));
            assertThat(first.header("cache-control")).contains("no-store");
            assertThat(first.body()).contains("\"recognition\":{\"sheets\":2,\"ready\":0,\"confidence\":null}");
            assertThat(served.wire.get(Served.page("/page?view=json")).body()).contains("\"recognition\":null");
        }
    }

    @Test
    void a_scan_is_in_the_language_of_the_page_that_led_there() throws IOException {
        try (Served served = Served.start()) {
            assertThat(served.wire.get(Served.page("/zh/leads?view=json")).body()).contains("\"lang\":\"zh", "scan-led.pdf");
            assertThat(served.wire.get(Served.page("/scan-led.pdf?view=json")).body()).contains("\"lang\":\"zh", "\"ready\":0");
            assertThat(served.wire.get(Served.page("/scan-other.pdf?view=json")).body()).contains("\"lang\":\"en\"");
        }
    }

    @Test
    void the_command_waits_for_the_end() throws IOException {
        try (var origin = new LoopbackOrigin()) {
            PrintStream before = System.out;
            var out = new ByteArrayOutputStream();
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            try {
                assertThat(Curbcut.run("read", "--allow", LoopbackOrigin.HOST, "--connect-to", origin.connectTo(), "http://" + LoopbackOrigin.HOST + "/scan-3")).isZero();
            } finally {
                System.setOut(before);
            }
            assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Rules of the harbour").contains("Signed by the council");
        }
    }
}
