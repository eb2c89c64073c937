package dev.curbcut.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import dev.curbcut.address.Address;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real HTTP server that speaks the API; its translation of a text is the text in capitals. */
class PageTranslatorTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Address ADDRESS = Address.of("https://www.example.gov.cn/a.html");
    private static final Inline.Link LINK =
            new Inline.Link(new Target.Web(ADDRESS, null), List.of(new Inline.Text("a <link> & more")));

    private HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile UnaryOperator<String> translation = PageTranslatorTest::capitals;
    private final CountDownLatch gate = new CountDownLatch(1);
    private volatile boolean slow;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/languages", exchange -> {
            byte[] body = "[{\"code\":\"en\",\"targets\":[\"de\",\"zt\"]}]".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/translate", exchange -> {
            requests.incrementAndGet();
            JsonNode asked = JSON.readTree(exchange.getRequestBody());
            if (slow) {
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            ObjectNode answer = JSON.createObjectNode();
            ArrayNode texts = answer.putArray("translatedText");
            asked.get("q").forEach(text -> texts.add(translation.apply(text.asText())));
            byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.setExecutor(command -> Thread.ofVirtual().start(command));
        server.start();
    }

    @AfterEach
    void stop() {
        gate.countDown();
        server.stop(0);
    }

    @Test
    void links_and_marks_are_kept_and_only_words_change() {
        Page translated = translator(Duration.ofSeconds(20)).translate(page(), "de").orElseThrow();

        assertThat(translated.lang()).isEqualTo("de");
        assertThat(translated.title()).isEqualTo("TITLE & <MORE>");
        assertThat(translated.blocks())
                .containsExactly(new Block.Paragraph(List.of(
                        new Inline.Text("SEE "),
                        new Inline.Strong(List.of(new Inline.Link(LINK.target(), List.of(new Inline.Text("A <LINK> & MORE"))))),
                        new Inline.Code("x < 1"),
                        new Inline.Text(" NOW"))));
    }

    @Test
    void a_block_is_asked_for_once() {
        var translator = translator(Duration.ofSeconds(20));
        translator.translate(page(), "de").orElseThrow();
        int before = requests.get();
        translator.translate(page(), "de").orElseThrow();
        assertThat(requests).hasValue(before);
    }

    @Test
    void a_line_whose_marks_were_lost_stays_as_it_was_and_says_its_language() {
        translation = text -> text.contains("<b") ? "lost" : capitals(text);
        Page translated = translator(Duration.ofSeconds(20)).translate(page(), "de").orElseThrow();
        assertThat(translated.blocks())
                .containsExactly(new Block.Paragraph(List.of(new Inline.Foreign("en", paragraph().content()))));
    }

    @Test
    void a_slow_server_gives_the_page_as_it_is_and_the_next_reader_finds_it_done() {
        slow = true;
        var translator = translator(Duration.ofMillis(50));
        assertThat(translator.translate(page(), "de")).isEmpty();
        gate.countDown();
        assertThat(Stream.generate(() -> translator.translate(page(), "de")).limit(200).anyMatch(Optional::isPresent)).isTrue();
        assertThat(requests.get()).as("each batch asked for once").isLessThanOrEqualTo(3);
    }

    @Test
    void a_server_that_is_down_is_not_waited_for() {
        server.stop(0);
        assertThat(translator(Duration.ofSeconds(20)).translate(page(), "de")).isEmpty();
    }

    @Test
    void a_language_the_server_lacks_is_not_offered() {
        var translator = translator(Duration.ofSeconds(20));
        assertThat(translator.offers("en", "de")).isTrue();
        assertThat(translator.offers("en", "zh-Hant")).isTrue();
        assertThat(translator.offers("en", "fr")).isFalse();
        assertThat(translator.offers("fr", "de")).isFalse();
        assertThat(translator.translate(page(), "fr")).isEmpty();
    }

    @Test
    void a_page_beyond_the_limit_is_not_translated() {
        var settings = new TranslationSettings(base(), null, Duration.ofSeconds(20), Duration.ofSeconds(20), 10, 100, 100);
        assertThat(new PageTranslator(settings).translate(page(), "de")).isEmpty();
        assertThat(requests).hasValue(0);
    }

    private PageTranslator translator(Duration patience) {
        return new PageTranslator(new TranslationSettings(base(), null, patience, Duration.ofSeconds(20), 10_000, 20, 100));
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private static Block.Paragraph paragraph() {
        return new Block.Paragraph(List.of(
                new Inline.Text("see "), new Inline.Strong(List.of(LINK)), new Inline.Code("x < 1"), new Inline.Text(" now")));
    }

    private static Page page() {
        return new Page(
                ADDRESS, Kind.ARTICLE, "en", "title & <more>", "", List.of(), null, null, List.of(), List.of(paragraph()), null,
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    private static String capitals(String text) {
        Matcher outside = Pattern.compile("(<[^>]*>|&[a-z]+;)|([^<&]+)").matcher(text);
        return outside.replaceAll(m -> Matcher.quoteReplacement(m.group(1) == null ? m.group().toUpperCase(Locale.ROOT) : m.group()));
    }
}
