package dev.curbcut.reading.cms;

import dev.curbcut.reading.dom.Visible;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Markup kept in a hidden {@code textarea} or a {@code template}, from which a script fills the empty block around it; and
 * {@code noscript}, on a page with nothing else.
 */
final class MarkupStore implements Fold {
    /** Stores are few; a page with thousands of them is none of this kind. */
    private static final int FEW = 20;

    @Override
    public void unfold(RawPage page) {
        for (Element store : page.elements().stores("textarea")) {
            Element parent = store.parent();
            String markup = Visible.isHidden(store) ? store.wholeText() : "";
            if (parent != null && markup.contains("<") && (isEmpty(parent) || isShown(page, store, markup))) {
                page.nodes(markup, parent).forEach(store::before);
                store.remove();
            }
        }
        for (Element store : page.elements().stores("template")) {
            Element parent = store.parent();
            if (parent != null && store.hasText() && isEmpty(parent)) {
                store.unwrap();
            }
        }
        List<Element> unscripted = page.elements().stores("noscript");
        if (!unscripted.isEmpty() && page.isBare()) {
            unscripted.stream().filter(Element::hasParent).filter(store -> store.selectFirst("p, a[href], li") != null).limit(FEW).forEach(Element::unwrap);
        }
    }

    /** Whether a script of the page takes from it rows or paragraphs to show. */
    private static boolean isShown(RawPage page, Element store, String markup) {
        boolean holds = markup.contains("<li") || markup.contains("<p>") || markup.contains("<p ") || markup.contains("<tr");
        return holds && !store.id().isEmpty() && page.says("innerHTML") && page.says(store.id());
    }

    /** Whether a block shows nothing but what is stored in it. */
    private static boolean isEmpty(Element block) {
        return block.childNodeSize() <= FEW && Visible.length(block, 1) == 0;
    }
}
