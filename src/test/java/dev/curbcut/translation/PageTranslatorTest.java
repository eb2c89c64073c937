package dev.curbcut.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.curbcut.address.Address;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageTranslatorTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Address ADDRESS = Address.of("https://www.example.gov.cn/a.html");
    private static final Inline.Link LINK =
            new Inline.Link(new Target.Web(ADDRESS, null), List.of(new Inline.Text("a <link> & more")));

    private TranslationServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TranslationServer(0);
    }

    @AfterEach
    void stop() {
        server.close();
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
        int before = server.requests.get();
        translator.translate(page(), "de").orElseThrow();
        assertThat(server.requests).hasValue(before);
    }

    @Test
    void a_line_whose_marks_were_lost_stays_as_it_was_and_says_its_language() {
        server.translation = text -> text.contains("<b") ? "lost" : TranslationServer.capitals(text);
        Page translated = translator(Duration.ofSeconds(20)).translate(page(), "de").orElseThrow();
        assertThat(translated.blocks())
                .containsExactly(new Block.Paragraph(List.of(new Inline.Foreign("en", paragraph().content()))));
    }

    @Test
    void a_slow_server_gives_the_page_as_it_is_and_the_next_reader_finds_it_done() {
        server.hold();
        var translator = translator(Duration.ofMillis(50));
        assertThat(translator.translate(page(), "de")).isEmpty();
        server.letGo();
        assertThat(comes(() -> translator.translate(page(), "de"), Optional::isPresent)).isTrue();
        assertThat(server.requests.get()).as("each batch asked for once").isLessThanOrEqualTo(3);
    }

    @Test
    void a_server_that_is_down_is_not_waited_for() {
        server.close();
        assertThat(translator(Duration.ofSeconds(20)).translate(page(), "de")).isEmpty();
    }

    @Test
    void an_answer_of_the_wrong_length_or_with_an_error_gives_the_page_as_it_is() {
        server.fewer = 1;
        assertThat(translator(Duration.ofSeconds(20)).translate(page(), "de")).isEmpty();
        var translator = translator(Duration.ofSeconds(20));
        assertThat(translator.offers("en", "de")).isTrue();
        server.fewer = 0;
        server.status = 500;
        assertThat(translator.translate(page(), "de")).isEmpty();
    }

    @Test
    void markup_that_a_server_invents_is_text_and_no_link() {
        server.translation = text -> text.contains("<b") ? text : "<a href=\"https://evil.example/\">x</a><script>y</script>&amp;#60;";
        Page translated = translator(Duration.ofSeconds(20)).translate(page(), "de").orElseThrow();
        assertThat(translated.title()).isEqualTo("<a href=\"https://evil.example/\">x</a><script>y</script>&#60;");
        assertThat(translated.blocks()).isEqualTo(page().blocks());
    }

    @Test
    void a_server_that_comes_up_later_is_found() throws IOException {
        int port = server.port();
        server.close();
        var settings = new TranslationSettings(URI.create("http://127.0.0.1:" + port), null, Duration.ofSeconds(5), Duration.ofMillis(50), 10_000, 20, 100);
        var translator = new PageTranslator(settings);
        assertThat(translator.targets()).isEmpty();
        server = new TranslationServer(port);
        assertThat(comes(translator::targets, List.of("de", "zh-Hant")::equals)).isTrue();
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
        assertThat(server.requests).hasValue(0);
    }

    /** Whether an answer comes within twenty seconds: what goes on in the background has its own time. */
    private static <T> boolean comes(Supplier<T> ask, Predicate<T> wanted) {
        return Stream.generate(ask).limit(1000).peek(answer -> LockSupport.parkNanos(20_000_000)).anyMatch(wanted);
    }

    private PageTranslator translator(Duration patience) {
        return new PageTranslator(new TranslationSettings(base(), null, patience, Duration.ofSeconds(20), 10_000, 20, 100));
    }

    private URI base() {
        return URI.create(server.base());
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
}
