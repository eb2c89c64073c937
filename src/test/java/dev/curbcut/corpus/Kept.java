package dev.curbcut.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.ReaderLink;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a reader gets of a page: all words of its HTML in one string, where its links lead, the names of its fields (from the
 * JSON view, since a form that is only described sends none), and how much is counted as left out.
 */
record Kept(String said, Set<String> links, Set<String> fields, int omitted) {
    /** What no reader of the origin's page sees either. */
    private static final Set<String> UNSEEN = Set.of("script", "style");

    /** @param html all parts of the page in one */
    static Kept of(String html, JsonNode json) {
        Document page = Jsoup.parse(html);
        Set<String> links = new HashSet<>();
        page.select("a[href], area[href]").forEach(a -> links.add(target(a.attr("href"))));
        page.select("img").forEach(image -> image.replaceWith(new Element("i").text(image.attr("alt"))));
        Set<String> fields = new HashSet<>();
        json.path("forms").forEach(form -> form.path("fields").forEach(field -> fields.add(field.path("name").asText())));
        int omitted = 0;
        for (JsonNode omission : json.path("omitted")) {
            omitted += UNSEEN.contains(omission.path("what").asText()) ? 0 : omission.path("count").asInt();
        }
        var said = new StringBuilder(words(page.wholeText())).append('\n');
        say(json.path("blocks"), said);
        return new Kept(said.toString(), links, fields, omitted);
    }

    /** The words of blocks without ours between them: a cell's in one piece, where HTML says "image without description". */
    private static void say(JsonNode node, StringBuilder said) {
        if (node.isTextual()) {
            said.append(words(node.asText()));
        }
        node.forEach(part -> say(part, said));
    }

    /** The origin's address behind a link of ours, without its fragment; whom a letter or a call reaches; else as it is. */
    private static String target(String href) {
        String link = href.replaceFirst("#.*", "");
        if (link.matches("(?i)(?:mailto|tel):.*")) {
            return reach(link.toLowerCase(Locale.ROOT));
        }
        String page = link.replaceFirst("^/-/file", "");
        int question = page.indexOf('?');
        try {
            return page.startsWith("/") && ReaderLink.holdsAddress(page)
                    ? ReaderLink.PLAIN.read(question < 0 ? page : page.substring(0, question), question < 0 ? null : page.substring(question + 1)).address().toString()
                    : link;
        } catch (BadAddress e) {
            return link;
        }
    }

    /** Letters and digits only, as compatible characters, in lower case: what a piece of text and its copy have in common. */
    static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    boolean says(String words) {
        return said.contains(words);
    }

    boolean leadsTo(String address) {
        return links.contains(address);
    }

    boolean asksFor(String field) {
        return fields.contains(field);
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
}
