package dev.curbcut.reading.portal;

import dev.curbcut.page.Target;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.Entry;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.Part;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.LinkName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names for what only a picture stands for: the caption in the list beside it, by address or in order; what the same address
 * is called elsewhere on the page; at last the words of the address. Pictures of what stands in a list anyhow go.
 */
final class PictureNames {
    /** What rows are called, by where they lead. */
    private final Map<Target, String> rows = new HashMap<>();
    /** The same for all links of the page. */
    private final Map<Target, String> links = new HashMap<>();

    private final Context context;

    private PictureNames(Context context) {
        this.context = context;
    }

    static List<Part> given(List<Part> parts, List<Box> boxes, Context context) {
        List<Entry> entries = Part.entries(parts);
        if (entries.stream().noneMatch(entry -> entry.name().isEmpty())) {
            return parts;
        }
        var names = new PictureNames(context);
        for (Entry entry : entries) {
            if (entry.target() != null && !entry.name().isEmpty()) {
                names.rows.merge(entry.target(), entry.name(), (a, b) -> a.length() >= b.length() ? a : b);
            }
        }
        for (Box box : boxes) {
            if (box.tag.equals("a") && box.weight > 0 && box.weight <= FrontWords.NAME && !FrontWords.isButton(box.line())) {
                Target target = context.target(box.element.attr("href"));
                if (target != null) {
                    names.links.putIfAbsent(target, box.line());
                }
            }
        }
        return names.in(parts);
    }

    private List<Part> in(List<Part> parts) {
        List<Part> out = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part instanceof Part.Named named) {
                out.add(new Part.Named(named.box(), named.head(), in(named.parts())));
                continue;
            }
            List<Entry> entries = part instanceof Part.Rows list ? list.entries() : part instanceof Part.Row row ? List.of(row.entry()) : List.of();
            boolean pictures = !entries.isEmpty() && entries.stream().allMatch(e -> e.name().isEmpty());
            int captions = pictures ? captions(parts, i) : 0;
            if (captions > 0) {
                out.add(new Part.Rows(part.box(), paired(entries, ((Part.Rows) parts.get(captions)).entries())));
                parts = without(parts, captions);
                continue;
            }
            if (pictures && entries.size() > 1 && entries.stream().allMatch(e -> e.target() == null || rows.containsKey(e.target()))) {
                parts = shown(parts, i, entries); // they show what is in a list of the page
                continue;
            }
            List<Entry> named = entries.stream().map(this::named).filter(e -> !e.name().isEmpty()).toList();
            if (entries.isEmpty()) {
                out.add(part);
            } else if (!named.isEmpty()) {
                out.add(part instanceof Part.Row ? new Part.Row(named.getFirst()) : new Part.Rows(part.box(), named));
            }
        }
        return out;
    }

    private static List<Part> without(List<Part> parts, int at) {
        List<Part> left = new ArrayList<>(parts);
        left.remove(at);
        return left;
    }

    /** Where a list of as many captions without an address stands after the pictures; 0 for nowhere. */
    private static int captions(List<Part> parts, int at) {
        int count = parts.get(at) instanceof Part.Rows list ? list.entries().size() : 1;
        for (int i = at + 1; i <= Math.min(at + 2, parts.size() - 1); i++) {
            if (count > 1 && parts.get(i) instanceof Part.Rows rows && rows.entries().size() == count && rows.entries().stream().allMatch(e -> e.target() == null && !e.name().isEmpty())) {
                return i;
            }
        }
        return 0;
    }

    /** The same parts, each row of the list after the pictures with the one that leads where it does. */
    private static List<Part> shown(List<Part> parts, int at, List<Entry> pictures) {
        Map<Target, Box> shows = new HashMap<>();
        pictures.stream().filter(e -> e.target() != null && e.picture() != null).forEach(e -> shows.put(e.target(), e.picture()));
        List<Part> out = new ArrayList<>(parts);
        for (int i = at + 1; i <= Math.min(at + 2, parts.size() - 1); i++) {
            if (parts.get(i) instanceof Part.Rows rows) {
                out.set(i, new Part.Rows(rows.box(), rows.entries().stream().map(e -> e.picture() == null && e.target() != null ? e.showing(shows.get(e.target())) : e).toList()));
            }
        }
        return out;
    }

    private static List<Entry> paired(List<Entry> pictures, List<Entry> captions) {
        List<Entry> out = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            out.add(pictures.get(i).named(captions.get(i).name()));
        }
        return out;
    }

    private Entry named(Entry entry) {
        if (!entry.name().isEmpty()) {
            return entry;
        }
        Target target = entry.target();
        String name = target == null ? "" : rows.getOrDefault(target, links.getOrDefault(target, ""));
        return entry.named(!name.isEmpty() || !(target instanceof Target.Web web) ? name : LinkName.ofPath(web.address(), context.address()));
    }
}
