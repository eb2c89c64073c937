package dev.curbcut.proxy;

import dev.curbcut.cache.Freshness;
import dev.curbcut.cache.Snapshot;
import dev.curbcut.fetch.Fetched;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Page;
import dev.curbcut.page.Remark;
import dev.curbcut.reading.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a browser made of a page that only its scripts build; or that it came to nothing, which is remembered for a moment.
 *
 * @param of the page as its origin sent it
 * @param fetched as the scripts left it, to be read like any page; null where it came to nothing
 * @param freshness as the page's own; else so long as the operator says
 * @param limited whether it met a limit and ends where it was then
 * @param words how it went, plain English
 */
record Building(Fetched of, @Nullable Fetched fetched, Freshness freshness, boolean limited, String words) {
    /** What every built page is sent as. */
    private static final List<Map.Entry<String, String>> HTML = List.of(Map.entry("content-type", "text/html; charset=utf-8"));

    /** @param html in UTF-8 */
    static Fetched fetched(Fetched of, byte[] html) {
        return new Fetched(of.asked(), of.address(), 200, HTML, html, of.sent(), of.received(), of.weakened(), of.via());
    }

    /** What was read of it; where it met a limit, the page says so first. */
    Outcome marked(Outcome read) {
        if (!limited || !(read instanceof Outcome.Read(Page page))) {
            return read;
        }
        List<Block> blocks = new ArrayList<>(page.blocks());
        blocks.addFirst(new Block.Note(About.NONE, Remark.of("note.script-limit")));
        return new Outcome.Read(page.withBlocks(blocks));
    }

    boolean isOf(Snapshot snapshot) {
        return of == snapshot.fetched();
    }

    boolean isFresh(Instant now) {
        return freshness.isFresh(now);
    }

    int weight() {
        return (fetched == null ? 0 : fetched.body().length) + 1024;
    }
}
