package dev.curbcut.reading.block;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.form.Forms;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.listing.Items;
import dev.curbcut.reading.listing.TableItems;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.table.Tables;
import dev.curbcut.reading.wording.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes blocks of elements, whatever HTML they are written in. The depth of recursion is bounded by the parser's. */
public final class Blocks {
    private final BlockLimits limits;
    private final Omissions omissions;
    private final boolean everything;
    private final Content content;
    private final FormBlocks forms;
    private final Paragraphs paragraphs;
    private final TableItems tableItems;
    private final Lists lists;
    private final Lines lines;
    private final Embedded embedded;
    private int left;
    private int depth;

    /**
     * @param everything whether what was left out is read as well
     * @param claims what has been read already and is no part of any block
     */
    public Blocks(Context context, Forms forms, BlockLimits limits, Omissions omissions, ClaimedElements claims, String lang, boolean everything) {
        this.limits = limits;
        this.omissions = omissions;
        this.everything = everything;
        this.content = new Content(context, claims, lang, everything, this::box);
        this.forms = new FormBlocks(content, forms, context, everything);
        this.tableItems = new TableItems(context, content::of);
        this.lists = new Lists(content);
        this.lines = new Lines(content, this.forms, context, new Pictures(context, omissions), omissions, everything);
        this.paragraphs = new Paragraphs(content, lines.links(), omissions, everything);
        this.embedded = new Embedded(context, omissions);
        this.left = limits.blocks();
    }

    /** The forms met so far, in order. */
    public List<Form> forms() {
        return forms.met();
    }

    /** Links of the body that neither its words nor its items carry. */
    public Map<Target, String> strays() {
        Map<Target, String> strays = new LinkedHashMap<>(lines.links().strays().all());
        strays.keySet().removeAll(content.items().targets());
        return strays;
    }

    /** Links of the body that hold only images. */
    public ImageLinks images() {
        return lines.links().images();
    }

    /** All that stands in an element, as blocks. */
    public List<Block> of(Box box) {
        return content.of(box);
    }

    /** A part itself, not only what stands in it. */
    public List<Block> whole(Box box) {
        Flow flow = new Flow();
        box(box, flow);
        return flow.finish();
    }

    /** Reads one element, as whatever it is. What was left out still parts the lines around it; a form is kept as such. */
    private void box(Box box, Flow flow) {
        if (content.isLeftOut(box)) {
            if (box.tag.equals("form") && box.drop != Box.Drop.SITE) {
                forms.keep(box, flow);
            } else if (box.block || box.holdsBlock) {
                flow.end();
            }
            return;
        }
        TooCostly.check();
        if (left-- <= 0) {
            omissions.count(What.LIMIT);
            return;
        }
        if (box.weight == 0 && !box.bare && !box.tag.equals("img") && !box.tag.equals("svg") && (box.element.hasAttr("role") || box.element.hasAttr("title")) && lines.icon(box, flow)) {
            return;
        }
        switch (box.tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> paragraphs.heading(box, flow);
            case "ul", "ol", "menu", "dir" -> list(box, flow);
            case "dl" -> {
                boolean terms = box.children.stream().anyMatch(child -> child.tag.equals("dt"));
                Items.Run described = terms && !everything && box.links > 0 ? content.items().described(box.children) : null;
                if (described != null) {
                    flow.block(described.list());
                } else if (terms || !items(box, flow)) {
                    nested(box, flow, () -> lists.descriptions(box));
                }
            }
            case "table" -> nested(box, flow, () -> table(box));
            case "blockquote" -> wrap(box, flow, blocks -> new Block.Quotation(content.about(box), blocks));
            case "details" -> nested(box, flow, () -> disclosure(box));
            case "figure" -> nested(box, flow, () -> Figures.captioned(box, content));
            case "pre", "listing", "xmp", "plaintext" -> {
                String text = Listing.of(box, content::isLeftOut);
                if (!text.isBlank()) {
                    flow.block(new Block.Preformatted(content.about(box), text));
                }
                if (box.links > 0) {
                    lines.links().all(box, flow);
                }
            }
            case "hr" -> flow.block(new Block.Separator(About.NONE));
            case "form" -> forms.form(box, flow);
            case "video", "audio", "iframe", "object", "embed" -> {
                Block media = embedded.read(box.element);
                if (media != null) {
                    flow.block(media);
                }
                content.children(box, flow);
            }
            case "p", "div", "center", "section", "article", "td", "th", "li" -> paragraphs.paragraph(box, flow);
            default -> {
                if (!lines.read(box, flow)) {
                    paragraphs.paragraph(box, flow);
                }
            }
        }
    }

    private void list(Box box, Flow flow) {
        flow.end();
        flow.anchor(box);
        if (!items(box, flow)) {
            nested(box, flow, () -> lists.list(box));
        }
    }

    /** Reads a list as one of links to other pages; false when it is none. */
    private boolean items(Box box, Flow flow) {
        int first = 0;
        while (first < box.children.size() && box.children.get(first).weight == 0) {
            first++;
        }
        boolean none = everything || box.links == 0 || first == box.children.size();
        Items.Run rows = none ? null : content.items().whole(box.children, first);
        Items.Run run = none || rows != null ? rows : content.items().labelled(box.children, first);
        if (run != null) {
            flow.block(run.list());
        }
        return run != null;
    }

    private List<Block> table(Box box) {
        List<Block> list = everything ? List.of() : tableItems.of(box);
        return list.isEmpty() ? Tables.read(box, b -> !content.isLeftOut(b), content::of) : list;
    }

    private List<Block> disclosure(Box box) {
        Box summary = box.children.stream().filter(c -> c.tag.equals("summary") && !content.isLeftOut(c)).findFirst().orElse(null);
        List<Inline> words = summary == null ? List.of() : Lists.words(content.of(summary));
        Flow flow = new Flow();
        content.children(box, summary, flow);
        List<Block> blocks = flow.finish();
        return words.isEmpty() ? blocks : List.of(new Block.Disclosure(content.about(box), words, blocks));
    }

    private void wrap(Box box, Flow flow, Function<List<Block>, Block> make) {
        nested(box, flow, () -> {
            List<Block> blocks = content.of(box);
            return blocks.isEmpty() ? blocks : List.of(make.apply(blocks));
        });
    }

    /** Reads what holds blocks of its own, as long as the page isn't too deep; beyond that its content stands alone. */
    private void nested(Box box, Flow flow, Supplier<List<Block>> read) {
        flow.end();
        if (depth >= limits.depth()) {
            content.children(box, flow);
            flow.end();
            return;
        }
        flow.anchor(box);
        depth++;
        List<Block> blocks = read.get();
        depth--;
        blocks.forEach(flow::block);
    }
}
