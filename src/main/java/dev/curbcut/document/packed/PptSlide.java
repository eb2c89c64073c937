package dev.curbcut.document.packed;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.PictureWords;
import dev.curbcut.document.draft.TableBuilder;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.word.WordContent;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One slide of a PPT: its shapes (MS-ODRAW) with their texts, in the order of the file. */
final class PptSlide {
    private static final int DRAWING = 0x040c;
    private static final int SHEET = 0xf002;
    private static final int GROUP = 0xf003;
    private static final int SHAPE = 0xf004;
    private static final int SHAPE_ATOM = 0xf00a;
    private static final int PLACE = 0xf00f;
    private static final int HOST = 0xf011;
    private static final int WORDS = 0xf00d;
    private static final int OUTLINE_REF = 0x0f9e;
    private static final int PLACEHOLDER = 0x0bc3;
    private static final int EMBEDDED = 0x0bc1;
    private static final int PICTURE = 75;
    private static final int LINE = 20;
    private static final List<Integer> PROPERTIES = List.of(0xf00b, 0xf121, 0xf122);
    private static final int DESCRIPTION = 0x0381;
    private static final int TABLE = 0x039f;

    /** Dates, numbers and feet that the master has a place for, and the picture of the slide on a page of notes. */
    private static final int FIRST_FURNITURE = 0x07;

    private static final int LAST_FURNITURE = 0x0b;

    /** Places for titles: of a slide, of the first slide, in vertical writing. */
    private static final List<Integer> TITLES = List.of(0x0d, 0x0f, 0x11);

    private final DocumentBudget budget;
    private final DocumentDraft draft;
    private final List<PptText> outline;
    private final Map<Integer, Target> targets;
    private final WordContent body = new WordContent();
    private List<Inline> title = List.of();

    /** @param outline texts of this slide that stand in the document's outline @param targets of links, by their number */
    PptSlide(DocumentBudget budget, DocumentDraft draft, List<PptText> outline, Map<Integer, Target> targets) {
        this.budget = budget;
        this.draft = draft;
        this.outline = outline;
        this.targets = targets;
    }

    /** The title, on one line; empty for none. */
    List<Inline> title() {
        return title;
    }

    List<Block> blocks() {
        return body.plain();
    }

    void read(PptRecord slide) throws UnreadableDocument {
        PptRecord drawing = slide.child(DRAWING);
        PptRecord sheet = drawing == null ? null : drawing.child(SHEET);
        Deque<PptRecord> open = new ArrayDeque<>(sheet == null ? List.of() : sheet.children());
        while (!open.isEmpty() && !budget.spent()) {
            budget.tick();
            PptRecord next = open.pop();
            if (next.type() == SHAPE) {
                shape(next);
            } else if (next.type() == GROUP) {
                List<PptRecord> inside = next.children();
                PptRecord own = inside.isEmpty() ? null : inside.getFirst();
                if (own != null && property(own, TABLE) != null) {
                    table(inside);
                } else {
                    inside.reversed().forEach(open::push);
                }
            }
        }
    }

    private void shape(PptRecord shape) {
        PptRecord host = shape.child(HOST);
        PptRecord placeholder = host == null ? null : host.child(PLACEHOLDER);
        int place = placeholder == null ? 0 : placeholder.u8(4);
        PptText text = text(shape.child(WORDS));
        List<WordContent.Paragraph> read = text == null ? List.of() : text.read(budget);
        if (place >= FIRST_FURNITURE && place <= LAST_FURNITURE) {
            draft.omit(What.FURNITURE, read.isEmpty() ? 0 : 1);
            return;
        }
        PptRecord atom = shape.child(SHAPE_ATOM);
        if (host != null && host.child(EMBEDDED) != null) {
            draft.omit(What.EMBEDDED, 1);
        } else if (atom != null && atom.instance() == PICTURE) {
            draft.omit(What.IMAGE, 1);
        }
        String words = PictureWords.of(description(shape));
        if (!words.isEmpty()) {
            body.add(new Block.Paragraph(List.of(new Inline.Text(words))));
        }
        if (text != null && (text.isTitle() || TITLES.contains(place)) && title.isEmpty() && !read.isEmpty()) {
            title = PptxText.line(read);
            return;
        }
        // A single line is no list, whatever its outline draws before it.
        boolean alone = read.size() == 1;
        for (WordContent.Paragraph p : read) {
            body.add(alone ? new WordContent.Paragraph(p.about(), p.content(), -1, false, p.align(), 0, null) : p);
        }
    }

