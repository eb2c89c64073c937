package dev.curbcut.reading.source;

import dev.curbcut.address.Address;
import dev.curbcut.reading.dom.DocumentOrder;
import dev.curbcut.reading.dom.Tags;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * From text to a DOM, as browsers build it (jsoup follows the WHATWG parser: a body that goes on after {@code </html>}, two
 * bodies), with what they forgive but a reader could not use put right: a log line before the doctype, which would push
 * the head into the body, moves to the end; an anchor around a list item moves into it.
 */
public final class Tree {
    /** How far in a doctype is looked for. */
    private static final int PROLOGUE = 4096;

    private static final Pattern START = Pattern.compile("<!doctype\\b|<html\\b", Pattern.CASE_INSENSITIVE);
    /** {@code <b} and {@code <input}: what is counted for a tag, in characters. */
    private static final int SHORTEST_TAG = 2;

    private static final int SHORTEST_CONTROL = 6;

    private static final String CUT = "cut";
    private static final String BASE = "base";

    /** What can't be part of a heading (HTML 4.3.6) and is a part of the text by itself. */
    private static final Set<String> PARTS = Set.of("p", "ul", "ol", "dl", "table", "blockquote", "section", "article");

    private static final Set<String> HEAD = Set.of("head");
    private static final Set<String> DRAWING = Set.of("svg");

    private Tree() {}

    /** The page's DOM, whatever the text. Never fails. */
    public static Document parse(String text, Address address, Bounds bounds) {
        int end = end(text, bounds);
        String taken = end < text.length() ? text.substring(0, end) : text;
        int start = start(taken);
        Parser parser = Parser.htmlParser().setMaxDepth(bounds.depth());
        Document document = parser.parseInput(start == 0 ? taken : taken.substring(start), address.toString());
        if (start > 0) {
            Element last = document.body().appendElement("div");
            last.appendChildren(parser.newInstance().parseFragmentInput(taken.substring(0, start), last, address.toString()));
        }
        if (end < text.length()) {
            document.attributes().userData(CUT, true);
        }
        Element title = null;
        Element base = null;
        List<Element> anchors = new ArrayList<>();
        List<Element> headings = new ArrayList<>();
        for (Node node = document; node != null; node = DocumentOrder.next(node)) {
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "base" -> base = base == null && element.hasAttr("href") ? element : base;
                    case "title" -> title = title == null && element.parent() != null && Tags.around(element, DRAWING) == null ? element : title;
                    case "a" -> {
                        if (isList(element.parent())) {
                            anchors.add(element);
                        }
                    }
                    case "h1", "h2", "h3", "h4", "h5", "h6" -> headings.add(element);
                    default -> {}
                }
            }
        }
        headings.forEach(Tree::endHeading);
        if (title != null && Tags.around(title, HEAD) == null) {
            document.head().appendChild(title);
        }
        if (base != null) {
            document.attributes().userData(BASE, base);
        }
        anchors.forEach(Tree::intoItems);
        return document;
    }

    /** Whether the page was longer than the bounds, and its end is missing. */
    public static boolean isCut(Document document) {
        return document.attributes().userData(CUT) != null;
    }

    /** What the page's relative links are resolved against: its first {@code base href}, else its address. */
    public static Address base(Document document, Address address, Charset charset) {
        Element base = document.attributes().userData(BASE) instanceof Element found ? found : null;
        return base == null ? address : address.resolve(base.attr("href"), charset).orElse(address);
    }

    /** Where the text goes beyond the bounds: before the first tag too many, or the first field. */
    private static int end(String text, Bounds bounds) {
        int end = Math.min(text.length(), bounds.characters());
        if (end / SHORTEST_TAG <= bounds.tags() && end / SHORTEST_CONTROL <= bounds.controls()) {
            return end; // there can't be too many, as in most pages
        }
        int tags = 0;
        int controls = 0;
        for (int at = text.indexOf('<'); at >= 0 && at < end - 1; at = text.indexOf('<', at + 1)) {
            if (isLetter(text.charAt(at + 1)) && (++tags > bounds.tags() || isControl(text, at + 1) && ++controls > bounds.controls())) {
                return at;
            }
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isControl(String text, int at) {
        return switch (text.charAt(at)) {
            case 'i', 'I' -> text.regionMatches(true, at, "input", 0, 5);
            case 's', 'S' -> text.regionMatches(true, at, "select", 0, 6);
            case 't', 'T' -> text.regionMatches(true, at, "textarea", 0, 8);
            case 'b', 'B' -> text.regionMatches(true, at, "button", 0, 6);
            default -> false;
        };
    }

    /** Where the document itself begins, when something other than comments stands before it; else 0. */
    private static int start(String text) {
        if (text.regionMatches(true, 0, "<!doctype", 0, 9)) {
            return 0; // as most begin
        }
        Matcher matcher = START.matcher(text).region(0, Math.min(text.length(), PROLOGUE));
        if (!matcher.find()) {
            return 0;
        }
        int at = 0;
        while (at < matcher.start() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean declared = text.startsWith("<!--", at) || text.startsWith("<?", at);
        return at == matcher.start() || declared ? 0 : matcher.start();
    }

    /** A heading that nobody closed ends where its first paragraph, list or table begins. */
    private static void endHeading(Element heading) {
        boolean said = false;
        for (int i = 0; i < heading.childNodeSize(); i++) {
            Node node = heading.childNode(i);
            if (said && node instanceof Element e && PARTS.contains(e.normalName())) {
                List<Node> rest = new ArrayList<>(heading.childNodes().subList(i, heading.childNodeSize()));
                Node after = heading;
                for (Node moved : rest) {
                    after.after(moved);
                    after = moved;
                }
                return;
            }
            said |= node instanceof org.jsoup.nodes.TextNode text ? !text.isBlank() : node instanceof Element e && e.hasText();
        }
    }

    /** {@code <a><li>…</li></a>} becomes {@code <li><a>…</a></li>}; so for each of several items in one anchor. */
    private static void intoItems(Element anchor) {
        List<Node> children = new ArrayList<>(anchor.childNodes());
        boolean onlyItems = children.stream().anyMatch(Tree::isItem)
                && children.stream().allMatch(child -> isItem(child) || isNothing(child));
        if (onlyItems) {
            for (Node child : children) {
                anchor.before(child);
                if (isItem(child)) {
                    wrapInside((Element) child, anchor);
                }
            }
            anchor.remove();
        }
    }

    private static boolean isList(@Nullable Element element) {
        return element != null && (element.normalName().equals("ul") || element.normalName().equals("ol"));
    }

    private static void wrapInside(Element item, Element anchor) {
        Element copy = anchor.shallowClone();
        List<Node> inside = new ArrayList<>(item.childNodes());
        item.appendChild(copy);
        copy.appendChildren(inside);
    }

    private static boolean isItem(Node node) {
        return node instanceof Element element && element.normalName().equals("li");
    }

    private static boolean isNothing(Node node) {
        return node instanceof Comment || node instanceof org.jsoup.nodes.TextNode text && text.isBlank();
    }
}
