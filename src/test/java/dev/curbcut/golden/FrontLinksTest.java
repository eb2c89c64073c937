package dev.curbcut.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is dropped from a front page takes no link with it: all of them are in what was expected of it, in both views. */
class FrontLinksTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static List<Path> fronts() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(FrontLinksTest::isFront).sorted().toList();
        }
    }

    private static boolean isFront(Path folder) {
        try {
            return Files.isDirectory(folder) && Files.readString(folder.resolve("expected.json")).contains("\"kind\":\"hub\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("fronts")
    void every_link_of_a_front_leads_on_from_its_page_and_from_its_json(Path folder) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(folder.resolve("case.properties"))));
        Address address = Address.of(properties.getProperty("url"));
        String json = Files.readString(folder.resolve("expected.json"));
        List<String> written = Jsoup.parse(Files.readString(folder.resolve("expected.html"))).select("a[href]").eachAttr("href");
        for (Element link : Jsoup.parse(folder.resolve("source.html").toFile(), null, address.toString()).select("a[href]")) {
            Optional<Address> to = address.resolve(link.attr("href"), StandardCharsets.UTF_8);
            if (to.isPresent() && !to.get().equals(address)) {
                assertThat(json).contains(to.get().toString());
                assertThat(written).contains("/" + to.get());
            }
        }
    }

    @Test
    void there_are_fronts_to_look_at() throws IOException {
        assertThat(fronts()).hasSizeGreaterThan(10);
    }
}
