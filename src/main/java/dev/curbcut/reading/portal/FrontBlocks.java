package dev.curbcut.reading.portal;

import dev.curbcut.page.About;
import dev.curbcut.page.Attachment;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import dev.curbcut.reading.attachment.AttachmentLink;
import dev.curbcut.reading.block.Omissions;
import dev.curbcut.reading.block.Pictures;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.Entry;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.Part;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.LinkName;
import dev.curbcut.reading.wording.MoreWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes blocks of the parts of a front page, and notes where they lead. */
final class FrontBlocks {
    private static final int DEEPEST = 6;

    /** Rows that say the same at least. */
    private static final int ALIKE = 3;

    private final Context context;
    private final Pictures pictures;
    private final Omissions omissions;
    private final Set<Target> targets = new HashSet<>();

    FrontBlocks(Context context, Omissions omissions) {
        this.context = context;
        this.pictures = new Pictures(context, omissions);
        this.omissions = omissions;
    }

    /** Where the rows and names lead. */
    Set<Target> targets() {
        return targets;
    }

    List<Block> of(List<Part> parts) {
        names(parts);
        return of(parts, 2);
    }

    /** A way to the rest of what has a name is the name's own, wherever else it stands. */
    private void names(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.Named named) {
                take(named.head().link());
                take(named.head().more());
                names(named.parts());
            }
        }
    }

    private List<Block> of(List<Part> parts, int level) {
        List<Block> out = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Words words -> out.add(new Block.Paragraph(List.of(new Inline.Text(words.text()))));
                case Part.Row row -> list(List.of(row.entry()), out);
                case Part.Rows rows -> list(rows.entries(), out);
                case Part.More more -> {
                    if (!targets.contains(more.target())) {
                        list(List.of(Entry.of(more)), out);
                    }
                }
                case Part.Head head -> list(List.of(Entry.of(head)), out);
                case Part.Named named -> out.add(section(named, level));
                case Part.Other other -> out.addAll(other.blocks());
            }
        }
        return out;
    }

    private Block section(Part.Named named, int level) {
        Part.Head head = named.head();
        Inline name = new Inline.Text(head.name());
        take(head.link());
        take(head.more());
        List<Block> blocks = of(named.parts(), Math.min(DEEPEST, level + 1));
        List<Inline> title = List.of(head.link() == null ? name : new Inline.Link(head.link(), List.of(name)));
        return new Block.Section(About.NONE, level, title, head.more() == null ? head.link() : head.more(), blocks);
    }

    private void list(List<Entry> entries, List<Block> out) {
        List<Item> items = new ArrayList<>();
        Set<String> buttons = buttons(entries);
        for (Entry entry : entries) {
            String name = entry.name().isEmpty() || MoreWords.isBare(entry.name()) ? fallback(entry) : entry.name();
            if (!name.isEmpty() && (entry.target() != null || !FrontWords.isJunk(name))) {
                take(entry.target());
                Attachment attachment = entry.anchor() == null ? null : AttachmentLink.of(entry.anchor().element, context).orElse(null);
                items.add(new Item(name, entry.target(), entry.date(), summary(entry, buttons), entry.shortened(), attachment, null));
            }
        }
        if (!items.isEmpty()) {
            out.add(new Block.ItemList(About.NONE, items));
        }
    }

    /** What every row of a list says beside its name, in a link of its own to the same place: a button, which tells no row from another. */
    private static Set<String> buttons(List<Entry> entries) {
        if (entries.size() < ALIKE || entries.getFirst().rest().isEmpty()) {
            return Set.of();
        }
        Set<String> common = new HashSet<>(entries.getFirst().rest());
        for (Entry entry : entries) {
            common.retainAll(entry.rest());
            common.removeIf(line -> !isLinked(entry.box(), line));
        }
        return common;
    }

    private static boolean isLinked(Box box, String line) {
        return box.tag.equals("a") ? box.links > 0 && box.line().equals(line) : box.links > 0 && box.children.stream().anyMatch(child -> isLinked(child, line));
    }

    private String fallback(Entry entry) {
        return entry.target() instanceof Target.Web web ? LinkName.ofPath(web.address(), context.address()) : "";
    }

    private void take(@Nullable Target target) {
        if (target != null) {
            targets.add(target);
        }
    }

    private List<Block> summary(Entry entry, Set<String> buttons) {
        List<Block> out = new ArrayList<>();
        Box picture = entry.picture();
        if (picture != null) {
            Inline.Image image = isPhotograph(picture) ? pictures.read(picture.element) : null;
            if (image == null) {
                omissions.count(What.DECORATION);
            } else {
                out.add(new Block.Figure(About.NONE, image.source(), "", List.of(), null));
            }
        }
        for (String line : entry.rest()) {
            if (buttons.contains(line)) {
                omissions.count(What.CONTROL);
            } else {
                out.add(new Block.Paragraph(List.of(new Inline.Text(line))));
            }
        }
        if (!entry.ways().isEmpty()) {
            List<Inline> ways = new ArrayList<>();
            for (Entry.Way way : entry.ways()) {
                take(way.target());
                if (!ways.isEmpty()) {
                    ways.add(new Inline.Text(" "));
                }
                ways.add(new Inline.Link(way.target(), List.of(new Inline.Text(way.text()))));
            }
            out.add(new Block.Paragraph(ways));
        }
        return out;
    }

    /** Icons and drawn words are kept in other formats; the row says what they show. */
    private static boolean isPhotograph(Box picture) {
        String source = picture.element.attr("src").toLowerCase(Locale.ROOT);
        int end = source.indexOf('?') < 0 ? source.length() : source.indexOf('?');
        String path = source.substring(0, end);
        return path.endsWith(".jpg") || path.endsWith(".jpeg") || path.endsWith(".webp");
    }
}
