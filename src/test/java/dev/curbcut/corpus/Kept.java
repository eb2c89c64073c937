package dev.curbcut.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the JSON view of a page says: all its words in one string, where its links lead, the names of its fields, and how
 * much it counts as left out.
 */
final class Kept {
    /** Keys whose values are no words of the page's. */
    private static final Set<String> WORDLESS = Set.of("type", "href", "src", "url", "kind", "lang", "what", "how", "method", "action", "header", "media");

    /** What no reader of the origin's page sees either. */
    private static final Set<String> UNSEEN = Set.of("script", "style");

    private final StringBuilder words = new StringBuilder();
    private final Set<String> links = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private int omitted;

    static Kept of(JsonNode page) {
        var kept = new Kept();
        kept.walk(page, "");
        page.path("omitted").forEach(o -> kept.omitted += UNSEEN.contains(o.path("what").asText()) ? 0 : o.path("count").asInt());
        page.path("forms").forEach(form -> form.path("fields").forEach(field -> kept.fields.add(field.path("name").asText())));
        return kept;
    }

    private void walk(JsonNode node, String key) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                // The text of links is said by the lines they stand in; that of cells by their blocks, and so on up.
                boolean again = entry.getKey().equals("text") && (node.has("kind") || node.has("colspan") || key.equals("links"))
                        || entry.getKey().equals("items") && node.has("kind");
                if (!again) {
                    walk(entry.getValue(), entry.getKey());
                }
            }
        } else if (node.isArray()) {
            node.forEach(one -> walk(one, key));
        } else if (node.isTextual()) {
            String value = node.asText();
            switch (key) {
                case "href", "more", "previous", "next", "action", "first", "last" -> links.add(value.matches("(?i)(?:mailto|tel):.*") ? reach(value.toLowerCase(Locale.ROOT)) : value.replaceFirst("#.*", ""));
                default -> {}
            }
            if (!WORDLESS.contains(key)) {
                words.append(words(value));
            }
        }
    }

    /** Letters and digits only, as compatible characters, in lower case: what a piece of text and its copy have in common. */
    static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    boolean says(String text) {
        return words.indexOf(text) >= 0;
    }

    boolean leadsTo(String address) {
        return links.contains(address);
    }

    /** Whom a link for mail or a call reaches; empty for a letter to nobody, which shares the page. */
    static String reach(String link) {
        if (link.startsWith("tel:")) {
            String number = link.replaceAll("%20|[^0-9]", "");
            return number.isEmpty() ? "" : "tel:" + number;
        }
        String to = URLDecoder.decode(link.replaceFirst("[?].*", "").replace("+", "%2B"), StandardCharsets.UTF_8).replaceAll("\\s", "");
        return to.contains("@") ? to : "";
    }

    boolean asksFor(String field) {
        return fields.contains(field);
    }

    int omitted() {
        return omitted;
    }
}
