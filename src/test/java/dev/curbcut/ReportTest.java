package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site's report, as its owner gets it: the command over a small site of two templates, a document, a page that is gone and one that is nobody's to walk. */
@Timeout(60)
class ReportTest {
    private static final String NOTE = "<p>The ferry goes at noon and at six, and takes carts when the water is low enough for the ramp.</p>";

    @TempDir
    Path folder;

    private HttpServer origin;

    @BeforeEach
    void start() throws IOException {
        origin = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        origin.createContext("/", ReportTest::answer);
        origin.start();
    }

    @AfterEach
    void stop() {
        origin.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/robots.txt")) {
            send(exchange, 200, "text/plain", "User-agent: *\nDisallow: /secret/\n".getBytes(StandardCharsets.UTF_8));
        } else if (path.equals("/")) {
            send(exchange, 200, "text/html", list().getBytes(StandardCharsets.UTF_8));
        } else if (path.matches("/notes/\\d\\.html")) {
            send(exchange, 200, "text/html", note(path.charAt(7)).getBytes(StandardCharsets.UTF_8));
        } else if (path.equals("/ferry.pdf")) {
            send(exchange, 200, "application/pdf", pdf());
        } else {
            send(exchange, 404, "text/html", "<html lang=en><title>Gone</title><h1>Gone</h1>".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String list() {
        var rows = new StringBuilder();
        for (int i = 1; i < 6; i++) {
            rows.append("<li><a href=/notes/").append(i).append(".html>Note of the ferry ").append(i).append("</a> <span>2024-05-0").append(i).append("</span></li>");
        }
        return "<html lang=en><head><title>Ferry</title></head><body><main class=start><h1 class=name>Ferry</h1><ul class=rows>" + rows
                + "</ul><p class=more><a href=/ferry.pdf>Times</a> <a href=/gone.html>Old times of the ferry</a> <a href=/secret/a.html>Crew of the ferry</a></p></main></body></html>";
    }

    /** The frame's picture has no alternative on any page; one note has a link without a name besides. */
    private static String note(char number) {
        return "<html lang=en><head><title>=Note " + number + "</title></head><body><div class=head id=top><img src=/boat.png class=logo><a class=home href=/>Ferry</a></div>"
                + "<main class=text><h1 class=title>=Note " + number + "</h1><div class=body>" + NOTE.repeat(8)
                + (number == '3' ? "<a href=/><img src=x.png></a>" : "") + "</div></main></body></html>";
    }

    private static byte[] pdf() throws IOException {
        try (var pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("content-type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String report(String... more) throws IOException {
        Path config = Files.writeString(folder.resolve("curbcut.conf"), "curbcut { crawl.spacing = 1ms, fetch.spacing = 0s }");
        List<String> words = new ArrayList<>(List.of("report", "--config", config.toString(), "--connect-to", "www.example.gov::127.0.0.1:" + origin.getAddress().getPort()));
        words.addAll(List.of(more));
        words.add("http://www.example.gov/");
        PrintStream before = System.out;
        PrintStream errors = System.err;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        try {
            assertThat(Curbcut.run(words.toArray(String[]::new))).isZero();
            return out.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(before);
            System.setErr(errors);
        }
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(report("--format", "json"));
    }

    @Test
    void faults_are_counted_by_criterion_by_page_and_by_place() throws IOException {
        JsonNode json = json();
        assertThat(json.get("pages").asInt()).isEqualTo(7);
        assertThat(json.get("documents").asInt()).isEqualTo(1);
        assertThat(json.get("forbidden").asInt()).isEqualTo(1);
        assertThat(json.get("unread")).singleElement().satisfies(unread -> assertThat(unread.get("url").asText()).isEqualTo("http://www.example.gov/gone.html"));
        JsonNode pictures = json.get("criteria").get(0);
        assertThat(List.of(pictures.get("criterion").asText(), pictures.get("pages").asInt())).containsExactly("1.1.1", 6);
        assertThat(json.get("faults").findValuesAsText("fault")).contains("image-alternative", "link-name", "document-scanned", "document-title");
    }

    @Test
    void pages_of_one_frame_are_one_template() throws IOException {
        JsonNode templates = json().get("templates");
        assertThat(templates.findValues("pages").stream().map(JsonNode::asInt)).containsExactly(1, 5);
        assertThat(templates.get(1).get("faults").get("image-alternative").asInt()).isEqualTo(5);
    }

    @Test
    void the_page_that_fails_most_comes_first() throws IOException {
        Document html = Jsoup.parse(report());
        assertThat(html.select("h2:contains(Pages that fail most) + table tbody tr").first().text()).startsWith("=Note 3 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "csv", "json"})
    void the_same_pages_give_the_same_bytes(String format) throws IOException {
        assertThat(report("--format", format)).isEqualTo(report("--format", format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
    void the_page_is_in_the_language_wished_and_needs_nothing_else(String lang) throws IOException {
        Document html = Jsoup.parse(report("--lang", lang));
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo(lang);
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("link, script, img")).isEmpty();
        assertThat(html.select("style").html()).contains("font-size");
        assertThat(html.select("table")).isNotEmpty().allSatisfy(table -> assertThat(table.select("thead th[scope=col]")).isNotEmpty());
        assertThat(html.select("a[href]")).allSatisfy(link -> assertThat(link.attr("href")).startsWith("http"));
    }

    @Test
    void a_title_that_begins_as_a_formula_is_none_in_a_spreadsheet() throws IOException {
        List<String> rows = report("--format", "csv").lines().toList();
        assertThat(rows.getFirst()).isEqualTo("url,title,document,template,fault,weight,criterion,level,places,mended,failure");
        assertThat(rows).contains("http://www.example.gov/notes/1.html,'=Note 1,,2,image-alternative,failure,1.1.1,A,1,curbcut,", "http://www.example.gov/gone.html,,,,,,,,,,origin not found");
    }

    @Test
    void a_site_that_cannot_be_read_fails_and_says_why() throws IOException {
        origin.stop(0);
        Path config = Files.writeString(folder.resolve("curbcut.conf"), "curbcut { crawl.spacing = 1ms, fetch.connect = 1s }");
        assertThat(Curbcut.run("report", "--format", "json", "--config", config.toString(), "--connect-to", "www.example.gov::127.0.0.1:" + origin.getAddress().getPort(), "http://www.example.gov/"))
                .isOne();
    }
}
