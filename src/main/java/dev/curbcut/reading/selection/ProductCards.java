package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.metadata.Survey;
import java.util.List;
import java.util.regex.Pattern;

/** Pages of a shop that show many things, each on a card of its own. */
final class ProductCards {
    /** Cards at least. */
    private static final int CARDS = 4;

    /** How far below its card a part may stand. */
    private static final int DEPTH = 8;

    /** What shop software names the body of such a page: WooCommerce, Shopify, Magento, BigCommerce, PrestaShop. */
    private static final Pattern SHOP = Pattern.compile(
            "\\btax-product_(?:cat|tag|brand)\\b|\\bpost-type-archive-product\\b|\\btemplate-collection\\b|\\bcatalog-category-view\\b|\\bpage-type-category\\b|\\bid-category\\b");

    /** What shop software and those who design for it name the card of a thing. */
    private static final Pattern CARD = Pattern.compile("(?:^|[\\s_-])product[-_]{0,2}(?:tile|card|item|miniature|cell)(?:$|\\s)|(?:^|\\s)(?:type-product|grid-tile)(?:$|\\s)");

    /** Shelves of other goods than the page's own, as themes for shops call them. */
    private static final Pattern SHELF = Pattern.compile("(?:^|[\\s_-])(?:featured-collections?|collection-list|recently-viewed)(?:$|[\\s_])");

    private ProductCards() {}

    /** Whether the page says so of itself, or its cards do. */
    static boolean isOffered(Survey survey, List<Box> boxes) {
        String type = survey.meta("og:type");
        if (type.startsWith("product") && type.endsWith("group") || SHOP.matcher(boxes.getFirst().classes).find()) {
            return true;
        }
        if (type.equals("article")) {
            return false;
        }
        int cards = 0;
        for (Box box : boxes) {
            if (box.drop == null && box.links > 0 && isCard(box) && ++cards == CARDS) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part is named, as shops name it, after other goods that it shows below the page's own. */
    static boolean isShelf(Box part) {
        return part.links > 0 && !part.classes.isEmpty() && SHELF.matcher(part.classes).find();
    }

    /** Whether a part of a card only shows the colours that a thing comes in: its page names them. */
    static boolean isSwatch(Box part) {
        return part.prose == 0 && part.classes.contains("swatch") && isOnCard(part);
    }

    /** Whether a part is on the card of a thing: what is said of it in a few words. */
    static boolean isOnCard(Box part) {
        Box up = part.parent;
        for (int i = 0; i < DEPTH && up != null; i++, up = up.parent) {
            if (isCard(up)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCard(Box box) {
        return (box.classes.contains("product") || box.classes.contains("grid-tile")) && CARD.matcher(box.classes).find();
    }
}
