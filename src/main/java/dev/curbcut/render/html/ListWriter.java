package dev.curbcut.render.html;

import dev.curbcut.page.Block;
import dev.curbcut.page.Item;
import dev.curbcut.page.Target;
import dev.curbcut.render.answer.DocumentLabels;
import org.jspecify.annotations.Nullable;

/** Writes lists: of text, of terms, of links to other pages. */
final class ListWriter {
    private final Html html;
    private final HtmlContext context;
    private final BlockWriter blocks;
    private final InlineWriter lines;

    ListWriter(Html html, HtmlContext context, BlockWriter blocks, InlineWriter lines) {
        this.html = html;
        this.context = context;
        this.blocks = blocks;
        this.lines = lines;
    }

    void list(Block.ListBlock list) {
        if (list.items().isEmpty()) {
            return;
        }
        html.open(
                list.ordered() ? "ol" : "ul",
                Attributes.of(
                        list.about(),
                        "class",
                        isPlain(list) ? "plain" : list.ordered() && type(list.marker()) == null ? style(list.marker()) : null,
                        "start",
                        list.ordered() && list.start() != (list.reversed() ? list.items().size() : 1) ? Integer.toString(list.start()) : null,
                        "reversed",
                        list.ordered() && list.reversed() ? "reversed" : null,
                        "type",
                        list.ordered() ? type(list.marker()) : null));
        for (Block.ListItem item : list.items()) {
            html.open("li", Attributes.of(item.about(), "value", list.ordered() && item.value() != null ? item.value().toString() : null));
            blocks.inner(item.blocks());
            html.close();
        }
        html.close();
    }

    /** Without marks: they are in its items. */
    private static boolean isPlain(Block.ListBlock list) {
        return list.ordered() ? list.marker() == Block.Marker.NONE : OwnMarks.areIn(list.items());
    }

    private static @Nullable String type(Block.Marker marker) {
        return switch (marker) {
            case LOWER_ALPHA -> "a";
            case UPPER_ALPHA -> "A";
            case LOWER_ROMAN -> "i";
            case UPPER_ROMAN -> "I";
            default -> null;
        };
    }

    /** The class of a style that HTML has no type for. */
    private static @Nullable String style(Block.Marker marker) {
        return marker == Block.Marker.DECIMAL ? null : marker.style();
    }

    /** A name and its values come in turn: one that has no name, or no value, gets a dash for it. */
    void descriptions(Block.DescriptionList list) {
        if (list.entries().isEmpty()) {
            return;
        }
        html.open("dl", Attributes.of(list.about()));
        for (Block.Description entry : list.entries()) {
            html.open("div");
            entry.terms().forEach(term -> {
                html.open("dt");
                lines.write(term);
                html.close();
            });
            if (entry.terms().isEmpty()) {
                html.element("dt", "–");
            }
            entry.descriptions().forEach(description -> {
                html.open("dd");
                blocks.inner(description);
                html.close();
            });
            if (entry.descriptions().isEmpty()) {
                html.element("dd", "–");
            }
            html.close();
        }
        html.close();
    }

    void items(Block.ItemList list) {
        if (list.items().isEmpty()) {
            return;
        }
        html.open("ul", Attributes.of(list.about(), "class", "items"));
        for (Item item : list.items()) {
            html.open("li");
            title(item);
            if (item.date() != null) {
                html.text(" ").element("time", context.ui().date(item.date()), "datetime", item.date(), "lang", context.uiLang());
            }
            blocks.write(item.summary());
            html.close();
        }
        html.close();
    }

    private void title(Item item) {
        if (item.target() == null) {
            html.open("span", "lang", item.lang());
            PinyinReadings.write(html, context, item.title());
            html.close();
            return;
        }
        lines.open(item.target(), item.lang());
        PinyinReadings.write(html, context, item.title());
        lines.kind(item.target(), document(item.target(), item));
        lines.close();
        if (item.shortened()) {
            html.text(" ").element("span", context.say("shortened"), "class", "heard", "lang", context.uiLang());
        }
    }

    private @Nullable String document(Target target, Item item) {
        return target instanceof Target.Web web
                ? DocumentLabels.words(context.ui(), web.address(), item.attachment()).orElse(null)
                : null;
    }
}
