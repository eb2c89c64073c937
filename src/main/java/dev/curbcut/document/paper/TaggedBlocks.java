package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Blocks of a document's own structure. */
final class TaggedBlocks {
    private static final int DEEPEST = 60;
    private static final Set<String> BLOCKS = Set.of(
            "P", "Title", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "LBody", "Table", "THead", "TBody", "TFoot", "TR", "TH", "TD", "Caption",
            "BlockQuote", "TOC", "TOCI", "Index", "Document", "Part", "Art", "Sect", "Div", "Aside", "Note", "FENote", "Form");
    private static final Pattern BULLET = Pattern.compile("^[\\s•●■◆▪◦○∙·➢➤►–\\uE000-\\uF8FF-]+");

    private final TaggedPieces pieces;
    private final SheetNotes notes;
    private final Map<Tagged.Element, Integer> levels;
    private final DocumentBudget budget;
    private final TaggedSheets sheets = new TaggedSheets();

    /** Lists, tables and quotations around what is read: their sheets are marked on them. */
    private int inside;

    /** @param levels of headings; what isn't among them is a paragraph */
    TaggedBlocks(TaggedPieces pieces, SheetNotes notes, Map<Tagged.Element, Integer> levels, DocumentBudget budget) {
        this.pieces = pieces;
        this.notes = notes;
        this.levels = levels;
        this.budget = budget;
    }

    static boolean isBlock(String role) {
        return BLOCKS.contains(role);
    }

    /** What stands within an element; loose text between its blocks as paragraphs. */
    List<Block> within(Tagged.Element element, int depth) {
        List<Block> out = new ArrayList<>();
        List<Tagged> loose = new ArrayList<>();
        for (Tagged kid : element.kids()) {
            if (kid instanceof Tagged.Element e && (isBlock(e.role()) || holdsBlock(e)) && depth < DEEPEST) {
                flush(loose, out);
                int before = out.size();
                block(e, depth + 1, out);
                if (inside == 0) {
                    sheets.mark(e, out, before);
                }
            } else {
                loose.add(kid);
            }
        }
        flush(loose, out);
        return out;
    }

    private void flush(List<Tagged> loose, List<Block> out) {
        if (!loose.isEmpty()) {
            paragraph(new Tagged.Element("P", "", "", "", 1, 1, false, loose), out);
            loose.clear();
        }
    }

    private void block(Tagged.Element e, int depth, List<Block> out) {
        switch (e.role()) {
            case "Title", "H", "H1", "H2", "H3", "H4", "H5", "H6", "P", "TOCI" -> {
                paragraph(e, out);
                inner(e, depth, out);
            }
            case "Figure" -> {
                paragraph(new Tagged.Element("P", "", "", e.lang(), 1, 1, false, List.of(e)), out);
                inner(e, depth, out);
            }
            case "L", "TOC" -> {
                inside++;
                list(e, depth, out);
                inside--;
            }
            case "Table" -> {
                inside++;
                Block table = new TaggedTable(this, budget).of(e, depth);
                inside--;
                if (table != null) {
                    out.add(table);
                }
            }
            case "BlockQuote" -> {
                inside++;
                out.add(new Block.Quotation(about(e), within(e, depth)));
                inside--;
            }
            default -> out.addAll(within(e, depth));
        }
    }

    /** Whether something within an element is a block, such as in a group of a maker's own. */
    private static boolean holdsBlock(Tagged.Element element) {
        Deque<Tagged> open = new ArrayDeque<>(element.kids());
        while (!open.isEmpty()) {
            if (open.pop() instanceof Tagged.Element e) {
                if (isBlock(e.role())) {
                    return true;
                }
                e.kids().forEach(open::push);
            }
        }
        return false;
    }

    /** The blocks within an element whose other text has been read. */
    private void inner(Tagged.Element element, int depth, List<Block> out) {
        for (Tagged kid : element.kids()) {
            if (kid instanceof Tagged.Element e && depth < DEEPEST) {
                if (isBlock(e.role())) {
                    block(e, depth + 1, out);
                } else {
                    inner(e, depth + 1, out);
                }
            }
        }
    }

    private void paragraph(Tagged.Element e, List<Block> out) {
        List<Inline> content = TaggedText.content(e, pieces, notes);
        if (!CleanText.of(content).isEmpty()) {
            int level = levels.getOrDefault(e, 0);
            out.add(level > 0 ? new Block.Heading(about(e), level, content) : new Block.Paragraph(about(e), Block.Align.START, content));
        }
    }

    private void list(Tagged.Element list, int depth, List<Block> out) {
        List<Block.ListItem> items = new ArrayList<>();
        for (Tagged kid : list.kids()) {
            if (kid instanceof Tagged.Element item && depth < DEEPEST) {
                List<Block> blocks = new ArrayList<>();
                String label = "";
                List<Tagged> rest = new ArrayList<>();
                for (Tagged part : item.kids()) {
                    if (part instanceof Tagged.Element l && l.role().equals("Lbl")) {
                        label = TaggedText.words(l, pieces);
                    } else {
                        rest.add(part);
                    }
                }
                blocks.addAll(within(new Tagged.Element(item.role(), "", "", "", 1, 1, false, rest), depth + 1));
                label(label, blocks);
                if (!blocks.isEmpty()) {
                    items.add(new Block.ListItem(about(item), blocks));
                }
            }
        }
        if (!items.isEmpty()) {
            out.add(new Block.ListBlock(about(list), false, 1, Block.Marker.NONE, items));
        }
    }

    /** A number stays before its item as it is drawn; a bullet is what any list has. */
    private static void label(String label, List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph first)) {
            return;
        }
        List<Inline> content = new ArrayList<>(first.content());
        String words = BULLET.matcher(label).replaceFirst("");
        if (!words.isEmpty()) {
            content.add(0, new Inline.Text(words + " "));
        } else if (content.getFirst() instanceof Inline.Text text) {
            String rest = BULLET.matcher(text.text()).replaceFirst("");
            if (!rest.isEmpty()) {
                content.set(0, new Inline.Text(rest));
            } else if (content.size() > 1) {
                content.removeFirst();
            }
        }
        blocks.set(0, new Block.Paragraph(first.about(), first.align(), content));
    }

    static About about(Tagged.Element e) {
        return e.lang().isEmpty() ? About.NONE : new About(List.of(), e.lang(), null);
    }

    /** The text of a caption. */
    List<Inline> line(Tagged.Element e) {
        List<Inline> out = new ArrayList<>();
        for (Block block : within(e, DEEPEST - 2)) {
            if (block instanceof Block.Paragraph p) {
                out.addAll(p.content());
            }
        }
        return out;
    }
}
