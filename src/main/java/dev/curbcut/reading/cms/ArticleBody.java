package dev.curbcut.reading.cms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code articleBody} of JSON-LD (schema.org/Article), where the page itself shows next to nothing. */
final class ArticleBody implements Fold {
    @Override
    public void unfold(RawPage page) {
        if (!page.says("articleBody") || !page.isBare()) {
            return;
        }
        for (Element script : page.scripts()) {
            Map<String, Literal> article = script.attr("type").contains("ld+json") ? article(Literals.of(RawPage.source(script))) : null;
            String text = article == null ? null : article.get("articleBody").text();
            if (text != null && !text.isBlank()) {
                Element place = page.document().body().appendElement("article");
                String headline = article.getOrDefault("headline", Literal.UNKNOWN).text();
                if (headline != null) {
                    place.appendElement("h1").text(headline);
                }
                if (text.contains("</")) {
                    page.nodes(text, place).forEach(place::appendChild);
                } else {
                    text.lines().filter(line -> !line.isBlank()).forEach(line -> place.appendElement("p").text(line.strip()));
                }
                return;
            }
        }
    }

    private static @Nullable Map<String, Literal> article(Literal value) {
        List<Literal> open = new ArrayList<>(List.of(value));
        while (!open.isEmpty()) {
            Literal next = open.removeLast();
            if (next instanceof Literal.Fields(Map<String, Literal> fields)) {
                if (fields.containsKey("articleBody")) {
                    return fields;
                }
                open.addAll(fields.values());
            } else {
                open.addAll(next.values());
            }
        }
        return null;
    }
}
