package dev.curbcut.reading;

import dev.curbcut.page.Block;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** From the bytes of a page to what it says. Safe for any number of threads. */
public final class Reader {
    private final ReadingSettings settings;

    public Reader(ReadingSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads a page.
     *
     * @param everything the whole page in its order, nothing selected away ({@code view=full})
     * @param subFetch for the few further fetches a page may ask for
     */
    public Outcome read(Source source, boolean everything, SubFetch subFetch) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        Document document = Jsoup.parse(text);
        Context context = new Context(source.address(), source.address(), StandardCharsets.UTF_8);
        Omissions omissions = new Omissions();
        List<Box> boxes = Measures.of(document.body());
        Box root = everything ? boxes.getFirst() : Selection.of(boxes, document.title(), Forums.is(source.address().host(), source.address().path(), text));
        List<Block> blocks = new Blocks(context, settings, omissions, everything).of(root);
        String title = document.title().isBlank() ? source.address().toString() : document.title();
        return new Outcome.Read(new Page(source.address(), Kind.ARTICLE, "und", title, "", List.of(), null, null, List.of(),
                blocks, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), everything));
    }
}
