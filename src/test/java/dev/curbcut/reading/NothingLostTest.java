package dev.curbcut.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.page.Page;
import dev.curbcut.reading.source.Decoder;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.Tree;
import dev.curbcut.sample.SampleSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** What a page says is in the full reading, and reachable from the simple one: its words, and where its links lead. */
class NothingLostTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void every_text_of_the_sample_site_is_in_the_full_reading() throws Exception {
        List<String> lost = new ArrayList<>();
        try (SampleSite site = SampleSite.start()) {
            for (String path : site.pages()) {
                Source source = source(site, path);
                Page page = page(source, true);
                if (page != null) {
                    String said = squash(page.toString());
                    for (String text : texts(source)) {
                        if (!said.contains(squash(text))) {
                            lost.add(path + ": " + text);
                        }
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void every_link_of_the_sample_site_is_reachable_from_the_simple_reading() throws Exception {
        List<String> lost = new ArrayList<>();
        try (SampleSite site = SampleSite.start()) {
            for (String path : site.pages()) {
                Source source = source(site, path);
                Page page = page(source, false);
                if (page != null) {
                    String said = page.toString();
                    for (Element a : document(source).select("a[href]")) {
                        Optional<Address> to = source.address().resolve(a.attr("href"), java.nio.charset.StandardCharsets.UTF_8);
                        if (to.isPresent() && !said.contains(to.get().toString()) && !to.get().equals(source.address())) {
                            lost.add(path + ": " + to.get());
                        }
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static Page page(Source source, boolean everything) {
        return Road.reader().read(source, everything, address -> Optional.empty()) instanceof Outcome.Read read ? read.page() : null;
    }

    private static Source source(SampleSite site, String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + site.port() + path);
        HttpResponse<byte[]> answer = HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Source(Address.of(site.home() + path.substring(1)), answer.body(), "text/html");
    }

    private static Document document(Source source) {
        return Tree.parse(Decoder.decode(source).text(), source.address(), Road.reading().bounds());
    }

    /** The texts a sighted reader sees, scripts and the fields of forms apart. */
    private static List<String> texts(Source source) {
        List<String> texts = new ArrayList<>();
        document(source).body().traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank() && text.parent() instanceof Element in
                    && in.closest("script, style, noscript, select, button, textarea, form") == null) {
                texts.add(text.text().strip());
            }
        });
        return texts;
    }

    private static String squash(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
