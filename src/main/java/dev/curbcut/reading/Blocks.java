package dev.curbcut.reading;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes blocks of elements, whatever HTML they are written in. The depth of recursion is bounded by the parser's. */
final class Blocks {
    private final Context context;
    private final ReadingSettings settings;
    private final Omissions omissions;
    private final Claims claims;
    private final String lang;
    private final boolean everything;
    private final Items items;
    private final TableItems tableItems;
    private final Lists lists;
    private final Lines lines;
    private final Embedded embedded;
    private final List<Form> forms = new ArrayList<>();
    private final LooseFields loose;
    /** The link around the block that is being read; null where there is none. */
    private @Nullable Function<List<Inline>, Inline> link;
    private int budget;
    private int depth;

    Blocks(Context context, ReadingSettings settings, Omissions omissions, Claims claims, String lang, boolean everything) {
        this.context = context;
        this.settings = settings;
        this.omissions = omissions;
        this.claims = claims;
        this.lang = lang;
        this.everything = everything;
        this.items = new Items(context, this::of);
        this.tableItems = new TableItems(context, this::of);
        this.lists = new Lists(this);
        this.lines = new Lines(this, context, new Pictures(context, omissions), omissions, everything);
        this.embedded = new Embedded(context, omissions);
        this.loose = new LooseFields(context);
        this.budget = settings.blocks();
    }

    /** The forms met so far, in order. */
    List<Form> forms() {
        return forms;
    }

    /** Links of the body that neither its words nor its items carry. */
    Map<Target, String> strays() {
        Map<Target, String> strays = new LinkedHashMap<>(lines.links().strays().all());
        strays.keySet().removeAll(items.targets());
        return strays;
    }

    /** Links of the body that hold only images. */
    ImageLinks images() {
        return lines.links().images();
    }

    /** Says which link is around the blocks to come; null where there is none. */
    void linked(@Nullable Function<List<Inline>, Inline> around) {
        link = around;
    }

    /** Describes a control that stands in no form, with those around it; false when that was done before or is of no use. */
    boolean loose(Box box, Flow flow) {
        Form form = loose.of(box);
        if (form != null) {
            forms.add(form);
            flow.block(new Block.FormBlock(About.NONE, form));
        }
        return form != null;
    }

    List<Block> of(Box box) {
        Flow flow = new Flow();
        anchors(box, flow);
        children(box, flow);
        return flow.finish();
    }

    boolean isLeftOut(Box box) {
        return box.drop != null && !everything;
    }

