package dev.curbcut.reading.metadata;

import dev.curbcut.reading.dom.DocumentOrder;
import dev.curbcut.reading.dom.ScriptText;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.layout.WrapperForm;
import dev.curbcut.reading.wording.Autonyms;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Letters;
import dev.curbcut.reading.wording.HomeWords;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What one walk over a page's DOM found: meta tags, headings, short texts that may be labels, breadcrumbs, links to other
 * languages and the counts of its scripts. The steps that read facts look here instead of walking again.
 */
public final class Survey {
    /** A line of dates or a title stands near the top; of a page with more short texts than this the rest is rows of data. */
    private static final int MOST_TEXTS = 20_000;

    /** A longer text is no label, title or date. */
    private static final int LONGEST_TEXT = 300;

    private static final int MOST_IMAGES = 20;

    private static final int MOST_HOMES = 12;

    private static final int MOST_AUTHORS = 20;

    /**
     * A short text.
     *
     * @param at how many texts stand before it: the measure of how near two things are
     * @param label whether it may begin with a label
     */
    record Text(TextNode node, String line, int at, boolean label) {}

    /** A heading and how many texts stand before it. */
    record Heading(Element element, int at) {}

    /** An {@code alt} text that says what its element doesn't, and how many texts stand before it. */
    record Alt(Element element, String line, int at) {}

    /** An element that is marked as naming the author, and how many texts stand before it. */
    record Author(Element element, int at) {}

    public final Document document;
    /** What the document is called in its head, as one line. */
    public final String title;
    final Map<String, String> metas = new HashMap<>();
    public final List<String> linkedData = new ArrayList<>();
    /** How many elements are of each type of schema.org's, by the type's name. */
    public final Map<String, Integer> types = new HashMap<>();
    /** Scripts that name documents. */
    public final List<String> fileScripts = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    final List<Text> texts = new ArrayList<>();
    /** Elements whose {@code alt} text stands for a value that only a style sheet shows. */
    final List<Alt> alts = new ArrayList<>();
    final List<Element> crumbs = new ArrayList<>();
    /** Links called as the home of a site is, above the first heading. */
    final List<Element> homes = new ArrayList<>();
    final List<Author> authors = new ArrayList<>();
    public final List<Element> alternates = new ArrayList<>();
    public final List<Element> languageLinks = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    /** The first images that have an alternative text: one of them is the site's logo. */
    final List<Element> images = new ArrayList<>();
    final Letters letters = new Letters();
    private final Map<String, Boolean> crumbClasses = new HashMap<>();
    /** The form that is being walked; what stands in it are labels of fields. */
    private @Nullable Element form;
    private @Nullable Node afterForm;
    private boolean hasMainHeading;
    private int at;

    private Survey(Document document) {
        this.document = document;
        this.title = Line.of(document.title());
    }

    /** Walks once over the page, in time linear in its size. */
    public static Survey of(Document document) {
        var survey = new Survey(document);
        for (Node node = document; node != null; ) {
            TooCostly.check();
            if (node == survey.afterForm) {
                survey.form = null;
            }
            node = survey.take(node) ? DocumentOrder.next(node) : DocumentOrder.after(node);
        }
        return survey;
    }

    /** The first non-empty value of these meta tags, by {@code name}, {@code property} or {@code itemprop} in lower case. */
    public String meta(String... names) {
        for (String name : names) {
            String value = metas.get(name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    /** @return whether to look at what is in it as well */
    private boolean take(Node node) {
        if (node instanceof TextNode text) {
            text(text);
            return true;
        }
        if (!(node instanceof Element element)) {
            return true;
        }
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> {
                if (element.hasAttr("hreflang") && element.attr("rel").toLowerCase(Locale.ROOT).contains("alternate")) {
                    alternates.add(element);
                }
            }
            case "script" -> {
                if (element.attr("type").contains("ld+json")) {
                    linkedData.add(element.data());
                } else {
                    script(ScriptText.of(element));
                }
                return false;
            }
            case "title", "style", "noscript", "template", "textarea", "select", "svg", "iframe", "object" -> {
                return false;
            }
            case "form" -> {
                if (form == null && !WrapperForm.is(element)) {
                    form = element;
                    afterForm = DocumentOrder.after(element);
                }
            }
            case "h1", "h2", "h3", "ucaptitle" -> {
                headings.add(new Heading(element, at));
                hasMainHeading |= element.normalName().equals("h1") && !HeadingName.of(element, Line.of(element)).isEmpty(); // the site's name, above all
            }
            case "time", "publishtime" -> times.add(element);
            case "img" -> {
                if (images.size() < MOST_IMAGES && element.hasAttr("alt")) {
                    images.add(element);
                }
            }
            case "a" -> {
                if (element.hasAttr("hreflang") || element.hasAttr("lang")) {
                    languageLinks.add(element);
                }
            }
            default -> {}
        }
        if (element.attributesSize() > 0) {
            attributes(element);
        }
        return true;
    }

    private void script(String data) {
        if (data.contains("appLinkStr") || data.contains("appurl") || data.contains("fileUrl") || data.contains("attachUrl")) {
            fileScripts.add(data);
        }
    }

    private void meta(Element meta) {
        String name = meta.hasAttr("name") ? meta.attr("name") : meta.hasAttr("property") ? meta.attr("property") : meta.attr("itemprop");
        String content = Line.of(meta.attr("content"));
        if (!name.isEmpty() && !content.isEmpty()) {
            metas.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
        }
    }

    private void attributes(Element element) {
        Attributes attributes = element.attributes();
        String classes = attributes.get("class");
        String id = attributes.get("id");
        if (!classes.isEmpty() && crumbClasses.computeIfAbsent(classes, BreadcrumbMarks::isNamed)
                || !id.isEmpty() && BreadcrumbMarks.isNamed(id)
                || attributes.hasKey("aria-label") && BreadcrumbMarks.isNamed(attributes.get("aria-label"))) {
            crumbs.add(element);
        }
        if (authors.size() < MOST_AUTHORS && Byline.isMarked(element)) {
            authors.add(new Author(element, at));
        }
        if (attributes.hasKey("itemtype")) {
            String type = attributes.get("itemtype");
            types.merge(type.substring(type.lastIndexOf('/') + 1), 1, Integer::sum);
        }
        if (attributes.hasKey("alt") && !element.normalName().equals("img") && Labels.begin(element.attr("alt"))) {
            alts.add(new Alt(element, Line.of(element.attr("alt")), at));
        }
    }

    /** The link that a text is the words of; null when there is none. */
    private static @Nullable Element link(TextNode text) {
        Node n = text.parent();
        for (int up = 0; up < 3 && n instanceof Element e; up++, n = n.parent()) {
            if (e.normalName().equals("a")) {
                return e;
            }
        }
        return null;
    }

    private void text(TextNode node) {
        if (node.isBlank()) {
            return; // what stands between two tags, mostly
        }
        String text = node.getWholeText();
        letters.count(text);
        if (text.length() > LONGEST_TEXT * 4 || texts.size() >= MOST_TEXTS) {
            return;
        }
        String line = Line.of(text);
        if (line.isEmpty() || line.length() > LONGEST_TEXT) {
            return;
        }
        if (form == null) {
            texts.add(new Text(node, line, at++, Labels.mayBegin(line)));
        }
        Element link = line.length() <= 20 ? link(node) : null;
        if (link != null && Autonyms.names(line)) {
            languageLinks.add(link);
        }
        if (link != null && homes.size() < MOST_HOMES && !hasMainHeading && (HomeWords.is(line) || HomeTrail.mayBegin(link))) {
            homes.add(link);
        }
    }
}
