package dev.curbcut.reading;

import dev.curbcut.address.Address;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Link;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.metadata.DocumentFacts;
import dev.curbcut.reading.metadata.Metadata;
import dev.curbcut.reading.metadata.Survey;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.trace.Trace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Small pages for the tests of reading. */
public final class Pages {
    static final Address ADDRESS = Address.of("https://www.yuncheng.example.gov.cn/xxgk/202307/t20230725_1.html");

    private Pages() {}

    public static Context context(String address) {
        return new Context(Address.of(address), Address.of(address), StandardCharsets.UTF_8);
    }

    public static Context context() {
        return context(ADDRESS.toString());
    }

    public static Metadata metadata(String html) {
        return metadata(Jsoup.parse(html), new ClaimedElements());
    }

    public static Metadata metadata(Document document, ClaimedElements claims) {
        return Metadata.read(Survey.of(document), context(), claims, Trace.OFF);
    }

    public static String crumbs(List<Link> crumbs) {
        return crumbs.stream().map(Link::text).collect(Collectors.joining(" > "));
    }

    public static String facts(List<Fact> facts) {
        return facts.stream().map(f -> f.label() + "=" + DocumentFacts.text(f)).collect(Collectors.joining("; "));
    }
}
