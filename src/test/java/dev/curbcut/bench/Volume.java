package dev.curbcut.bench;

import dev.curbcut.Road;
import dev.curbcut.address.Preferences;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.sample.SampleSite;
import dev.curbcut.theme.Themes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Bytes that go to a reader, against those of the origin's own, both in gzip. */
final class Volume {
    private Volume() {}

    static void measure() throws Exception {
        Table.section("Bytes to the reader, in gzip");
        Reader reader = Road.reader();
        Renderer renderer = Road.renderer();
        long theirs = 0;
        long ours = 0;
        int pages = 0;
        double[] shares = new double[BenchPages.sources().size()];
        for (Source source : BenchPages.sources()) {
            if (reader.read(source, false, SubFetch.NONE) instanceof Outcome.Read(Page page)) {
                int origin = gzip(source.bytes());
                int answer = gzip(renderer.page(page, Rendering.of(Preferences.DEFAULT)).bytes());
                theirs += origin;
                ours += answer;
                shares[pages++] = (double) answer / origin;
            }
        }
        double[] sorted = Arrays.copyOf(shares, pages);
        Arrays.sort(sorted);
        Table.row(pages + " pages, HTML alone", "%.0f KB of %.0f KB: %.0f %% less; median page %.0f %% less",
                ours / 1e3, theirs / 1e3, 100 - 100.0 * ours / theirs, 100 - 100 * sorted[pages / 2]);
        sample(reader, renderer);
    }

    /** A first visit to the sample's home: the page and all that a browser loads with it. */
    private static void sample(Reader reader, Renderer renderer) throws Exception {
        try (SampleSite site = SampleSite.start();
                HttpClient client = HttpClient.newHttpClient()) {
            String base = "http://127.0.0.1:" + site.port();
            byte[] home = fetch(client, base + "/").body();
            Set<String> resources = new LinkedHashSet<>();
            for (Element element : Jsoup.parse(new String(home, StandardCharsets.UTF_8), base + "/").select("link[rel=stylesheet], script[src], img[src], iframe[src]")) {
                resources.add(element.absUrl(element.hasAttr("src") ? "src" : "href"));
            }
            long theirs = gzip(home);
            for (String resource : resources) {
                HttpResponse<byte[]> got = resource.startsWith(base) ? fetch(client, resource) : null;
                theirs += got == null || got.statusCode() != 200 ? 0 : Math.min(gzip(got.body()), got.body().length);
            }
            var source = new Source(dev.curbcut.address.Address.parse(site.home()), home, "text/html");
            if (!(reader.read(source, false, SubFetch.NONE) instanceof Outcome.Read(Page page))) {
                throw new IllegalStateException("the sample's home is no page");
            }
            long html = gzip(renderer.page(page, Rendering.of(Preferences.DEFAULT)).bytes());
            long style = gzip(Themes.load(null).sheet(Themes.AUTO).text().getBytes(StandardCharsets.UTF_8));
            Table.row("the sample's home with all it loads", "%.1f KB (page %.1f, style %.1f) of %.1f KB (%d resources): %.0f %% less",
                    (html + style) / 1e3, html / 1e3, style / 1e3, theirs / 1e3, resources.size(), 100 - 100.0 * (html + style) / theirs);
        }
    }

    private static HttpResponse<byte[]> fetch(HttpClient client, String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
    }

    private static int gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
