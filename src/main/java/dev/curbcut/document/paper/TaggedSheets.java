package dev.curbcut.document.paper;

import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Marks on which block of a document's own structure each sheet begins: the structure runs on over sheets, what it holds says where it is drawn. */
final class TaggedSheets {
    /** Elements looked through for where a block begins. */
    private static final int MOST = 1000;

    private int marked;

    /**
     * Marks the first of an element's blocks with the sheets that begin with it. Called when what stands within the element is marked.
     *
     * @param from the first of its blocks
     */
    void mark(Tagged.Element element, List<Block> blocks, int from) {
        int sheet = from < blocks.size() ? sheet(element) : -1;
        if (sheet < marked) {
            return;
        }
        List<String> anchors = new ArrayList<>(blocks.get(from).about().anchors());
        for (; marked <= sheet; marked++) {
            anchors.add(SheetLayout.mark(marked));
        }
        blocks.set(from, with(blocks.get(from), anchors));
    }

    /** The sheet on which an element begins; -1 for none. */
    private static int sheet(Tagged.Element element) {
        Deque<Tagged> open = new ArrayDeque<>(List.of(element));
        for (int i = 0; i < MOST && !open.isEmpty(); i++) {
            switch (open.pop()) {
                case Tagged.Drawn drawn -> {
                    return drawn.sheet();
                }
                case Tagged.Element inner -> inner.kids().reversed().forEach(open::push);
            }
        }
        return -1;
    }

    private static Block with(Block block, List<String> anchors) {
        About about = new About(anchors, block.about().lang(), block.about().direction());
        return switch (block) {
            case Block.Heading b -> new Block.Heading(about, b.level(), b.content());
            case Block.Paragraph b -> new Block.Paragraph(about, b.align(), b.content());
            case Block.ListBlock b -> new Block.ListBlock(about, b.ordered(), b.start(), b.reversed(), b.marker(), b.items());
            case Block.Table b -> new Block.Table(about, b.caption(), b.rows());
            case Block.Quotation b -> new Block.Quotation(about, b.blocks());
            case Block.DescriptionList b -> b;
            case Block.ItemList b -> b;
            case Block.Figure b -> b;
            case Block.Preformatted b -> b;
            case Block.Fields b -> b;
            case Block.FormBlock b -> b;
            case Block.Section b -> b;
            case Block.Disclosure b -> b;
            case Block.Media b -> b;
            case Block.Separator b -> b;
            case Block.Note b -> b;
        };
    }
}
