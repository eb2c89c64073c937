package dev.curbcut.reading.listing;

import dev.curbcut.page.About;
import dev.curbcut.page.Attachment;
import dev.curbcut.page.Block;
import dev.curbcut.page.Item;
import dev.curbcut.page.Target;
import dev.curbcut.reading.attachment.AttachmentLink;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Enumerator;
import dev.curbcut.reading.wording.Plain;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of links to other pages, in whatever elements they are written. */
public final class Items {
    private static final int FEWEST = 3;

    /** Characters of a row's number with its mark, at most. */
    private static final int LONGEST_NUMBER = 6;

    private final Context context;
    private final Function<Box, List<Block>> blocks;
    private final Set<Target> targets = new HashSet<>();

    public Items(Context context, Function<Box, List<Block>> blocks) {
        this.context = context;
        this.blocks = blocks;
    }

    /** Where the rows found so far lead. */
    public Set<Target> targets() {
        return targets;
    }

    /** A list found among siblings: how many of them it takes in. */
    public record Run(Block.ItemList list, int end) {}

    /**
     * A list that begins at this place among siblings; null when none does.
     *
     * @param headings whether headings may be its rows: where they were none once, they need not be looked at again
     */
    @Nullable public Run at(List<Box> siblings, int from, boolean headings) {
        Run rows = rows(siblings, from, false);
        return rows != null || !headings ? rows : headed(siblings, from, false);
    }

    /** A list that takes in all siblings from this place on; null when they are none. */
    @Nullable public Run whole(List<Box> siblings, int from) {
        Run rows = rows(siblings, from, true);
        return rows != null ? rows : headed(siblings, from, true);
    }

