package dev.curbcut.reading.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.curbcut.page.Link;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of it (schema.org: Article, GovernmentService, BreadcrumbList, WebSite …).
 *
 * @param breadcrumb empty where there is none
 */
record LinkedData(
        @Nullable String headline, @Nullable String published, @Nullable String author, @Nullable String site, List<Link> breadcrumb) {
    /** Longer blocks are data, not a description of the page. */
    private static final int LONGEST = 200_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /** Reads all blocks of a page; a broken one says nothing. */
    static LinkedData read(List<String> blocks, Context context) {
        var found = new LinkedData(null, null, null, null, List.of());
        for (String block : blocks) {
            if (block.length() <= LONGEST) {
                try {
                    found = found.and(JSON.readTree(block), context);
                } catch (JsonProcessingException e) {
                    continue; // a page's own mistake; the rest of the page still says what it is
                }
            }
        }
        return found;
    }

    private LinkedData and(@Nullable JsonNode root, Context context) {
        LinkedData found = this;
        Deque<JsonNode> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                found = found.andObject(node, context);
                node.path("@graph").forEach(open::add);
                if (node.path("mainEntity").isObject()) {
                    open.add(node.path("mainEntity"));
                }
                if (node.path("breadcrumb").isObject()) {
                    open.add(node.path("breadcrumb"));
                }
            }
        }
        return found;
    }

    private LinkedData andObject(JsonNode node, Context context) {
        String type = node.path("@type").isArray() ? node.path("@type").path(0).asText() : node.path("@type").asText();
        if (type.equals("BreadcrumbList")) {
            return breadcrumb.isEmpty() ? new LinkedData(headline, published, author, site, crumbs(node, context)) : this;
        }
        if (type.equals("WebSite")) {
            return new LinkedData(headline, published, author, site != null ? site : text(node.path("name")), breadcrumb);
        }
        if (!type.endsWith("Article") && !type.endsWith("Posting") && !type.endsWith("WebPage") && !type.equals("Report") && !type.equals("GovernmentService")) {
            return this;
        }
        boolean article = !type.endsWith("Page");
        String name = text(node.path("headline"));
        return new LinkedData(
                headline == null && article ? name : headline,
                published == null ? text(node.path("datePublished")) : published,
                author == null && article ? name(node.path("author")) : author,
                site,
                breadcrumb);
    }

    private static @Nullable String name(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return one.isTextual() ? text(one) : text(one.path("name"));
    }

    private static @Nullable String text(JsonNode node) {
        String text = node.isTextual() ? Line.of(Parser.unescapeEntities(node.asText(), false)) : "";
        return text.isEmpty() ? null : text;
    }

    private static List<Link> crumbs(JsonNode list, Context context) {
        List<JsonNode> entries = new ArrayList<>();
        list.path("itemListElement").forEach(entries::add);
        entries.sort(Comparator.comparingInt(e -> e.path("position").asInt()));
        List<Link> crumbs = new ArrayList<>();
        for (JsonNode entry : entries) {
            JsonNode item = entry.path("item");
            String name = text(entry.path("name")) != null ? text(entry.path("name")) : text(item.path("name"));
            String href = item.isTextual() ? item.asText() : item.path("@id").asText(item.path("url").asText());
            if (name != null) {
                crumbs.add(new Link(name, href.isEmpty() ? null : context.target(href)));
            }
        }
        return crumbs;
    }
}
