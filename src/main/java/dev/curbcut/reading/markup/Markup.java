package dev.curbcut.reading.markup;

import dev.curbcut.reading.dom.DocumentOrder;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds, in one walk, the elements that a browser shows otherwise than as they stand, and gives each kind to who draws it. */
public final class Markup {
    private final List<Element> roots = new ArrayList<>();
    private final List<Element> controls = new ArrayList<>();
    private final List<Element> addresses = new ArrayList<>();
    private final List<Element> halves = new ArrayList<>();
    private final List<Element> cloaks = new ArrayList<>();
    private final List<Element> reversed = new ArrayList<>();
    private final List<Element> counters = new ArrayList<>();
    private final List<Element> formulas = new ArrayList<>();
    private final List<Element> summaries = new ArrayList<>();
    private final List<Element> roleTables = new ArrayList<>();
    private final List<Element> tables = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<TextNode> marked = new ArrayList<>();

    private Markup() {}

    /** Changes the page in place; quickly where there is nothing of these. */
    public static void draw(Document document) {
        var found = new Markup();
        for (Node node = document; node != null; node = DocumentOrder.next(node)) {
            if (node instanceof Element element) {
                found.take(element);
            } else if (node instanceof TextNode text && ShortCodes.in(text.getWholeText())) {
                found.marked.add(text);
            }
        }
        StyledHidden.mark(document);
        found.roots.forEach(ShadowRoots::open);
        found.summaries.forEach(AnswerHeads::plain);
        RadioTabs.draw(found.boxes);
        AnswerHeads.draw(found.controls);
        found.addresses.forEach(MailAddresses::decode);
        found.halves.forEach(MailAddresses::join);
        found.cloaks.forEach(MailAddresses::uncloak);
        found.reversed.forEach(MailAddresses::turn);
        found.counters.forEach(Counters::count);
        found.formulas.forEach(FormulaTwins::alone);
        found.roleTables.forEach(RoleTables::build);
        found.tables.forEach(SplitTables::join);
        found.boxes.forEach(SideNotes::move);
        HeadingLines.move(found.headings);
        found.marked.forEach(ShortCodes::remove);
    }

    private void take(Element element) {
        switch (element.normalName()) {
            case "template" -> {
                if (element.hasAttr("shadowrootmode")) {
                    roots.add(element);
                }
            }
            case "math" -> formulas.add(element);
            case "table" -> tables.add(element);
            case "input" -> boxes.add(element);
            case "h1", "h2" -> headings.add(element);
            case "summary" -> summaries.add(element);
            case "script" -> {
                if (MailAddresses.isCloak(element)) {
                    cloaks.add(element);
                }
            }
            case "button", "label" -> controls.add(element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            attributes(element);
        }
    }

    private void attributes(Element element) {
        boolean control = element.normalName().equals("button") || element.normalName().equals("label");
        boolean counts = false;
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            switch (name) {
                case "onclick", "role", "aria-expanded" -> {
                    if (name.equals("role") && (attribute.getValue().equals("table") || attribute.getValue().equals("grid"))) {
                        roleTables.add(element);
                    } else if (!control && (!name.equals("role") || attribute.getValue().equals("button"))) {
                        controls.add(element);
                        control = true;
                    }
                }
                case "href" -> {
                    String href = attribute.getValue().strip();
                    if (href.contains("/cdn-cgi/l/email-protection")) {
                        addresses.add(element);
                    } else if (!control && (href.startsWith("#") || href.startsWith("javascript:"))) {
                        controls.add(element);
                        control = true;
                    }
                }
                case "data-cfemail" -> {
                    if (!element.normalName().equals("a") || !element.attr("href").contains("email-protection")) {
                        addresses.add(element);
                    }
                }
                case "data-domain" -> {
                    if (element.hasAttr("data-user")) {
                        halves.add(element);
                    }
                }
                case "style" -> {
                    if (attribute.getValue().contains("bidi-override")) {
                        reversed.add(element);
                    }
                }
                default -> counts |= name.startsWith("data-") && Counters.isEnd(name, attribute.getValue());
            }
        }
        if (counts) {
            counters.add(element);
        }
    }
}
