package dev.curbcut.reading;

import dev.curbcut.address.Address;
import java.nio.charset.Charset;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** From text to a DOM. */
public final class Tree {
    private Tree() {}

    /** The page's DOM, whatever the text. Never fails. */
    public static Document parse(String text, Address address, Bounds bounds) {
        return Parser.htmlParser().setMaxDepth(bounds.depth()).parseInput(text, address.toString());
    }

    /** What the page's relative links are resolved against: its first {@code base href}, else its address. */
    public static Address base(Document document, Address address, Charset charset) {
        Element base = document.selectFirst("base[href]");
        return base == null ? address : address.resolve(base.attr("href"), charset).orElse(address);
    }
}
