package dev.curbcut.reading.cms;

import dev.curbcut.address.Percent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Longxun, all of Anhui province: a list that a script fetches as markup from {@code
 * /site/label/8888?labelName=publicInfoList&…}; the parameters stand in the call, in the address or as an object.
 */
final class LongxunLabel implements Fold {
    @Override
    public void unfold(RawPage page) {
        if (!page.says("site/label/8888") || page.hasRows()) {
            return;
        }
        for (Element script : page.scripts()) {
            for (Script.Call call : page.script(script).calls()) {
                String href = href(call);
                if (href != null) {
                    page.ask(href).ifPresent(html -> {
                        Element place = page.place(script);
                        page.nodes(html, place).forEach(place::appendChild);
                    });
                }
            }
        }
    }

    private static @Nullable String href(Script.Call call) {
        String url = null;
        String data = "";
        for (Literal argument : call.arguments()) {
            String text = argument.text() != null ? argument.text() : argument.field("url").text();
            url = text != null && text.contains("site/label/8888") ? text : url;
            Literal given = argument.field("url").text() == null ? argument : argument.field("data");
            data = given instanceof Literal.Fields(Map<String, Literal> fields) ? query(fields) : data;
        }
        return url == null || data.isEmpty() ? url : url + (url.contains("?") ? "&" : "?") + data;
    }

    private static String query(Map<String, Literal> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().word() != null)
                .map(field -> field.getKey() + "=" + Percent.encodeForm(String.valueOf(field.getValue().word()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
