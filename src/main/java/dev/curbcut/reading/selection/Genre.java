package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.metadata.Survey;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.trace.Trace;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a page is made for, where that says which of its parts are its body. */
public enum Genre {
    /** What readers wrote is the page. */
    TALK,
    /** One thing is offered: its price, its data and what is said of it are the page, however short each of them is. */
    GOODS,
    /** Many things are offered, each on a card: the cards are the page, and what else it says is beside the point. */
    RANGE,
    /** The page declares that it is a story: what such a page says before its text, it says for those who only glance at it. */
    STORY,
    OTHER;

    private static final Pattern PATH = Pattern.compile("/(forums?|threads?|t|topics?|questions?|boards?|discussions?|comments|bbs|viewtopic|showthread|showtopic|qna|ask)([/.?-]|$)|viewtopic|showthread");

    /** The first type that a block of linked data names, when that is a thing to be had. */
    private static final Pattern PRODUCT = Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(?:https?://schema\\.org/)?Product(?:Group)?\"");

    private static final Pattern STORIES = Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(?:News|Reportage|Opinion|Review)?(?:Article|BlogPosting)\"");

    private static final Pattern TYPE = Pattern.compile("\"@type\"");

    /** What shop software names the body of such a page: WooCommerce, WordPress, Magento, Shopify and BigCommerce, PrestaShop. */
    private static final Pattern SHOP = Pattern.compile("\\bsingle-product\\b|\\bproduct-template-default\\b|\\bcatalog-product-view\\b|\\btemplate-product\\b|\\bproduct-id-\\d");

    /** The types that schema.org has for what readers write. */
    private static final List<String> TALKS = List.of("DiscussionForumPosting", "QAPage");

    public static Genre of(Context context, Survey survey, List<Box> boxes, Trace trace) {
        Genre genre = of(context, survey, boxes);
        trace.add(() -> "type: " + switch (genre) {
            case TALK -> "discussion, by its address or a type of schema.org's";
            case GOODS -> "one thing that is offered, by its metadata or its shop's software";
            case RANGE -> "many things that are offered, each on a card";
            case STORY -> "article, by its own metadata (og:type, schema.org)";
            case OTHER -> "none that it declares";
        });
        return genre;
    }

    private static Genre of(Context context, Survey survey, List<Box> boxes) {
        if (isTalk(context.address().host(), context.address().path(), survey)) {
            return TALK;
        }
        return isGoods(survey) ? GOODS : ProductCards.isOffered(survey, boxes) ? RANGE : isStory(survey) ? STORY : OTHER;
    }

    /** Whether one thing to read is the page, as far as its title and text tell. */
    boolean isText() {
        return this == STORY || this == OTHER;
    }

    private static boolean isStory(Survey survey) {
        return survey.meta("og:type").equals("article") || survey.linkedData.stream().anyMatch(block -> STORIES.matcher(block).find())
                || survey.types.containsKey("NewsArticle") || survey.types.containsKey("BlogPosting");
    }

    private static boolean isTalk(String host, String path, Survey survey) {
        return host.startsWith("forum") || host.startsWith("community.") || host.startsWith("boards.") || host.startsWith("discuss")
                || PATH.matcher(path.toLowerCase(Locale.ROOT)).find()
                || TALKS.stream().anyMatch(survey.types::containsKey)
                || survey.linkedData.stream().anyMatch(block -> TALKS.stream().anyMatch(block::contains));
    }

    private static boolean isGoods(Survey survey) {
        String type = survey.meta("og:type");
        if (type.endsWith("product") || type.endsWith("product.item") || SHOP.matcher(survey.document.body().className()).find()) {
            return true;
        }
        for (String block : survey.linkedData) {
            if (block.contains("Product") && TYPE.matcher(block).results().limit(1).anyMatch(first -> PRODUCT.matcher(block).region(first.start(), block.length()).lookingAt())) {
                return true;
            }
        }
        return survey.types.getOrDefault("Product", 0) == 1;
    }
}
