package dev.curbcut.reading;

import dev.curbcut.address.Address;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Page;
import dev.curbcut.reading.rule.SiteRules;
import dev.curbcut.reading.source.Bounds;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.reading.trace.Explanation;
import dev.curbcut.reading.trace.Trace;
import dev.curbcut.reading.wording.Plain;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a page of a test's own making. */
public final class Reading {
    static final ReadingSettings SETTINGS = new ReadingSettings(new Bounds(6_000_000, 300_000, 20_000, 400, 1000, 40_000_000, 3, 2), 100, 200_000, .6);

    private Reading() {}

    public static Page page(String html) {
        return page(html, false);
    }

    public static Page page(String html, String address) {
        return page(html, address, false);
    }

    public static Page page(String html, boolean everything) {
        return page(html, "https://www.example.gov.cn/a/b.html", everything);
    }

    private static Page page(String html, String address, boolean everything) {
        return page(html, address, SiteRules.NONE, everything);
    }

    public static Page page(String html, String address, SiteRules rules) {
        return page(html, address, rules, false);
    }

    public static Page page(String html, String address, SiteRules rules, boolean everything) {
        Source source = new Source(
                Address.of(address), html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
        Outcome outcome = new Reader(SETTINGS, rules).read(source, everything, SubFetch.NONE);
        if (outcome instanceof Outcome.Read read) {
            return read.page();
        }
        throw new AssertionError("not read: " + outcome);
    }

    /** What is told of the reading of this page. */
    public static String explained(String html) {
        Trace trace = Trace.on();
        var source = new Source(Address.of("https://www.example.gov.cn/a/b.html"), html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
        new Reader(SETTINGS).read(source, false, SubFetch.NONE, trace);
        return Explanation.of(trace);
    }

    /** The blocks of a body made of this HTML, in an article long enough to be one. */
    public static List<Block> blocks(String html) {
        return page("<html><head><title>题目</title></head><body><div id=zoom>" + html + "</div></body></html>", true).blocks();
    }

    public static String text(Block block) {
        return switch (block) {
            case Block.Heading h -> Plain.of(h.content());
            case Block.Paragraph p -> Plain.of(p.content());
            case Block.Preformatted p -> p.text();
            case Block.ItemList l -> String.join("|", l.items().stream().map(i -> i.title()).toList());
            case Block.Section s -> Plain.of(s.title()) + ": " + texts(s.blocks());
            case Block.Disclosure d -> Plain.of(d.summary()) + ": " + texts(d.blocks());
            case Block.ListBlock l -> String.join("|", l.items().stream().map(i -> texts(i.blocks())).toList());
            case Block.Figure f -> Plain.of(f.caption());
            case Block.Quotation q -> texts(q.blocks());
            default -> "";
        };
    }

    public static String texts(List<Block> blocks) {
        return String.join("\n", blocks.stream().map(Reading::text).filter(t -> !t.isEmpty()).toList());
    }

    public static String words(List<Inline> line) {
        return Plain.of(line);
    }
}
