package dev.curbcut.page;

import dev.curbcut.address.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a page. Each holds its content and, as {@link About}, what any block may carry: the origin's anchors, its
 * language where it is not the page's, its direction.
 */
public sealed interface Block {
    About about();

    /** @param level 2 to 6; the page's own title is its {@code h1} and no block */
    record Heading(About about, int level, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    /** @param align {@link Align#END} keeps a signature where documents have it */
    record Paragraph(About about, Align align, List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        public Paragraph(List<Inline> content) {
            this(About.NONE, Align.START, content);
        }
    }

    /** How a paragraph stands. */
    enum Align {
        START,
        CENTER,
        END
    }

    /**
     * @param start the first number of an ordered list
     * @param reversed whether its numbers count down
     * @param marker how the numbers look
     */
    record ListBlock(About about, boolean ordered, int start, boolean reversed, Marker marker, List<ListItem> items) implements Block {
        public ListBlock {
            items = List.copyOf(items);
        }

        public ListBlock(About about, boolean ordered, int start, Marker marker, List<ListItem> items) {
            this(about, ordered, start, false, marker, items);
        }

        /** The same list with other items, as many in number or a part of them. */
        public ListBlock with(About about, int start, List<ListItem> items) {
            return new ListBlock(about, ordered, start, reversed, marker, items);
        }

        /** The number that stands before each item (HTML 4.4.5). */
        public List<Integer> numbers() {
            List<Integer> numbers = new ArrayList<>(items.size());
            int next = start;
            for (ListItem item : items) {
                next = item.value() == null ? next : item.value();
                numbers.add(next);
                next += reversed ? -1 : 1;
            }
            return numbers;
        }

        /** What stands before each item: {@code c.}, {@code 3.}; empty where the list shows nothing that tells its items apart. */
        public List<String> marks() {
            return numbers().stream().map(number -> ordered ? Numbering.mark(marker, number) : "").toList();
        }
    }

    /** The marks of an ordered list, each by what CSS calls it; {@code NONE} where the text has its own. */
    enum Marker {
        DECIMAL("decimal"),
        DECIMAL_LEADING_ZERO("decimal-leading-zero"),
        LOWER_ALPHA("lower-alpha"),
        UPPER_ALPHA("upper-alpha"),
        LOWER_ROMAN("lower-roman"),
        UPPER_ROMAN("upper-roman"),
        LOWER_GREEK("lower-greek"),
        CJK_IDEOGRAPHIC("cjk-ideographic"),
        HEAVENLY_STEM("cjk-heavenly-stem"),
        EARTHLY_BRANCH("cjk-earthly-branch"),
        HIRAGANA("hiragana"),
        KATAKANA("katakana"),
        ARABIC_INDIC("arabic-indic"),
        PERSIAN("persian"),
        BENGALI("bengali"),
        DEVANAGARI("devanagari"),
        THAI("thai"),
        KHMER("khmer"),
        NONE("none");

        private final String style;

        Marker(String style) {
            this.style = style;
        }

        /** The value of {@code list-style-type} that shows such marks. */
        public String style() {
            return style;
        }
    }

    /** @param value its number, where it does not follow from those before */
    record ListItem(About about, @Nullable Integer value, List<Block> blocks) {
        public ListItem {
            blocks = List.copyOf(blocks);
        }

        public ListItem(About about, List<Block> blocks) {
            this(about, null, blocks);
        }
    }

    record DescriptionList(About about, List<Description> entries) implements Block {
        public DescriptionList {
            entries = List.copyOf(entries);
        }
    }

    record Description(List<List<Inline>> terms, List<List<Block>> descriptions) {
        public Description {
            terms = List.copyOf(terms);
            descriptions = List.copyOf(descriptions);
        }
    }

    /** Links to other pages, each with what the list says of it. */
    record ItemList(About about, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /** Cells are where the origin put them: spans are kept, a span past the edge is cut. */
    record Table(About about, List<Inline> caption, List<Row> rows) implements Block {
        public Table {
            caption = List.copyOf(caption);
            rows = List.copyOf(rows);
        }
    }

    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param header what the cell heads, or {@link Header#NONE} for data
     * @param colspan 1 to 1000
     * @param rowspan 1 to 65534
     */
    record Cell(About about, Header header, int colspan, int rowspan, List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    enum Header {
        NONE,
        COLUMN,
        ROW
    }

    /**
     * An image that stands by itself.
     *
     * @param alternative the best text found for it; empty where it is decoration; null where there is none to be had
     */
    record Figure(About about, Address source, @Nullable String alternative, List<Inline> caption, @Nullable Target link)
            implements Block {
        public Figure {
            caption = List.copyOf(caption);
        }
    }

    record Quotation(About about, List<Block> blocks) implements Block {
        public Quotation {
            blocks = List.copyOf(blocks);
        }
    }

    /** Text whose white space counts. */
    record Preformatted(About about, String text) implements Block {}

    /** Labels and their values, such as a document's information table. */
    record Fields(About about, List<Fact> facts) implements Block {
        public Fields {
            facts = List.copyOf(facts);
        }
    }

    record FormBlock(About about, Form form) implements Block {}

    /**
     * A part of a page under a title of its own, such as one list of a portal.
     *
     * @param title empty where the origin gives none
     * @param level of the title, 2 to 6
     * @param more where the rest of it is found
     */
    record Section(About about, int level, List<Inline> title, @Nullable Target more, List<Block> blocks) implements Block {
        public Section {
            title = List.copyOf(title);
            blocks = List.copyOf(blocks);
        }
    }

    /** What the origin shows only when asked (accordion, {@code details}); here a reader opens it or finds it open. */
    record Disclosure(About about, List<Inline> summary, List<Block> blocks) implements Block {
        public Disclosure {
            summary = List.copyOf(summary);
            blocks = List.copyOf(blocks);
        }
    }

    /** A film, a sound, a map, another page in a frame: named and linked, never embedded. */
    record Media(About about, Kind kind, String title, @Nullable Target target) implements Block {
        public enum Kind {
            VIDEO,
            AUDIO,
            FRAME,
            OTHER
        }
    }

    record Separator(About about) implements Block {}

    /** Words of ours about the page, in the place where they matter. */
    record Note(About about, Remark remark) implements Block {}
}
