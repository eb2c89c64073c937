package dev.curbcut.reading.cms;

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
        Element body = page.document().body();
        if (page.says("<textarea") || page.says("<TEXTAREA")) {
            for (Element store : body.select("textarea[style], textarea[hidden]")) {
                Element parent = store.parent();
                String markup = store.wholeText();
                if (parent != null && Visible.isHidden(store) && markup.contains("<") && isEmpty(parent)) {
                    RawPage.nodes(markup, parent).forEach(store::before);
                    store.remove();
                }
            }
        }
        if (page.says("<template")) {
            for (Element store : body.select("template")) {
                Element parent = store.parent();
                if (parent != null && store.hasText() && isEmpty(parent)) {
                    store.unwrap();
                }
            }
        }
        if (page.says("<noscript") && page.isBare()) {
            body.select("noscript").stream().filter(store -> store.selectFirst("p, a[href], li") != null).limit(FEW).forEach(Element::unwrap);
        }
    }

    /** Whether a block shows nothing but what is stored in it. */
    private static boolean isEmpty(Element block) {
        return block.childNodeSize() <= FEW && Visible.length(block, 1) == 0;
    }
}
