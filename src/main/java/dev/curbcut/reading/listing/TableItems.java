package dev.curbcut.reading.listing;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Target;
import dev.curbcut.reading.attachment.AttachmentLink;
import dev.curbcut.reading.layout.AuthorLink;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Tables that are lists of pages or documents: one link a row. Each row becomes an item, its other cells what is said of it. */
public final class TableItems {
    private static final Evaluator LINK = QueryParser.parse("a[href]");

    private static final int FEWEST = 2;
    /** Beyond this a table is data with a link in it. */
    private static final int MOST_COLUMNS = 6;
    private static final int MOST_CELL = 900;

    private final Context context;
    private final Function<Box, List<Block>> blocks;

    public TableItems(Context context, Function<Box, List<Block>> blocks) {
        this.context = context;
        this.blocks = blocks;
    }

    /** The table as a list and what stands around it; empty when it is no list. A single row counts when it names one document. */
    public List<Block> of(Box table) {
        if (table.links == 0) {
            return List.of();
        }
        List<Box> rows = new ArrayList<>();
        rows(table, rows);
        List<Item> tiles = tiles(rows);
        if (!tiles.isEmpty()) {
            return List.of(new Block.ItemList(About.NONE, tiles));
        }
        List<String> labels = rows.isEmpty() ? List.of() : labels(rows.getFirst());
        if (!labels.isEmpty()) {
            rows.removeFirst();
        }
        List<Item> items = new ArrayList<>();
        List<Box> others = new ArrayList<>();
        for (Box row : rows) {
            Item item = item(row, labels);
            if (item != null && others.isEmpty()) {
                items.add(item);
            } else if (item == null) {
                others.add(row); // a pager, a total: below the list
            } else {
                return List.of();
            }
        }
        if (others.size() > 2 || isOneName(items) || items.size() < FEWEST && !isNamedDocument(rows)) {
            return List.of();
        }
        List<Block> out = new ArrayList<>();
        out.add(new Block.ItemList(About.NONE, items));
        others.forEach(row -> out.addAll(blocks.apply(row)));
        return out;
    }

    /** A table of nothing but links, one a cell and several a row: a list drawn in columns. Empty when it is none. */
    private List<Item> tiles(List<Box> rows) {
        List<Item> items = new ArrayList<>();
        for (Box row : rows) {
            for (Box cell : row.children) {
                if (cell.drop != null || cell.weight == 0) {
                    continue;
                }
                Element link = cell.links == 1 && cell.tag.equals("td") ? cell.element.selectFirst(LINK) : null;
                Target target = link == null ? null : context.target(link.attr("href"));
                String name = target == null || target instanceof Target.Here ? "" : CellTitle.link(link);
                if (name.isEmpty() || Text.weight(name) * 10 < cell.weight * 9 || CellTitle.isCode(name)) {
                    return List.of();
                }
                items.add(new Item(name, target, null, List.of(), false, AttachmentLink.of(link, context).orElse(null), null));
            }
        }
        return rows.size() > 1 && items.size() > rows.size() + 1 ? items : List.of();
    }

    /** Whether all rows would have one name, such as “open the map”: then the other cells tell them apart, under their heads. */
    private static boolean isOneName(List<Item> items) {
        return items.size() > 1 && items.stream().map(Item::title).distinct().count() == 1;
    }

    private static boolean isNamedDocument(List<Box> rows) {
        if (rows.size() != 1 || rows.getFirst().children.size() != 2) {
            return false;
        }
        Box first = rows.getFirst().children.getFirst();
        Box last = rows.getFirst().children.getLast();
        Box linked = first.links > 0 ? first : last;
        Element link = linked.element.selectFirst(LINK);
        return (first.links == 0 || last.links == 0) && link != null && Text.weight(CellTitle.link(link)) * 2 >= linked.weight;
    }

    private static void rows(Box box, List<Box> rows) {
        for (Box child : box.children) {
            if (child.drop != null) {
                continue;
            }
            if (child.tag.equals("tr")) {
                if (child.weight > 0) {
                    rows.add(within(child));
                }
            } else if (child.tag.equals("tbody") || child.tag.equals("thead") || child.tag.equals("tfoot")) {
                rows(child, rows);
            }
        }
    }

