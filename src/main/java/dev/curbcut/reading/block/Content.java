package dev.curbcut.reading.block;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.listing.Items;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.QuotationMarks;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an element, in its order: text, rows of links that are one list together, and elements each as what it is.
 * The parts of a page that hold others (lists, figures, links) read them through this.
 */
final class Content {
    private final Context context;
    private final ClaimedElements claims;
    private final String lang;
    private final boolean everything;
    private final BiConsumer<Box, Flow> element;
    private final Items items;

    /** @param element reads one element, as whatever it is */
    Content(Context context, ClaimedElements claims, String lang, boolean everything, BiConsumer<Box, Flow> element) {
        this.claims = claims;
        this.lang = lang;
        this.everything = everything;
        this.element = element;
        this.context = context;
        this.items = new Items(context, this::of);
    }

    /** Finds lists of links to other pages. */
    Items items() {
        return items;
    }

    /** All that stands in an element, as blocks. */
    List<Block> of(Box box) {
        Flow flow = new Flow();
        flow.anchor(box);
        children(box, flow);
        return flow.finish();
    }

    /** Reads one element, as whatever it is. */
    void box(Box box, Flow flow) {
        element.accept(box, flow);
    }

    /** Whether an element is no part of what is read. */
    boolean isLeftOut(Box box) {
        return box.drop != null && !everything;
    }

    /** Language and direction of an element that declares them. */
    About about(Box box) {
        return Declared.about(box, lang);
    }

    /** The marks of a quotation in the language of what is around it. */
    QuotationMarks quotationMarks(Box box) {
        for (Box up = box.parent; up != null && !up.tag.equals("html"); up = up.parent) {
            if (!up.bare && up.element.hasAttr("lang")) {
                return QuotationMarks.of(up.element.attr("lang"));
            }
        }
        return QuotationMarks.of(lang);
    }

    /** Reads what stands in an element into a flow. */
    void children(Box box, Flow flow) {
        children(box, null, flow);
    }

    /** @param without a child that was read already, and only ends the line before it */
    void children(Box box, @Nullable Box without, Flow flow) {
        int next = 0;
        int skip = 0;
        int failed = 0;
        String headless = "";
        BreakRows broken = everything || !BreakRows.mayBeIn(box) ? null : BreakRows.of(box, this, context);
        Node begins = broken == null ? null : broken.first();
        Node until = null;
        for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
            if (broken != null && node == begins) {
                BreakRows.Run run = broken.run();
                flow.block(run.list());
                until = run.last();
            }
            if (until != null) {
                next += node instanceof Element ? 1 : 0;
                until = node == until ? null : until;
                continue;
            }
            if (node instanceof TextNode text) {
                if (next >= skip && claims.of(text).isEmpty()) {
                    flow.text(text.getWholeText());
                }
            } else if (node instanceof Element) {
                Box child = box.children.get(next++);
                if (next <= skip) {
                    continue;
                }
                if (child == without) {
                    flow.end();
                    continue;
                }
                if (!everything && child.drop == null && next > failed && child.links > 0 && (child.block || child.tag.equals("a") && child.holdsBlock) && box.children.size() > 1 && mayList(box)) {
                    Items.Run run = items.at(box.children, next - 1, !child.tag.equals(headless));
                    if (run != null) {
                        flow.block(run.list());
                        skip = run.end();
                        continue;
                    }
                    failed = Items.alike(box.children, next - 1);
                    if (Items.isHead(child)) {
                        headless = child.tag;
                    }
                }
                box(child, flow);
            }
        }
    }

    private static boolean mayList(Box box) {
        return switch (box.tag) {
            case "tr", "table", "thead", "p", "a", "h1", "h2", "h3", "h4", "h5", "h6" -> false;
            default -> true;
        };
    }
}
