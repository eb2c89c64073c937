package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    Path folder;

    private record Ran(int status, String out, String err) {}

    @ParameterizedTest
    @ValueSource(strings = {"serve", "read", "warm", "report", "rules", "themes", "doctor"})
    void every_command_tells_its_options_and_an_example(String command) {
        Ran ran = run(command, "--help");
        assertThat(ran.status).isZero();
        assertThat(ran.out).contains("Usage: curbcut " + command, "Example: curbcut " + command, "--help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve --nonsense", "serve --listen nowhere", "serve --listen 127.0.0.1:99999", "serve --config /no/such/file",
                "serve --site ftp://x/", "serve --allow http://x/", "serve --connect-to nonsense", "read", "read /no/such/file",
                "read --view loud x", "read --explain --list rows.tsv", "read --site-memory page.html", "read --explain one.html other.html", "read --list /no/such/list", "read http://user@x/", "warm", "warm nonsense",
                "warm --depth -1 http://www.example.gov/", "report", "report nonsense", "report --format pdf http://www.example.gov/", "report --lang xx http://www.example.gov/", "rules", "rules test", "rules test /no/such/folder", "rules draft nonsense", "rules draft http://www.example.com/", "themes /no/such/folder", "nonsense"
            })
    void what_is_asked_wrongly_gets_one_plain_sentence_and_exit_2(String line) {
        Ran ran = run(line.split(" "));
        assertThat(ran.status).isEqualTo(2);
        assertThat(ran.err.strip()).isNotEmpty().doesNotContain("\n", "Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curbcut.server.in-fligth = 5", "curbcut.server.in-flight = many", "curbcut.server.in-flight = 0", "curbcut {",
                "curbcut.server.trusted-proxies = [localhost]", "curbcut.fetch.total = 5 parsecs", "curbcut.ports = [http]"
            })
    void a_wrong_configuration_gets_one_plain_sentence_and_exit_2(String text) throws IOException {
        Path config = Files.writeString(folder.resolve("curbcut.conf"), text);
        Ran ran = run("serve", "--listen", "127.0.0.1:0", "--config", config.toString());
        assertThat(ran.status).isEqualTo(2);
        assertThat(ran.err.strip()).isNotEmpty().doesNotContain("\n", "Exception", "\tat ");
    }

    @Test
    void a_view_that_there_is_not_is_answered_with_the_names_of_those_there_are() {
        assertThat(run("read", "--view", "loud", "page.html").err).contains("expected one of text, json, epub, html, report, report-json, but was “loud”");
        assertThat(run("read", "--help").out).contains("text, json, epub, html").doesNotContain("report_json");
    }

    @Test
    void a_page_from_a_file_is_printed_as_wished() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), page("A page"));
        assertThat(run("read", page.toString()).out).contains("A paragraph with enough text");
        JsonNode json = new ObjectMapper().readTree(run("read", "--view", "json", "--url", "http://www.example.gov/a", page.toString()).out);
        assertThat(json.get("url").asText()).isEqualTo("http://www.example.gov/a");
        assertThat(run("read", "--view", "html", page.toString()).out).contains("<h1");
    }

    @Test
    void why_a_page_reads_as_it_does_is_told_in_place_of_the_page() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), page("A page") + "<nav><a href=/a>First</a> <a href=/b>Second</a> <a href=/c>Third</a></nav>");
        Ran ran = run("read", "--explain", "--view", "json", page.toString());
        assertThat(ran.status).isZero();
        assertThat(ran.out).startsWith("address: http://file.invalid/page.html").contains("\nkind: article", "In the order of the page:", "the body (weight", "left out as navigation")
                .doesNotContain("{\"");
    }

    @Test
    void the_owner_of_a_page_gets_a_report_as_a_page_or_as_json() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), page("A page") + "<img src=a.jpg>");
        assertThat(run("read", "--view", "report", page.toString()).out).contains("<h1", "Image without an alternative: 1");
        JsonNode json = new ObjectMapper().readTree(run("read", "--view", "report-json", "--url", "http://www.example.gov/a", page.toString()).out);
        assertThat(json.get("url").asText()).isEqualTo("http://www.example.gov/a");
        assertThat(json.get("findings").findValuesAsText("fault")).contains("image-alternative");
    }

    @Test
    void a_list_is_one_line_a_page_in_order_and_goes_on_after_a_page_that_cannot_be_read() throws IOException {
        var rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            Path file = folder.resolve(i + ".html");
            if (i != 7) {
                Files.writeString(file, page("Page " + i));
            }
            rows.append(file).append('\t').append("http://www.example.gov/").append(i).append('\n');
        }
        Path list = Files.writeString(folder.resolve("list.tsv"), rows);
        Ran ran = run("read", "--view", "json", "--list", list.toString());
        List<String> lines = ran.out.lines().toList();
        assertThat(ran.status).isZero();
        assertThat(lines).hasSize(40);
        for (int i = 0; i < 40; i++) {
            JsonNode line = new ObjectMapper().readTree(lines.get(i));
            assertThat(line.get("file").asText()).isEqualTo(folder.resolve(i + ".html").toString());
            assertThat(line.has("error")).isEqualTo(i == 7);
        }
        assertThat(ran.err.lines()).singleElement().asString().isEqualTo(folder.resolve("7.html") + ": there is no such file");
    }

    @Test
    void a_list_is_read_with_what_its_sites_have_in_common_unless_the_configuration_forbids_it() throws IOException {
        var rows = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            String html = "<html lang=en><title>Berth " + i + "</title><body><div><h1>Berth " + i + "</h1><div>The berth of number " + i + " lies behind the tower, where the wind is least, and is let by the month or by the year.</div>"
                    + "<div><div><a href=/a>Moorings to let</a></div><div><a href=/b>Boats for hire</a></div><div><a href=/c>Tide tables</a></div></div></div></body></html>";
            rows.append(Files.writeString(folder.resolve(i + ".html"), html)).append("\thttp://www.example.gov/").append(i).append('\n');
        }
        Path list = Files.writeString(folder.resolve("list.tsv"), rows);
        Ran with = run("read", "--site-memory", "--list", list.toString());
        assertThat(with.out.lines()).hasSize(8).allSatisfy(line ->
                assertThat(new ObjectMapper().readTree(line).get("text").asText()).contains("behind the tower").doesNotContain("Tide tables"));
        Path config = Files.writeString(folder.resolve("curbcut.conf"), "curbcut.reading.site-memory = false");
        Ran off = run("read", "--config", config.toString(), "--site-memory", "--list", list.toString());
        assertThat(off.status).isEqualTo(2);
        assertThat(off.err).contains("curbcut.reading.site-memory is off");
    }

    @Test
    void a_list_of_which_no_page_can_be_read_fails_and_says_why_for_each() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.html"), "");
        Path list = Files.writeString(folder.resolve("list.tsv"), folder.resolve("none.html") + "\n" + empty + "\thttp://www.example.gov/\n");
        Ran ran = run("read", "--list", list.toString());
        assertThat(ran.status).isOne();
        assertThat(ran.out.lines()).hasSize(2);
        assertThat(ran.err.lines()).containsExactly(folder.resolve("none.html") + ": there is no such file", empty + ": empty");
    }

    private static String page(String title) {
        return "<html lang=en><head><title>" + title + "</title></head><body><h1>" + title + "</h1>"
                + "<p>A paragraph with enough text to be the body of a page, and a little more of it.</p>".repeat(10) + "</body></html>";
    }

    @Test
    void the_doctor_tells_no_password() {
        Ran ran = run("doctor", "--store", "redis://us:p@ssw/rd@127.0.0.1:6379");
        assertThat(ran.out + ran.err).contains("127.0.0.1:6379").doesNotContain("ssw", "rd@");
    }

    private static Ran run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var caughtOut = new ByteArrayOutputStream();
        var caughtErr = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(caughtOut, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(caughtErr, true, StandardCharsets.UTF_8));
            int status = Curbcut.run(arguments);
            return new Ran(status, caughtOut.toString(StandardCharsets.UTF_8), caughtErr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
