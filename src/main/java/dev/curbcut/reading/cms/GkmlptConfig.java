package dev.curbcut.reading.cms;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Guangdong's platform for open government information (gkmlpt): the article as a string in {@code
 * window._CONFIG = {… DETAIL: {content: "\u003Cp…"}}}, the catalogue of its columns in {@code TREE}.
 */
final class GkmlptConfig implements Fold {
    private static final int MAX_DEPTH = 6;

    @Override
    public void unfold(RawPage page) {
        Literal config = config(page);
        if (config == null) {
            return;
        }
        Element body = page.document().body();
        Literal detail = config.field("DETAIL");
        String content = detail.field("content").text();
        if (content != null && !content.isBlank()) {
            String title = detail.field("title").text();
            if (title != null && body.selectFirst("h1") == null) {
                body.appendElement("h1").text(title);
            }
            Element zoom = body.appendElement("div").attr("id", "zoom");
            page.nodes(content, zoom).forEach(zoom::appendChild);
        }
        Element tree = body.appendElement("ul");
        branches(page, config.field("TREE").values(), tree, 0);
        if (tree.selectFirst("a") == null) {
            tree.remove(); // names that lead nowhere without its script
        }
    }

    static @Nullable Literal config(RawPage page) {
        if (page.says("_CONFIG")) {
            for (Element script : page.scripts()) {
                Literal value = page.script(script).valueOf("window._CONFIG");
                if (value instanceof Literal.Fields) {
                    return value;
                }
                value = page.script(script).valueOf("_CONFIG");
                if (value instanceof Literal.Fields) {
                    return value;
                }
            }
        }
        return null;
    }

    private static void branches(RawPage page, List<Literal> values, Element list, int depth) {
        for (Literal value : values) {
            String name = value.field("name").text();
            String href = firstAddress(value);
            if (name != null && page.takeRow()) {
                Element item = list.appendElement("li");
                if (href == null) {
                    item.text(name);
                } else {
                    item.appendElement("a").attr("href", href).text(name);
                }
                List<Literal> children = value.field("children").values();
                if (!children.isEmpty() && depth < MAX_DEPTH) {
                    branches(page, children, item.appendElement("ul"), depth + 1);
                }
            }
        }
    }

    private static @Nullable String firstAddress(Literal value) {
        for (String key : List.of("url", "link", "jump_url", "linkurl")) {
            String text = value.field(key).text();
            if (text != null && Looks.likeAddress(text)) {
                return text;
            }
        }
        return null;
    }
}