    /** The row of a table that is all that stands in a row of another; else the row itself. */
    private static Box within(Box row) {
        Box at = row;
        while (at.children.stream().filter(child -> child.drop == null && child.weight > 0).count() == 1 && at.weight == row.weight && !at.tag.equals("a")) {
            at = at.children.stream().filter(child -> child.drop == null && child.weight > 0).findFirst().orElseThrow();
            if (at.tag.equals("tr")) {
                return at.weight == row.weight ? at : row;
            }
        }
        return row;
    }

    private static List<String> labels(Box row) {
        List<String> labels = new ArrayList<>();
        for (Box cell : row.children) {
            if (!cell.tag.equals("th") && cell.links > 0) {
                return List.of();
            }
            labels.add(cell.line());
        }
        return labels;
    }

    /** Whether a link begins its cell and a break or a block ends its line. */
    private static boolean hasLine(Element link) {
        Node next = link.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        Node before = link.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before == null && link.parent() instanceof Element cell && cell.normalName().equals("td") && next instanceof Element end && (end.normalName().equals("br") || end.isBlock());
    }

    private @Nullable Item item(Box row, List<String> labels) {
        List<Box> cells = row.children.stream().filter(c -> c.drop == null && (c.weight > 0 || c.images > 0)).toList();
        if (cells.isEmpty() || cells.size() > MOST_COLUMNS) {
            return null;
        }
        Set<Target> targets = new LinkedHashSet<>();
        Box linked = null;
        Element link = null;
        boolean signed = row.links > 1 && cells.stream().flatMap(cell -> cell.element.getElementsByTag("a").stream()).anyMatch(a -> a.hasText() && !AuthorLink.is(a));
        for (Box cell : cells) {
            if (cell.weight > MOST_CELL) {
                return null;
            }
            for (Element a : cell.element.getElementsByTag("a")) {
                if (signed && AuthorLink.is(a)) {
                    continue; // who wrote what the row leads to
                }
                Target target = context.target(a.attr("href"));
                boolean dead = target == null && a.hasAttr("onclick") && a.hasText();
                if (link != null && !a.hasText() && a.childrenSize() == 0) {
                    continue; // what an editor left of a link: nothing to see or follow
                }
                if (target != null && !(target instanceof Target.Here) && targets.add(target) && link == null || dead && link == null) {
                    linked = cell;
                    link = a;
                }
            }
        }
        if (link == null || linked == null || targets.size() > 1 && linked.links < targets.size()) {
            return null;
        }
        String text = RowName.whole(link, CellTitle.link(link));
        String name = text;
        Box titled = linked;
        if (CellTitle.isCode(text)) {
            name = "";
            for (Box cell : cells) {
                String found = cell == linked ? "" : CellTitle.of(cell);
                if (found.length() > name.length()) {
                    name = found;
                    titled = cell;
                }
            }
        } else if (Text.weight(text) * 3 < linked.weight * 2 && !hasLine(link)) {
            return null; // a link within a sentence
        }
        if (name.isEmpty() || Phrases.isMore(name)) {
            return null;
        }
        String date = null;
        List<Block> summary = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Box cell : cells) {
            String said = cell.line();
            boolean own = cell == titled && titled == linked;
            String beside = own ? CellTitle.beside(said, name) : said;
            String when = RowDate.mayBeIn(beside) && (!own || RowDate.isAll(beside)) ? context.date(beside).orElse(null) : null;
            int column = row.children.indexOf(cell);
            String label = labels.size() == row.children.size() ? labels.get(column) : "";
            boolean onlyDate = !own && when != null && said.length() < 40 && Text.weight(said) < 30 && (label.isEmpty() || Labels.isDate(label));
            if (date == null && when != null) {
                date = when;
            }
            boolean written = signed && cell == titled && cell.links > 1;
            if (targets.size() <= 1 && cell == titled && !written && (titled == linked || said.equals(name)) || onlyDate && when.equals(date) || said.isEmpty()) {
                continue;
            }
            if ((written || !label.isEmpty()) && cell == titled && said.startsWith(name)) {
                summary.add(new Block.Paragraph(List.of(new Inline.Text(said.substring(name.length()).strip()))));
            } else if (!label.isEmpty()) {
                facts.add(new Fact(label, List.of(new Inline.Text(said))));
            } else {
                summary.addAll(blocks.apply(cell));
            }
        }
        if (!facts.isEmpty()) {
            summary.add(new Block.Fields(About.NONE, facts));
        }
        return new Item(name, context.target(link.attr("href")), date, summary, false, AttachmentLink.of(link, context).orElse(null), null);
    }
}
