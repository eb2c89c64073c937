package dev.curbcut.bench;

import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.corpus.CorpusPage;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.sample.SampleSite;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages that are measured: the sample site's, and a corpus's government pages where one is given. */
public final class BenchPages {
    private BenchPages() {}

    /** The bytes, as an origin sends them. */
    public static List<Source> sources() throws Exception {
        List<Source> sources = new ArrayList<>();
        try (SampleSite site = SampleSite.start();
                HttpClient client = HttpClient.newHttpClient()) {
            for (String path : site.pages()) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path)).build();
                byte[] body = client.send(request, BodyHandlers.ofByteArray()).body();
                sources.add(new Source(Address.parse("http://" + site.host() + path), body, "text/html"));
            }
        }
        String corpus = System.getProperty("curbcut.corpus", "");
        if (!corpus.isEmpty()) {
            Path gov = Path.of(corpus, "gov");
            for (CorpusPage page : CorpusPage.in(Files.isDirectory(gov) ? gov : Path.of(corpus))) {
                sources.add(new Source(Address.parse(page.address()), page.bytes(), "text/html"));
            }
        }
        return sources;
    }

    /** Those of them that can be read, read. */
    public static List<Page> pages() throws Exception {
        Reader reader = Road.reader();
        List<Page> pages = new ArrayList<>();
        for (Source source : sources()) {
            if (reader.read(source, false, SubFetch.NONE) instanceof Outcome.Read(Page page)) {
                pages.add(page);
            }
        }
        return pages;
    }
}