    private @Nullable PptText text(@Nullable PptRecord box) {
        if (box == null) {
            return null;
        }
        PptRecord ref = box.child(OUTLINE_REF);
        if (ref != null) {
            int index = ref.i32(0);
            return index >= 0 && index < outline.size() ? outline.get(index) : null;
        }
        List<PptText> texts = texts(box.children(), targets);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    /** The texts that follow one upon the other in a container. */
    static List<PptText> texts(List<PptRecord> records, Map<Integer, Target> targets) {
        List<PptText> out = new ArrayList<>();
        PptRecord before = null;
        for (PptRecord record : records) {
            if (record.type() == PptText.KIND) {
                out.add(new PptText(record.i32(0)));
            } else if (!out.isEmpty()) {
                out.getLast().take(record, before, targets);
            }
            before = record;
        }
        return out;
    }

    private static String description(PptRecord shape) {
        byte[] said = property(shape, DESCRIPTION);
        return said == null ? "" : new String(said, StandardCharsets.UTF_16LE).replace("\0", "");
    }

    /** The value of a property of a shape (MS-ODRAW section 2.2.9): the bytes that it leads to, else its own four; null for none. */
    private static byte @Nullable [] property(PptRecord shape, int wanted) {
        for (PptRecord table : shape.children()) {
            if (!PROPERTIES.contains(table.type())) {
                continue;
            }
            int behind = 6 * table.instance();
            for (int at = 0; at < 6 * table.instance() && at < table.length(); at += 6) {
                int id = table.u16(at);
                int value = table.i32(at + 2);
                boolean leads = (id & 0x8000) != 0;
                if ((id & 0x3fff) == wanted) {
                    int from = Math.min(table.to(), table.from() + Math.max(0, leads ? behind : at + 2));
                    int to = (int) Math.min(table.to(), (long) from + (leads ? Math.max(0, value) : 4));
                    return java.util.Arrays.copyOfRange(table.bytes(), from, to);
                }
                behind = leads && value > 0 ? (int) Math.min((long) behind + value, table.length()) : behind;
            }
        }
        return null;
    }

    /** A group whose shapes are cells: where they stand says in which rows and columns. */
    private void table(List<PptRecord> shapes) {
        record Box(int[] edges, List<WordContent.Paragraph> words) {}
        List<Box> boxes = new ArrayList<>();
        var xs = new TreeSet<Integer>();
        var ys = new TreeSet<Integer>();
        for (PptRecord shape : shapes.subList(1, shapes.size())) {
            PptRecord atom = shape.child(SHAPE_ATOM);
            PptRecord place = shape.child(PLACE);
            if (shape.type() == SHAPE && atom != null && atom.instance() != LINE && place != null && budget.cell()) {
                PptText text = text(shape.child(WORDS));
                int[] edges = {place.i32(0), place.i32(4), place.i32(8), place.i32(12)};
                xs.add(edges[0]);
                ys.add(edges[1]);
                boxes.add(new Box(edges, text == null ? List.of() : text.read(budget)));
            }
        }
        var grid = new TableBuilder();
        for (Box box : boxes) {
            var cell = new WordContent();
            box.words.forEach(cell::add);
            int rows = Math.max(1, ys.subSet(box.edges[1], Math.max(box.edges[1] + 1, box.edges[3])).size());
            int columns = Math.max(1, xs.subSet(box.edges[0], Math.max(box.edges[0] + 1, box.edges[2])).size());
            grid.put(new TableBuilder.PlacedCell(ys.headSet(box.edges[1]).size(), xs.headSet(box.edges[0]).size(), rows, columns, cell.plain()));
        }
        if (!grid.isEmpty() && boxes.stream().anyMatch(box -> box.words.stream().anyMatch(p -> !CleanText.of(p.content()).isEmpty()))) {
            body.add(grid.table(List.of()));
        }
    }
}
