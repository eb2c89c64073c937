package dev.curbcut.reading.cms;

import dev.curbcut.address.Percent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Hanweb jpaas: a list that the page fetches from the address and with the parameters in its own attributes, {@code
 * url="/api-gateway/…/build/unit" queryData="{'webId':'…', …}"}; the answer's {@code data.html} is the list. The names are
 * copied as they are spelt ({@code bulidstatic}).
 */
final class JpaasUnit implements Fold {
    @Override
    public void unfold(RawPage page) {
        for (Element unit : page.elements().units()) {
            Element place = unit.normalName().equals("script") ? unit.parent() : unit;
            if (place != null && place.selectFirst("a[href]") == null
                    && Literals.of(unit.attr("querydata")) instanceof Literal.Fields(Map<String, Literal> fields)) {
                page.ask(address(unit.attr("url"), fields))
                        .map(answer -> Literals.of(answer).field("data").field("html").text())
                        .ifPresent(html -> page.nodes(html, place).forEach(place::appendChild));
            }
        }
    }

    private static String address(String url, Map<String, Literal> fields) {
        String query = fields.entrySet().stream()
                .filter(field -> field.getValue().word() != null)
                .map(field -> Percent.encodeForm(field.getKey(), StandardCharsets.UTF_8) + "="
                        + Percent.encodeForm(String.valueOf(field.getValue().word()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return url.strip() + (url.contains("?") ? "&" : "?") + query;
    }
}
