package dev.curbcut.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.ReadingSettings;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Rendering;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of every pattern, each a folder: {@code source.html} and {@code case.properties} with its {@code url} (and, where it
 * matters, {@code status}, {@code contentType}, and {@code fetch.NAME = URL} for a file the page may ask for besides), and
 * what is made of them, {@code expected.json} and {@code expected.html}. {@code scripts/golden} writes those anew.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Renderer RENDERER = Road.renderer();
    /** A style sheet is changed more often than a page: its version is not the page's. */
    private static final Pattern ASSET = Pattern.compile("\\.[0-9A-Za-z_-]{6,64}\\.(css|js)\\b");
    /** How sure a reading is changes whenever its weights are made anew: {@code ConfidenceTest} tells of that. */
    private static final Pattern CONFIDENCE = Pattern.compile("\"confidence\":[0-9.]+");
    private static final Reader READER = new Reader(new ReadingSettings(Road.reading().bounds(), Road.reading().blockDepth(), Road.reading().blocks(), 0));
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_page_is_read_and_written_as_expected(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(folder.resolve("case.properties"))));
        expect(folder.resolve("expected.json"), answer(folder, properties, "json"));
        expect(folder.resolve("expected.html"), answer(folder, properties, "simple"));
    }

    @Test
    void there_are_golden_pages() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(20);
    }

    private static String answer(Path folder, Properties properties, String view) throws IOException {
        Address address = Address.of(properties.getProperty("url"));
        var source = new Source(address, Files.readAllBytes(folder.resolve("source.html")), properties.getProperty("contentType"));
        Outcome outcome = READER.read(source, false, files(folder, properties));
        Preferences preferences = Preferences.DEFAULT.with(Setting.VIEW, view);
        var how = new Rendering(preferences, List.of(), address, Instant.parse("2026-11-23T03:30:00Z"), false, null);
        String text = switch (outcome) {
            case Outcome.Read(Page page) -> RENDERER.page(page, how).text();
            case Outcome.Unreadable(Notice notice) -> RENDERER.notice(notice, how).text();
            case Outcome.Forward(Address to) -> "forwards to " + to;
        };
        return CONFIDENCE.matcher(ASSET.matcher(text.strip()).replaceAll(".HASH.$1")).replaceAll("\"confidence\":null") + "\n";
    }

    private static SubFetch files(Path folder, Properties properties) {
        return address -> properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith("fetch.") && properties.getProperty(key).equals(address.toString()))
                .findFirst()
                .flatMap(key -> read(folder.resolve(key.substring("fetch.".length()))))
                .map(bytes -> new Source(address, bytes, null));
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expect(Path file, String actual) throws IOException {
        if (WRITE) {
            Files.writeString(file, actual);
        } else {
            assertThat(actual).isEqualTo(Files.readString(file));
        }
    }
}
