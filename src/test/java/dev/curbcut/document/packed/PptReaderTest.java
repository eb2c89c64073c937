package dev.curbcut.document.packed;

import static dev.curbcut.document.packed.PptFile.container;
import static dev.curbcut.document.packed.PptFile.ints;
import static dev.curbcut.document.packed.PptFile.ints16;
import static dev.curbcut.document.packed.PptFile.join;
import static dev.curbcut.document.packed.PptFile.placeholder;
import static dev.curbcut.document.packed.PptFile.record;
import static dev.curbcut.document.packed.PptFile.shape;
import static dev.curbcut.document.packed.PptFile.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.DocumentOutcome;
import dev.curbcut.document.ReadDocuments;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PptReaderTest {
    private static final byte[] NOTHING = {};
    private static final int BOX = 202;

    private static Page read(PptFile file) {
        return ReadDocuments.page(file.bytes(), "a.ppt");
    }

    /** A place in the outline of a slide. */
    private static byte[] ref(int index) {
        return record(0x0f9e, 0, ints(index));
    }

    @Test
    void titles_outlines_with_their_levels_and_notes_are_read_in_the_order_of_the_show() {
        // Two paragraphs of the first level and one of the second; the last digit of them all is raised.
        byte[] looks = record(0x0fa1, 0, join(ints(9), ints16(0), ints(0), ints(9), ints16(1), ints(0x800), ints16(0), ints(7), ints16(0), ints(0),
                ints(23), ints(0), ints(1), ints(0x80000), ints16(30), ints(1), ints(0)));
        Page page = read(new PptFile()
                .slide(join(text(6, "渡口管理培训"), text(5, "东桥市交通局")), null, false, shape(1, placeholder(0x0f), ref(0)), shape(1, placeholder(0x10), ref(1)))
                .slide(join(text(0, "开放时间"), text(1, "夏季六时开放\u000b。\r节假日晚一小时。\r面积为104"), looks), "此页讲三分钟。", false,
                        shape(1, placeholder(0x0d), ref(0)), shape(1, placeholder(0x0e), ref(1)), shape(1, placeholder(0x08), text(4, "*"))));

        assertThat(page.title()).isEqualTo("渡口管理培训");
        assertThat(ReadDocuments.lines(page)).containsExactly("东桥市交通局", "## 开放时间", "* 夏季六时开放 。 / * 节假日晚一小时。", "* 面积为104", "> 此页讲三分钟。");
        assertThat(page.blocks().get(2).toString()).contains("Superscript[content=[Text[text=4]]]");
        assertThat(page.omitted()).containsExactly(new Omission(What.FURNITURE, 1));
    }

    @Test
    void cells_of_a_table_stand_where_they_are_drawn_and_pictures_are_named_or_counted() {
        byte[] isTable = record(0xf122, 1, join(ints16(0x039f), ints(1)));
        byte[] head = container(0xf004, 0, record(0xf00a, 0, ints(0, 0)), isTable);
        String[][] words = {{"船型", "每日费用"}, {"小船", "25.50"}, {"大船", "60.00"}};
        byte[] cells = NOTHING;
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 2; c++) {
                cells = join(cells, shape(1, NOTHING, text(4, words[r][c]), record(0xf00f, 0, ints(100 * c, 50 * r, 100 * c + 100, 50 * r + 50))));
            }
        }
        cells = join(cells, shape(20, NOTHING, NOTHING, record(0xf00f, 0, ints(33, 0, 33, 150))));
        byte[] said = "渡口的平面图，左边是候船室\0".getBytes(StandardCharsets.UTF_16LE);
        byte[] described = record(0xf00b, 2, join(ints16(0x0104), ints(7), ints16(0x8381), ints(said.length), said));
        Page page = read(new PptFile().slide(NOTHING, null, false, container(0xf003, 0, head, cells), shape(75, NOTHING, NOTHING, described), shape(75, NOTHING, NOTHING)));

        assertThat(ReadDocuments.lines(page)).containsExactly("| ^船型 | ^每日费用", "| 小船 | 25.50", "| 大船 | 60.00", "[渡口的平面图，左边是候船室]");
        assertThat(page.omitted()).containsExactly(new Omission(What.IMAGE, 2));
    }

    @Test
    void links_lead_somewhere_and_hidden_slides_are_counted() {
        byte[] linked = join(text(4, "详见渡口规定。"), container(0x0ff2, 0, record(0x0ff3, 0, ints(0, 5, 0, 0))), record(0x0fdf, 0, ints(2, 6)));
        Page page = read(new PptFile().link(5, "https://www.example.gov.cn/rules.html").slide(NOTHING, null, false, shape(BOX, NOTHING, linked))
                .slide(NOTHING, null, true, shape(BOX, NOTHING, text(4, "不放映的页"))));

        assertThat(((Block.Paragraph) page.blocks().getFirst()).content()).hasSize(3);
        assertThat(((Block.Paragraph) page.blocks().getFirst()).content().get(1)).isInstanceOf(Inline.Link.class);
        assertThat(ReadDocuments.lines(page)).noneMatch(line -> line.contains("不放映"));
        assertThat(page.omitted()).containsExactly(new Omission(What.HIDDEN, 1));
    }

    private static Why why(byte[] file) {
        return ((DocumentOutcome.Unreadable) ReadDocuments.outcome(file, "a.ppt")).why();
    }

    @Test
    void a_password_is_said_and_a_file_cut_short_is_damaged_or_reads_as_far_as_it_goes() {
        byte[] whole = new PptFile().slide(text(0, "开放时间"), null, false, shape(1, placeholder(0x0d), ref(0))).bytes();
        assertThat(why(new PptFile().locked().bytes())).isEqualTo(Why.ENCRYPTED);
        assertThat(why(Arrays.copyOf(whole, 1024))).isEqualTo(Why.DAMAGED);
        for (int i = 600; i < whole.length; i += 7) {
            byte[] broken = whole.clone();
            broken[i] ^= (byte) 0xff;
            assertThat(ReadDocuments.outcome(broken, "a.ppt")).isNotNull();
        }
    }
}
