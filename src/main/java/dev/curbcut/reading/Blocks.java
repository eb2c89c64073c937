package dev.curbcut.reading;

import dev.curbcut.address.Address;
import dev.curbcut.page.About;
import dev.curbcut.page.About.Direction;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes blocks of elements, whatever HTML they are written in. The depth of recursion is bounded by the parser's. */
final class Blocks {
    private final Context context;
    private final ReadingSettings settings;
    private final Omissions omissions;
    private final boolean everything;
    private final Claims claims;
    private final Items items;
    private final TableItems tableItems;
    private final Map<Element, Box> cells = new IdentityHashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private int budget;
    private int depth;

    Blocks(
            List<Box> boxes,
            Context context,
            ReadingSettings settings,
            Omissions omissions,
            Claims claims,
            String lang,
            boolean everything) {
        this.context = context;
        this.settings = settings;
        this.omissions = omissions;
        this.claims = claims;
        this.everything = everything;
        this.items = new Items(context, this::of);
        this.tableItems = new TableItems(context, this::of);
        this.budget = settings.blocks();
        for (Box box : boxes) {
            if (box.tag.equals("td") || box.tag.equals("th") || box.tag.equals("caption")) {
                cells.put(box.element, box);
            }
        }
    }

    List<Form> forms() {
        return forms;
    }

    List<Block> of(Box box) {
        Flow flow = new Flow();
        children(box, flow);
        return flow.finish();
    }

