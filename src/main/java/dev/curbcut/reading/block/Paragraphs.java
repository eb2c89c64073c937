package dev.curbcut.reading.block;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.wording.Enumerator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.TextNode;

/** Paragraphs and headings, with the alignment and the language that their elements declare. */
final class Paragraphs {
    private final Content content;
    private final LineLinks links;
    private final Omissions omissions;
    private final boolean everything;

    Paragraphs(Content content, LineLinks links, Omissions omissions, boolean everything) {
        this.content = content;
        this.links = links;
        this.omissions = omissions;
        this.everything = everything;
    }

    /** What stands in an element that is a block of its own. */
    void paragraph(Box box, Flow flow) {
        flow.end();
        flow.anchor(box);
        Align before = flow.align();
        Align own = Declared.align(box);
        if (own != null) {
            flow.align(own);
        }
        int from = flow.size();
        if (clause(box, flow)) {
            flow.align(before);
            return;
        }
        if (!box.holdsBlock && Bold.is(box.element)) {
            flow.open(Inline.Strong::new);
            content.children(box, flow);
            flow.close();
        } else {
            content.children(box, flow);
        }
        flow.end();
        flow.align(before);
        if (!box.bare && (box.element.hasAttr("lang") || box.element.hasAttr("dir"))) {
            flow.mark(from, content.about(box));
        }
    }

    /** Writes a clause's number and its text, each in a box of its own, as one paragraph; false where a box is none. */
    private boolean clause(Box box, Flow flow) {
        if (everything || box.children.size() != 2) {
            return false;
        }
        Box number = box.children.getFirst();
        Box said = box.children.getLast();
        boolean is = number.block && said.block && !number.holdsBlock && number.drop == null && said.drop == null && number.children.isEmpty() && said.weight > 0
                && !Tags.isHeading(number.tag) && Enumerator.is(number.line()) && !number.line().chars().allMatch(Character::isDigit)
                && box.element.textNodes().stream().allMatch(TextNode::isBlank);
        List<Block> blocks = is ? content.of(said) : List.of();
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph first)) {
            return false;
        }
        List<Inline> line = new ArrayList<>(first.content());
        line.addFirst(new Inline.Text(number.line() + " "));
        flow.anchor(number);
        flow.block(new Block.Paragraph(first.about(), first.align(), line));
        blocks.subList(1, blocks.size()).forEach(flow::block);
        return true;
    }

    /** A heading, unless nothing comes below it or a whole article stands in it. */
    void heading(Box box, Flow flow) {
        flow.end();
        flow.anchor(box);
        if (!everything && Lists.isEmptyBelow(box)) {
            omissions.count(What.CONTROL);
            return;
        }
        if (box.weight > 600) {
            content.children(box, flow); // a heading around a whole article is a slip of the origin's
            flow.end();
            return;
        }
        int level = Math.max(2, box.tag.charAt(1) - '0');
        List<Block> blocks = content.of(box);
        Function<List<Inline>, Inline> link = links.around();
        for (Block block : blocks) {
            About about = flow.about(content.about(box).lang(), content.about(box).direction());
            flow.block(block instanceof Block.Paragraph p ? new Block.Heading(about, level, link == null ? p.content() : List.of(link.apply(p.content()))) : block);
        }
    }
}