    /** A list whose first row says what stands in the others; null where it doesn't. */
    @Nullable public Run labelled(List<Box> siblings, int from) {
        List<String> labels = RowLabels.of(siblings.get(from));
        List<Box> boxes = labels.isEmpty() ? List.of() : siblings.subList(from + 1, siblings.size()).stream().filter(box -> !isEmpty(box)).toList();
        List<Row> rows = boxes.stream().anyMatch(box -> box.children.size() != labels.size()) ? List.of() : RowRun.of(boxes, context);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            items.add(item(rows.get(i), new ArrayList<>(RowLabels.said(labels, boxes.get(i), rows.get(i))), boxes.get(i)));
        }
        return items.isEmpty() ? null : new Run(new Block.ItemList(About.NONE, items), siblings.size());
    }

    /** The list that a description list is; null where it is none. */
    @Nullable public Run described(List<Box> siblings) {
        List<List<Box>> groups = TermRows.of(siblings.stream().filter(box -> !isEmpty(box)).toList());
        List<Row> rows = groups.stream().map(group -> Rows.of(group, context)).toList();
        if (rows.size() < FEWEST || rows.stream().anyMatch(row -> row == null || !(row.target() instanceof Target.Web))) {
            return null;
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            items.add(item(rows.get(i), groups.get(i)));
        }
        return new Run(new Block.ItemList(About.NONE, items), siblings.size());
    }

    /** How many siblings from here on are of the same kind, those without content not counted as another. */
    public static int alike(List<Box> siblings, int from) {
        Box first = siblings.get(from);
        int end = from + 1;
        for (int i = from + 1; i < siblings.size(); i++) {
            Box box = siblings.get(i);
            if (!isEmpty(box) && !box.tag.equals(first.tag)) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    private static boolean isEmpty(Box box) {
        return box.drop != null || box.weight == 0 && box.images == 0 || Tags.isSilent(box.tag);
    }

    /** Each sibling is a row. */
    private @Nullable Run rows(List<Box> siblings, int from, boolean whole) {
        Box first = siblings.get(from);
        if (first.links == 0 || Tags.isHeading(first.tag) || first.tag.equals("dt") || isList(first)) {
            return null;
        }
        int end = alike(siblings, from);
        if (whole && end < siblings.size()) {
            return null;
        }
        List<Box> boxes = siblings.subList(from, end).stream().filter(box -> !isEmpty(box)).toList();
        List<Row> rows = RowRun.of(boxes, context);
        if (rows.isEmpty()) {
            return null;
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            items.add(item(rows.get(i), List.of(boxes.get(i))));
        }
        return new Run(new Block.ItemList(About.NONE, items), end);
    }

    /** A list is no row of another: lists side by side are the panels of a portal. */
    private static boolean isList(Box box) {
        return switch (box.tag) {
            case "ul", "ol", "dl", "details" -> box.links > 1;
            default -> false;
        };
    }

    /** Headings with links, each with what follows it. */
    private @Nullable Run headed(List<Box> siblings, int from, boolean whole) {
        Box first = siblings.get(from);
        if (!isHead(first)) {
            return null;
        }
        List<List<Box>> groups = new ArrayList<>();
        List<Box> group = new ArrayList<>();
        int end = from;
        for (int i = from; i < siblings.size(); i++) {
            Box box = siblings.get(i);
            if (isEmpty(box)) {
                continue;
            }
            if (box.tag.equals(first.tag)) {
                if (!isHead(box)) {
                    break;
                }
                group = new ArrayList<>();
                groups.add(group);
            } else if (Tags.isHeading(box.tag) && Tags.isHeading(first.tag) && box.tag.compareTo(first.tag) < 0) {
                break;
            }
            group.add(box);
            end = i + 1;
        }
        while (end < siblings.size() && isEmpty(siblings.get(end))) {
            end++;
        }
        if (groups.size() < FEWEST || whole && end < siblings.size() || groups.stream().filter(g -> g.stream().anyMatch(Items::isList)).count() * 2 > groups.size()) {
            return null; // headings over lists are the parts of a portal
        }
        List<Item> items = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (List<Box> parts : groups) {
            Row row = Rows.of(parts, context);
            if (row == null) {
                return null;
            }
            rows.add(row);
        }
        for (int i = 0; i < rows.size(); i++) {
            items.add(item(rows.get(i), groups.get(i)));
        }
        return new Run(new Block.ItemList(About.NONE, items), end);
    }

    public static boolean isHead(Box box) {
        return box.drop == null && box.links > 0
                && (Tags.isHeading(box.tag) || box.tag.equals("dt"));
    }

    /** The item that a link names, with what was found of it elsewhere. */
    public Item item(Box box, @Nullable String date, List<Block> summary) {
        Box link = box;
        while (!link.tag.equals("a")) {
            link = link.children.stream().filter(child -> child.links > 0).findFirst().orElseThrow();
        }
        Target target = context.target(link.element.attr("href"));
        if (target != null) {
            targets.add(target);
        }
        List<Block> said = summary.stream().filter(block -> !Leftover.is(block, List.of())).toList();
        return new Item(box.line(), target, date, said, false, AttachmentLink.of(link.element, context).orElse(null), null);
    }

    private Item item(Row row, List<Box> parts) {
        row.title().drop = Drop.CLAIMED;
        if (row.dateBox() != null) {
            row.dateBox().drop = Drop.CLAIMED;
        }
        List<Block> summary = new ArrayList<>();
        for (Box part : parts) {
            if (part.drop == null) {
                for (Block block : blocks.apply(part)) {
                    if (!Leftover.is(block, summary) && !isName(block, row.name())) {
                        summary.add(block);
                    }
                }
            }
        }
        if (!summary.isEmpty() && summary.getLast() instanceof Block.Heading last) {
            summary.set(summary.size() - 1, new Block.Paragraph(last.about(), Block.Align.START, last.content())); // it heads nothing
        }
        return item(row, summary, parts.getFirst());
    }

    /** @param summary what is said of the row; may be changed */
    private Item item(Row row, List<Block> summary, Box part) {
        row.title().drop = Drop.CLAIMED;
        String number = number(summary, part);
        if (!number.isEmpty()) {
            summary.removeFirst();
        }
        Attachment attachment = AttachmentLink.of(row.anchor().element, context).orElse(null);
        if (row.target() != null) {
            targets.add(row.target());
        }
        String name = number.isEmpty() || Text.isWide(row.name().charAt(0)) ? number + row.name() : number + ' ' + row.name();
        return new Item(name, row.target(), row.date(), summary, row.shortened(), attachment, null);
    }

    /** The number that stands before a row's name, with its mark: “1.”, “（二）”; empty for none. */
    private static String number(List<Block> summary, Box part) {
        String text = !summary.isEmpty() && summary.getFirst() instanceof Block.Paragraph paragraph ? Plain.of(paragraph.content()) : "";
        return text.length() > 1 && text.length() <= LONGEST_NUMBER && !Character.isLetterOrDigit(text.charAt(text.length() - 1)) && Enumerator.is(text) && part.line().startsWith(text) ? text : "";
    }

    /** Whether it says again what the row is called: below a picture, under a link that is spread over a card. */
    private static boolean isName(Block block, String name) {
        String text = block instanceof Block.Paragraph paragraph ? Plain.of(paragraph.content()) : "";
        return !text.isEmpty() && (text.equals(name) || Offer.bare(text).equals(name));
    }
}