    private void children(Box box, Flow flow) {
        int next = 0;
        int skip = 0;
        int failed = 0;
        for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                if (next >= skip && claims.of(text).isEmpty()) {
                    flow.text(text.getWholeText());
                }
            } else if (node instanceof Element) {
                Box child = box.children.get(next++);
                if (next <= skip) {
                    continue;
                }
                if (child.drop == null || everything) {
                    if (!everything && next > failed && child.links > 0 && child.block && box.children.size() > 1 && mayList(box)) {
                        Items.Run run = items.at(box.children, next - 1);
                        if (run != null) {
                            flow.block(run.list());
                            skip = run.end();
                            continue;
                        }
                        failed = Items.alike(box.children, next - 1);
                    }
                    box(child, flow);
                } else if (child.block || child.holdsBlock) {
                    flow.end();
                }
            }
        }
    }

    private static boolean mayList(Box box) {
        return switch (box.tag) {
            case "tr", "table", "thead", "p", "a", "h1", "h2", "h3", "h4", "h5", "h6" -> false;
            default -> true;
        };
    }

    private void box(Box box, Flow flow) {
        Element element = box.element;
        if (Tags.isSilent(box.tag)) {
            return;
        }
        switch (box.tag) {
            case "br", "wbr" -> {
                if (box.tag.equals("br")) {
                    flow.lineBreak();
                }
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(box, flow);
            case "ul", "ol", "menu", "dir" -> list(box, flow);
            case "dl" -> descriptions(box, flow);
            case "table" -> table(box, flow);
            case "blockquote" -> wrap(box, flow, blocks -> new Block.Quotation(About.NONE, blocks));
            case "pre", "listing", "xmp", "plaintext" -> preformatted(box, flow);
            case "hr" -> flow.block(new Block.Separator(About.NONE));
            case "img" -> image(element, flow);
            case "a" -> link(box, flow);
            case "em", "i", "cite", "dfn", "var" -> part(box, flow, Inline.Emphasis::new);
            case "strong", "b" -> part(box, flow, Inline.Strong::new);
            case "sup" -> part(box, flow, Inline.Superscript::new);
            case "sub" -> part(box, flow, Inline.Subscript::new);
            case "ins" -> part(box, flow, Inline.Inserted::new);
            case "del", "s", "strike" -> part(box, flow, Inline.Deleted::new);
            case "figure" -> figure(box, flow);
            case "p", "div", "center", "section", "article", "td", "th" -> paragraph(box, flow);
            case "input", "select", "textarea", "button", "option", "optgroup" -> omissions.count(What.CONTROL);
            case "video", "audio", "iframe", "object", "embed" -> flow.end();
            default -> {
                if (box.block || box.holdsBlock) {
                    flow.end();
                    children(box, flow);
                    flow.end();
                } else {
                    children(box, flow);
                }
            }
        }
    }

    private void paragraph(Box box, Flow flow) {
        flow.end();
        Align before = flow.align();
        Align own = align(box.element);
        if (own != null) {
            flow.align(own);
        }
        children(box, flow);
        flow.end();
        flow.align(before);
    }

    private static @Nullable Align align(Element element) {
        if (element.attributesSize() == 0) {
            return null;
        }
        String align = element.attr("align").toLowerCase(Locale.ROOT);
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        int at = style.indexOf("text-align");
        if (at >= 0) {
            int colon = style.indexOf(':', at);
            int end = style.indexOf(';', at);
            align = colon < 0 ? align : style.substring(colon + 1, end < colon ? style.length() : end).strip();
        }
        if (align.startsWith("right") || align.startsWith("end")) {
            return Align.END;
        }
        return align.startsWith("center") ? Align.CENTER : align.isEmpty() ? null : Align.START;
    }

    private void heading(Box box, Flow flow) {
        flow.end();
        if (box.holdsBlock && box.weight > 400) {
            children(box, flow); // a heading around a whole article is a mistake of the origin's
            flow.end();
            return;
        }
        int level = Math.max(2, box.tag.charAt(1) - '0');
        Flow inner = new Flow();
        children(box, inner);
        for (Block block : inner.finish()) {
            flow.block(block instanceof Block.Paragraph p ? new Block.Heading(About.NONE, level, p.content()) : block);
        }
    }

    private void wrap(Box box, Flow flow, java.util.function.Function<List<Block>, Block> make) {
        flow.end();
        if (depth >= settings.blockDepth()) {
            children(box, flow);
            flow.end();
            return;
        }
        depth++;
        List<Block> blocks = of(box);
        depth--;
        if (!blocks.isEmpty()) {
            flow.block(make.apply(blocks));
        }
    }

    private void list(Box box, Flow flow) {
        flow.end();
        if (depth >= settings.blockDepth()) {
            children(box, flow);
            flow.end();
            return;
        }
        if (!everything && box.links > 1) {
            int first = 0;
            while (first < box.children.size() && box.children.get(first).weight == 0) {
                first++;
            }
            Items.Run run = first == box.children.size() ? null : this.items.whole(box.children, first);
            if (run != null) {
                flow.block(run.list());
                return;
            }
        }
        depth++;
        List<Block.ListItem> items = new ArrayList<>();
        Flow loose = new Flow();
        int next = 0;
        for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                loose.text(text.getWholeText());
            } else if (node instanceof Element) {
                Box child = box.children.get(next++);
                if (child.drop != null && !everything) {
                    continue;
                }
                if (child.tag.equals("li")) {
                    add(items, loose.finish());
                    loose = new Flow();
                    add(items, of(child));
                } else {
                    box(child, loose);
                }
            }
        }
        add(items, loose.finish());
        depth--;
        if (!items.isEmpty()) {
            boolean ordered = box.tag.equals("ol");
            flow.block(new Block.ListBlock(About.NONE, ordered, 1, Block.Marker.DECIMAL, items));
        }
    }

    private static void add(List<Block.ListItem> items, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            items.add(new Block.ListItem(About.NONE, blocks));
        }
    }

    private void descriptions(Box box, Flow flow) {
        flow.end();
        children(box, flow);
        flow.end();
    }

    private void table(Box box, Flow flow) {
        flow.end();
        List<Block> list = everything ? List.of() : tableItems.of(box);
        if (!list.isEmpty()) {
            list.forEach(flow::block);
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        rows(box, rows);
        boolean layout = rows.size() < 2 || rows.stream().allMatch(r -> r.cells().size() < 2);
        if (layout) {
            for (Block.Row row : rows) {
                for (Block.Cell cell : row.cells()) {
                    cell.blocks().forEach(flow::block);
                }
            }
        } else {
            flow.block(new Block.Table(About.NONE, List.of(), rows));
        }
    }

    private void rows(Box box, List<Block.Row> rows) {
        for (Box child : box.children) {
            if (child.drop != null && !everything) {
                continue;
            }
            if (child.tag.equals("tr")) {
                List<Block.Cell> cells = new ArrayList<>();
                for (Box cell : child.children) {
                    if (cell.tag.equals("td") || cell.tag.equals("th")) {
                        cells.add(new Block.Cell(About.NONE, Block.Header.NONE, 1, 1, of(cell)));
                    }
                }
                rows.add(new Block.Row(cells));
            } else {
                rows(child, rows);
            }
        }
    }

    private void preformatted(Box box, Flow flow) {
        String text = box.element.wholeText();
        if (!text.isBlank()) {
            flow.block(new Block.Preformatted(About.NONE, text.strip()));
        }
    }

    private void figure(Box box, Flow flow) {
        flow.end();
        children(box, flow);
        flow.end();
    }

    private void part(Box box, Flow flow, java.util.function.Function<List<Inline>, Inline> close) {
        flow.open(close);
        children(box, flow);
        flow.close();
    }

    private void link(Box box, Flow flow) {
        Target target = context.target(box.element.attr("href"));
        if (box.holdsBlock) {
            flow.end();
        }
        if (target == null) {
            children(box, flow);
        } else {
            part(box, flow, content -> new Inline.Link(target, content));
        }
        if (box.holdsBlock) {
            flow.end();
        }
    }

    private void image(Element element, Flow flow) {
        Target target = context.target(element.attr("src"));
        if (target instanceof Target.Web web) {
            String alt = Text.line(element.attr("alt"));
            flow.inline(new Inline.Image(web.address(), alt.isEmpty() ? null : alt));
        } else {
            omissions.count(What.IMAGE);
        }
    }
}
