package dev.curbcut.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Decoded;
import dev.curbcut.reading.source.Decoder;
import dev.curbcut.reading.source.Source;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Rendering;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The first invariant, on every page of a corpus folder (system property {@code curbcut.corpus}): each text, link, cell and
 * field that the source shows is in the full view; each link is in the simple one, and where a text is
 * not, something is counted as left out.
 *
 * <p>What need not be kept, and why:
 *
 * <ul>
 *   <li>a field without a name, a disabled one: never sent (HTML, constructing the entry list); the words of a form's buttons, which are
 *       ours in the reader's language ({@link Shown});
 *   <li>a letter to nobody: it shares the page ({@link Kept#reach});
 *   <li>a {@code select} whose change opens a page: its options are links, and checked as such;
 *   <li>a link without a word whose address leads to a site's home: the site's name leads there as well;
 *   <li>links in the head of a table's column: they sort the table, which only the origin can;
 *   <li>what stands beside the end of a page that is longer than our bounds: counted.
 * </ul>
 */
@Tag("corpus")
class NothingLostTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Reader READER = Road.reader();
    private static final Renderer RENDERER = Road.renderer();

    /** Of so many things that the source shows, one may be lost: no list of exceptions foresees every page. */
    private static final int THINGS_PER_LOSS = 1000;

    @Test
    void the_full_reading_holds_all_that_a_page_shows() throws Exception {
        List<String> lost = new ArrayList<>();
        int seen = 0;
        for (CorpusPage page : pages()) {
            Kept kept = kept(page, true);
            if (kept != null) {
                Shown shown = shown(page);
                seen += shown.texts().size() + shown.cells().size() + shown.links().size() + shown.fields().size();
                shown.texts().stream().filter(t -> !kept.says(t.words())).forEach(t -> lost.add(say(page, "text", t.words(), t.in())));
                shown.cells().stream().filter(t -> !kept.says(t.words())).forEach(t -> lost.add(say(page, "cell", t.words(), t.in())));
                shown.links().forEach((to, a) -> check(kept.leadsTo(to) || isNeedless(a), page, "link", to, a, lost));
                shown.fields().forEach((name, control) -> check(kept.asksFor(name) || opens(control), page, "field", name, control, lost));
            }
        }
        assertThat(lost).hasSizeLessThanOrEqualTo(seen / THINGS_PER_LOSS);
    }

    @Test
    void what_is_not_in_the_simple_reading_is_counted_there_and_every_link_is_in_it() throws Exception {
        List<String> lost = new ArrayList<>();
        int seen = 0;
        for (CorpusPage page : pages()) {
            Kept kept = kept(page, false);
            if (kept != null) {
                Shown shown = shown(page);
                seen += shown.texts().size() + shown.cells().size() + shown.links().size() + shown.fields().size();
                shown.links().forEach((to, a) -> check(kept.leadsTo(to) || isNeedless(a), page, "link", to, a, lost));
                shown.texts().stream()
                        .filter(t -> !kept.says(t.words()) && kept.omitted() == 0)
                        .forEach(t -> lost.add(say(page, "uncounted", t.words(), t.in())));
                shown.fields().forEach((name, control) -> check(kept.asksFor(name) || opens(control) || kept.omitted() > 0, page, "field", name, control, lost));
            }
        }
        assertThat(lost).hasSizeLessThanOrEqualTo(seen / THINGS_PER_LOSS);
    }

    private static void check(boolean kept, CorpusPage page, String what, String words, Element in, List<String> lost) {
        if (!kept) {
            lost.add(say(page, what, words, in));
        }
    }

    private static boolean isNeedless(Element a) {
        boolean home = a.attr("href").replaceFirst("^https?://[^/]+", "").matches("/?");
        return !a.hasText() && home || a.closest("thead, th") != null;
    }

    /** Whether choosing an option opens another page. */
    private static boolean opens(Element control) {
        return control.normalName().equals("select") && control.attr("onchange").matches("(?s).*(?:location|open\\(|Url|URL|submit|href).*")
                || control.normalName().equals("select") && control.select("option").stream().anyMatch(o -> o.attr("value").matches("https?://.+|/.+"));
    }

    private static String say(CorpusPage page, String what, String words, Element in) {
        Element around = in.parent();
        return page.name() + ": " + what + " “" + words.substring(0, Math.min(80, words.length())) + "” in <" + (around == null ? "" : around.normalName() + " " + around.className() + "> <") + in.normalName() + " " + in.className() + ">";
    }

    private static List<CorpusPage> pages() throws Exception {
        return CorpusPage.in(Path.of(System.getProperty("curbcut.corpus")));
    }

    private static Source source(CorpusPage page) {
        return new Source(Address.of(page.address()), page.bytes(), "text/html");
    }

    private static Shown shown(CorpusPage page) {
        Decoded decoded = Decoder.decode(source(page));
        return Shown.of(decoded.text(), Address.of(page.address()), decoded.charset());
    }

    /** Null where the page is a wall or a shell. */
    private static Kept kept(CorpusPage page, boolean everything) throws Exception {
        if (!(READER.read(source(page), everything, to -> Optional.empty()) instanceof Outcome.Read read)) {
            return null;
        }
        Preferences all = Preferences.DEFAULT.with(Setting.VIEW, everything ? "full" : "simple").with(Setting.PART, "all");
        return Kept.of(write(read, page, all), JSON.readTree(write(read, page, all.with(Setting.VIEW, "json"))));
    }

    private static String write(Outcome.Read read, CorpusPage page, Preferences preferences) {
        var how = new Rendering(preferences, List.of(), Address.of(page.address()), null, false, null);
        return RENDERER.page(read.page(), how).text();
    }
}
