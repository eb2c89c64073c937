package dev.curbcut.reading.cms;

import dev.curbcut.address.Address;
import dev.curbcut.reading.dom.ScriptText;
import dev.curbcut.reading.dom.Visible;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** A page before its scripts would have run: its DOM, its source, and what its scripts say. */
public final class RawPage {
    /** From how many links of its own on a page needs no list from elsewhere. */
    private static final int ROWS = 5;

    /** Characters of visible text below which a page counts as bare. */
    private static final int BARE = 300;

    private static final Evaluator FRAMES = QueryParser.parse("iframe[src], iframe[srcdoc]");

    private final Document document;
    private final Address base;
    private final Charset charset;
    private final Function<Address, Optional<String>> further;
    private final Map<Element, Script> read = new IdentityHashMap<>();
    private final Set<String> links = new HashSet<>();
    private final List<Element> written = new ArrayList<>();
    private @Nullable PageElements elements;
    private int room;
    private boolean asked;

    /**
     * @param base what relative links are resolved against
     * @param charset of the page, for its links' queries
     * @param further the text at another address of the same site, bounded; empty where there is none to be had
     * @param rows how many rows may be added
     */
    public RawPage(
            Document document,
            Address base,
            Charset charset,
            Function<Address, Optional<String>> further,
            int rows) {
        this.document = document;
        this.base = base;
        this.charset = charset;
        this.further = further;
        this.room = rows;
    }

    Document document() {
        return document;
    }

    /** Whether a script that stands in the page holds a mark: the cheap test before a script is read. */
    boolean says(String mark) {
        for (String source : elements().sources()) {
            if (source.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    /** What the patterns look at, gathered in one walk at the first question. */
    PageElements elements() {
        if (elements == null) {
            elements = PageElements.of(document);
        }
        return elements;
    }

    Optional<Address> resolve(String href) {
        return base.resolve(href, charset);
    }

    /** The scripts that stand in the page itself and have not been replaced yet, whatever their type, in order. */
    List<Element> scripts() {
        return elements().scripts().stream().filter(Element::hasParent).toList();
    }

    /** The source of a script. */
    static String source(Element script) {
        return ScriptText.of(script);
    }

    /** What a script says; read once. */
    Script script(Element element) {
        return read.computeIfAbsent(element, script -> ScriptScanner.read(source(script)));
    }

    /** Whether a script is one of JavaScript, and not data in its clothes. */
    static boolean isProgram(Element script) {
        String type = script.attr("type").toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.contains("javascript") || type.equals("module");
    }

    /** Takes room for one more row; false when the page has had its share. */
    boolean takeRow() {
        return room-- > 0;
    }

    /** Parses markup that a script would have put where {@code place} is. Rows of a table need a {@code table} around them. */
    List<Node> nodes(String html, Element place) {
        List<Node> nodes = Parser.htmlParser().parseFragmentInput(html, place, place.baseUri());
        for (Node node : nodes) {
            if (node instanceof Element element) {
                written.addAll(element.select(FRAMES));
            }
        }
        return nodes;
    }

    /** The frames in the page, those that its scripts would write included. */
    public List<Element> frames() {
        return Stream.concat(elements().frames().stream(), written.stream()).filter(Element::hasParent).toList();
    }

    /** The empty element the script names by id, else one in front of the script. */
    Element place(Element script) {
        for (Script.Call call : script(script).calls()) {
            String text = call.arguments().isEmpty() ? null : call.arguments().getFirst().text();
            boolean selects = call.method().equals("$") || call.method().equals("jQuery") || call.method().startsWith("querySelector");
            String id = text == null ? null : call.method().equals("getElementById") ? text : selects && text.startsWith("#") ? text.substring(1) : null;
            Element named = id == null ? null : document.getElementById(id.strip().split("[ .>]", 2)[0]);
            if (named != null && named.selectFirst("a[href]") == null && named.text().length() < 20 && !named.normalName().equals("input")) {
                return named;
            }
        }
        Element place = new Element("div");
        if (script.closest("head") == null) {
            script.before(place);
        } else {
            document.body().appendChild(place);
        }
        return place;
    }

    /** The text of a list that the page names, at most one a page and of the same site. */
    Optional<String> ask(String href) {
        if (asked) {
            return Optional.empty();
        }
        Optional<Address> to = resolve(href);
        asked = to.isPresent();
        return to.flatMap(further);
    }

    /** Whether a link stood in the DOM before it was unfolded, however it was written. */
    boolean hasLink(String href) {
        if (links.isEmpty()) {
            document.getElementsByTag("a").forEach(a -> links.add(plain(a.attr("href"))));
        }
        return links.contains(plain(href));
    }

    /** Whether the page has a list of its own: links that name things. */
    boolean hasRows() {
        return document.body().getElementsByTag("a").stream()
                        .filter(a -> a.text().length() >= 8 && a.attr("href").chars().filter(Character::isDigit).count() >= 5)
                        .limit(ROWS)
                        .count()
                == ROWS;
    }

    /** Whether next to nothing is visible: a few words of a frame around content that is elsewhere. */
    boolean isBare() {
        return Visible.length(document.body(), BARE) < BARE;
    }

    private static String plain(String href) {
        String text = href.strip();
        return text.startsWith("./") ? text.substring(2) : text;
    }
}
