package dev.curbcut.reading.listing;

import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Names a row: by the words of its link, whole where they were cut to fit the line. */
final class RowName {
    private static final Pattern CUT = Pattern.compile("(?:\\.{2,}|…+)$");

    private RowName() {}

    /** The row that a link names; null where it has no name. */
    static @Nullable Row of(Box anchor, @Nullable Target target, @Nullable String date, @Nullable Box dateBox, boolean heading) {
        Box title = nameOf(anchor);
        String text = title.line();
        String full = Text.line(anchor.element.attr("title"));
        if (full.isEmpty()) {
            full = Text.line(anchor.element.attr("alt"));
        }
        boolean cut = isCut(text);
        String stem = cut ? CUT.matcher(text).replaceFirst("").strip() : text;
        if (text.isEmpty() || cut && full.startsWith(stem) && full.length() >= stem.length()) {
            text = full;
            cut = isCut(text);
        }
        String name = RowDate.cutOff(dateBox != null && dateBox != title && dateBox.within(title) && text.startsWith(dateBox.line()) && text.length() > dateBox.line().length() ? text.substring(dateBox.line().length()).strip() : text);
        if (name.isEmpty() || Phrases.isMore(name)) {
            return null;
        }
        return new Row(title, anchor, target, name, cut, date, dateBox, heading);
    }

    /** The row of a line that all its words name, with its date if it ends in one. */
    static @Nullable Row ofLine(Box line, Box anchor, Context context) {
        String date = RowDate.mayBeIn(line.line()) ? context.date(line.line()).orElse(null) : null;
        String name = RowDate.cutOff(line.line());
        return name.isEmpty() ? null : new Row(line, anchor, context.target(anchor.element.attr("href")), name, false, date, null, false);
    }

    /** A name that was cut to fit the line, as the link's title has it whole. */
    static String whole(Element link, String text) {
        String full = isCut(text) ? Text.line(link.attr("title")) : "";
        String stem = full.isEmpty() ? "" : CUT.matcher(text).replaceFirst("").strip();
        return full.length() > stem.length() && full.startsWith(stem) ? full : text;
    }

    private static boolean isCut(String text) {
        return (text.endsWith("..") || text.endsWith("…")) && CUT.matcher(text).find();
    }

    /** The first line of a link that is a card of its own: its heading, or what stands first. */
    private static Box nameOf(Box anchor) {
        if (!anchor.holdsBlock) {
            return anchor;
        }
        Box first = null;
        List<Box> open = new ArrayList<>(anchor.children.reversed());
        while (!open.isEmpty()) {
            Box box = open.removeLast();
            if (box.drop != null || box.weight == 0) {
                continue;
            }
            if (Tags.isHeading(box.tag)) {
                return box;
            }
            if (!box.holdsBlock) {
                if (first == null && box.weight > 3 && RowDate.isMissing(RowDate.inOrder(box.line()))) {
                    first = box;
                }
            } else {
                open.addAll(box.children.reversed());
            }
        }
        return first == null ? anchor : first;
    }
}
