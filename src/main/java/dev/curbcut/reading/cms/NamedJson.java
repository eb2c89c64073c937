package dev.curbcut.reading.cms;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A list in a small file of JSON that the page's script fetches: {@code $.getJSON("./ZUIXINZHENGCE.json", …)} of
 * www.gov.cn, {@code fetch("list.json")}. Only for a page that has no list of its own.
 */
final class NamedJson implements Fold {
    private static final Set<String> FETCHERS = Set.of("getJSON", "get", "ajax", "fetch", "load", "open", "post", "getjson", "request");

    @Override
    public void unfold(RawPage page) {
        if (!page.says(".json") || page.hasRows()) {
            return;
        }
        for (Element script : page.scripts()) {
            if (RawPage.isProgram(script)) {
                for (Script.Call call : page.script(script).calls()) {
                    String href = FETCHERS.contains(call.method()) ? href(call) : null;
                    if (href != null) {
                        page.ask(href).ifPresent(answer -> Records.show(page, Literals.of(answer), page.place(script)));
                    }
                }
            }
        }
    }

    private static @Nullable String href(Script.Call call) {
        for (Literal argument : call.arguments()) {
            String text = argument.text() != null ? argument.text() : argument.field("url").text();
            if (text != null && text.split("\\?", 2)[0].toLowerCase(Locale.ROOT).endsWith(".json")) {
                return text.strip();
            }
        }
        return null;
    }
}