    void children(Box box, Flow flow) {
        int next = 0;
        int skip = 0;
        int failed = 0;
        String headless = "";
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
                if (isLeftOut(child)) {
                    leftOut(child, flow);
                    continue;
                }
                if (!everything && next > failed && child.links > 0 && child.block && box.children.size() > 1 && mayList(box)) {
                    Items.Run run = items.at(box.children, next - 1, !child.tag.equals(headless));
                    if (run != null) {
                        flow.block(run.list());
                        skip = run.end();
                        continue;
                    }
                    failed = Items.alike(box.children, next - 1);
                    if (Items.isHead(child)) {
                        headless = child.tag;
                    }
                }
                box(child, flow);
            }
        }
    }

    private static boolean mayList(Box box) {
        return switch (box.tag) {
            case "tr", "table", "thead", "p", "a", "h1", "h2", "h3", "h4", "h5", "h6" -> false;
            default -> true;
        };
    }

    /** What was left out still parts the lines around it; a form is kept as such. */
    private void leftOut(Box box, Flow flow) {
        if (box.tag.equals("form") && box.drop != Box.Drop.SITE) {
            context.form(box.element).ifPresent(form -> {
                forms.add(form);
                flow.block(new Block.FormBlock(about(box), form));
            });
        } else if (box.block || box.holdsBlock) {
            flow.end();
        }
    }

    void box(Box box, Flow flow) {
        TooCostly.check();
        if (budget-- <= 0) {
            omissions.count(What.LIMIT);
            return;
        }
        switch (box.tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(box, flow);
            case "ul", "ol", "menu", "dir" -> list(box, flow);
            case "dl" -> nested(box, flow, () -> lists.descriptions(box));
            case "table" -> nested(box, flow, () -> table(box));
            case "blockquote" -> wrap(box, flow, blocks -> new Block.Quotation(about(box), blocks));
            case "details" -> nested(box, flow, () -> disclosure(box));
            case "figure" -> nested(box, flow, () -> Figures.captioned(box, this));
            case "pre", "listing", "xmp", "plaintext" -> {
                String text = Listing.of(box, this::isLeftOut);
                if (!text.isBlank()) {
                    flow.block(new Block.Preformatted(about(box), text));
                }
                if (box.links > 0) {
                    lines.links().all(box, flow);
                }
            }
            case "hr" -> flow.block(new Block.Separator(About.NONE));
            case "form" -> form(box, flow);
            case "video", "audio", "iframe", "object", "embed" -> {
                Block media = embedded.read(box.element);
                if (media != null) {
                    flow.block(media);
                }
                children(box, flow);
            }
            case "p", "div", "center", "section", "article", "td", "th", "li" -> paragraph(box, flow);
            default -> {
                if (!lines.read(box, flow)) {
                    paragraph(box, flow);
                }
            }
        }
    }

    private void paragraph(Box box, Flow flow) {
        flow.end();
        anchors(box, flow);
        Align before = flow.align();
        Align own = Declared.align(box);
        if (own != null) {
            flow.align(own);
        }
        int from = flow.size();
        if (!box.holdsBlock && Bold.is(box.element)) {
            flow.open(Inline.Strong::new);
            children(box, flow);
            flow.close();
        } else {
            children(box, flow);
        }
        flow.end();
        flow.align(before);
        if (!box.bare && (box.element.hasAttr("lang") || box.element.hasAttr("dir"))) {
            flow.mark(from, about(box));
        }
    }

    private void heading(Box box, Flow flow) {
        flow.end();
        anchors(box, flow);
        if (!everything && Lists.isEmptyBelow(box)) {
            omissions.count(What.CONTROL);
            return;
        }
        if (box.weight > 600) {
            children(box, flow); // a heading around a whole article is a slip of the origin's
            flow.end();
            return;
        }
        int level = Math.max(2, box.tag.charAt(1) - '0');
        for (Block block : of(box)) {
            About about = flow.about(about(box).lang(), about(box).direction());
            flow.block(block instanceof Block.Paragraph p ? new Block.Heading(about, level, link == null ? p.content() : List.of(link.apply(p.content()))) : block);
        }
    }

    private void list(Box box, Flow flow) {
        flow.end();
        anchors(box, flow);
        if (!everything && box.links > 1) {
            int first = 0;
            while (first < box.children.size() && box.children.get(first).weight == 0) {
                first++;
            }
            Items.Run run = first == box.children.size() ? null : items.whole(box.children, first);
            if (run != null) {
                flow.block(run.list());
                return;
            }
        }
        nested(box, flow, () -> lists.list(box));
    }

    private List<Block> table(Box box) {
        List<Block> list = everything ? List.of() : tableItems.of(box);
        return list.isEmpty() ? Tables.read(box, b -> !isLeftOut(b), this::of) : list;
    }

    private List<Block> disclosure(Box box) {
        Box summary = box.children.stream().filter(c -> c.tag.equals("summary") && !isLeftOut(c)).findFirst().orElse(null);
        List<Inline> words = summary == null ? List.of() : Lists.words(of(summary));
        Flow flow = new Flow();
        for (Box child : box.children) {
            if (child != summary && !isLeftOut(child)) {
                box(child, flow);
            }
        }
        String loose = Text.line(box.element.ownText());
        if (!loose.isEmpty()) {
            flow.text(loose);
        }
        List<Block> content = flow.finish();
        return words.isEmpty() ? content : List.of(new Block.Disclosure(about(box), words, content));
    }

    private void form(Box box, Flow flow) {
        flow.end();
        Form form = WrapperForm.is(box.element) ? null : context.form(box.element).orElse(null);
        if (form == null) {
            children(box, flow);
            flow.end();
            return;
        }
        forms.add(form);
        loose.passed(box.element);
        flow.block(new Block.FormBlock(about(box), form));
        var words = new FormWords(form);
        of(box).stream().filter(block -> everything || !words.say(block)).forEach(flow::block);
    }

    private void wrap(Box box, Flow flow, Function<List<Block>, Block> make) {
        nested(box, flow, () -> {
            List<Block> blocks = of(box);
            return blocks.isEmpty() ? blocks : List.of(make.apply(blocks));
        });
    }

    /** Reads what holds blocks of its own, as long as the page isn't too deep; beyond that its content stands alone. */
    private void nested(Box box, Flow flow, java.util.function.Supplier<List<Block>> read) {
        flow.end();
        if (depth >= settings.blockDepth()) {
            children(box, flow);
            flow.end();
            return;
        }
        anchors(box, flow);
        depth++;
        List<Block> blocks = read.get();
        depth--;
        blocks.forEach(flow::block);
    }

    /** Language and direction of an element that declares them. */
    About about(Box box) {
        return Declared.about(box, lang);
    }

    void anchors(Box box, Flow flow) {
        if (box.anchor) {
            flow.anchor(box.anchorName());
        }
    }
}
