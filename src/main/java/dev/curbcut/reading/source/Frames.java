package dev.curbcut.reading.source;

import dev.curbcut.address.Address;
import dev.curbcut.address.SameSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Framesets, and frames within a page that hold its content, merged into the page. Links in a frame are made absolute
 * first: they are relative to the frame. What is not merged stays a frame, or in a frameset becomes a link.
 */
final class Frames {
    private static final Pattern CONTENT_NAME = Pattern.compile("(?i)(main|mainframe|content|list|right|iframepage|article|news).{0,10}");
    private static final Pattern NOT_CONTENT = Pattern.compile(
            "(?i)\\bad[sv]?\\b|map|video|player|count|\\bstat|weather|tianqi|share|login|captcha|search|analytics|\\bgtm|banner|float");
    private static final int TALL = 300;

    private Frames() {}

    /**
     * @param frames those that stand within the page
     * @param unfold gives a frame what its own scripts would have drawn, and says which frames stand in it
     */
    static void merge(Document document, List<Element> frames, Context context, SubFetch fetch, BiFunction<Document, Context, List<Element>> unfold, Bounds bounds) {
        merge(document, frames, context, fetch, unfold, bounds, new Remaining(bounds.frames()), bounds.frameDepth());
    }

    private static final class Remaining {
        private int left;

        private Remaining(int frames) {
            this.left = frames;
        }

        private boolean take() {
            return left-- > 0;
        }
    }

    private static void merge(Document document, List<Element> frames, Context context, SubFetch fetch, BiFunction<Document, Context, List<Element>> unfold, Bounds bounds, Remaining remaining, int depth) {
        Element body = document.body();
        if (body.normalName().equals("frameset")) {
            Element merged = new Element("body");
            for (Element frame : body.select("frame[src]")) {
                merged.appendChildren(content(frame, context, fetch, unfold, bounds, remaining, depth).orElseGet(() -> List.of(link(frame))));
            }
            merged.appendChildren(inside(body.select("noframes").first()));
            body.replaceWith(merged);
            return;
        }
        written(frames, bounds, depth);
        for (Element frame : frames) {
            if (frame.hasAttr("src") && frame.hasParent() && holdsContent(frame, context)) {
                content(frame, context, fetch, unfold, bounds, remaining, depth).ifPresent(nodes -> {
                    Element box = new Element("div");
                    box.appendChildren(nodes);
                    frame.replaceWith(box);
                });
            }
        }
    }

    /** Frames whose page stands in their own attribute (HTML 4.8.5, {@code srcdoc}) are part of this one. */
    private static void written(List<Element> frames, Bounds bounds, int depth) {
        for (Element frame : frames) {
            if (depth <= 0 || !frame.hasAttr("srcdoc") || !frame.hasParent()) {
                continue;
            }
            Document inner = Tree.parse(frame.attr("srcdoc"), Address.of("https://srcdoc.invalid/"), bounds);
            written(inner.body().getElementsByTag("iframe"), bounds, depth - 1);
            if (inner.body().hasText() || inner.body().selectFirst("img, table") != null) {
                Element box = new Element("div");
                box.appendChildren(inside(inner.body()));
                frame.replaceWith(box);
            }
        }
    }

    private static boolean holdsContent(Element frame, Context context) {
        String src = frame.attr("src");
        boolean here = context.base().resolve(src, context.charset()).filter(to -> SameSite.of(context.address(), to)).isPresent();
        boolean tall = number(frame.attr("height")) >= TALL || frame.attr("height").strip().equals("100%");
        boolean named = CONTENT_NAME.matcher(frame.attr("name")).matches() || CONTENT_NAME.matcher(frame.id()).matches();
        String names = src.substring(src.lastIndexOf('/') + 1) + " " + frame.id() + " " + frame.className();
        return here && (tall || named) && !NOT_CONTENT.matcher(names).find() && !isNarrow(frame);
    }

    private static boolean isNarrow(Element frame) {
        int width = number(frame.attr("width"));
        return frame.attr("width").strip().matches("[01]") || width > 1 && width < 100 && !frame.attr("width").contains("%");
    }

    private static int number(String attribute) {
        String digits = attribute.strip().toLowerCase(Locale.ROOT).replace("px", "");
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
    }

    /** The frame's content, its links absolute; empty when it is elsewhere, can't be had or is one too many. */
    private static Optional<List<Node>> content(
            Element frame, Context context, SubFetch fetch, BiFunction<Document, Context, List<Element>> unfold, Bounds bounds, Remaining remaining, int depth) {
        Address to = context.base().resolve(frame.attr("src").strip(), context.charset()).orElse(null);
        if (to == null || depth <= 0 || to.equals(context.address()) || !SameSite.of(context.address(), to) || !remaining.take()) {
            return Optional.empty();
        }
        return fetch.get(to).map(source -> {
            Decoded decoded = Decoder.decode(source);
            Document inner = Tree.parse(decoded.text(), source.address(), bounds);
            var place = new Context(
                    source.address(), Tree.base(inner, source.address(), decoded.charset()), decoded.charset(), "", bounds.addressCharacters());
            merge(inner, unfold.apply(inner, place), place, fetch, unfold, bounds, remaining, depth - 1);
            absolute(inner, place);
            return titled(frame, inner);
        });
    }

    private static List<Node> titled(Element frame, Document inner) {
        List<Node> nodes = new ArrayList<>();
        String title = frame.attr("title").strip();
        if (!title.isEmpty() && inner.body().selectFirst("h1, h2") == null && !inner.body().text().startsWith(title)) {
            nodes.add(new Element("h2").text(title));
        }
        nodes.addAll(inside(inner.body()));
        return nodes;
    }

    private static List<Node> inside(@org.jspecify.annotations.Nullable Element element) {
        return element == null ? List.of() : new ArrayList<>(element.childNodes());
    }

    private static void absolute(Document inner, Context place) {
        for (String name : List.of("href", "src", "action")) {
            for (Element element : inner.body().select("[" + name + "]")) {
                String value = element.attr(name).strip();
                int hash = value.indexOf('#');
                if (hash != 0 && !value.isEmpty()) {
                    place.resolve(value).ifPresent(to -> element.attr(name, to + (hash > 0 ? value.substring(hash) : "")));
                }
            }
        }
    }

    private static Element link(Element frame) {
        String title = frame.attr("title").strip();
        String name = title.isEmpty() ? frame.attr("name").strip() : title;
        String src = frame.attr("src").strip();
        return new Element("p").appendChild(new Element("a").attr("href", src).text(name.isEmpty() ? src : name));
    }
}
