package dev.curbcut.document.paper;

import static dev.curbcut.document.paper.Paper.drawn;
import static dev.curbcut.document.paper.Paper.element;
import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.page.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedTest {
    private static Paper ferry() {
        var paper = new Paper().sheet().tag(0).text(90, 80, 12, "渡口须知").tag(1).text(90, 110, 12, "一、上船前请在候船室排队，听从值班员安排。");
        paper.tag(2).text(90, 140, 12, "携带物品").tag(3).text(90, 170, 12, "易燃易爆的物品不得带上船。");
        paper.tag(4).text(90, 200, 12, "渡口").tag(5).text(190, 200, 12, "船次").tag(6).text(90, 220, 12, "东渡").tag(7).text(190, 220, 12, "十二");
        return paper.tag(8).text(90, 250, 12, "• 救生衣").tag(9).text(90, 270, 12, "• 缆绳");
    }

    private static Tagged[] good() {
        return new Tagged[] {
            drawn("H1", 0), drawn("P", 1), drawn("H2", 2), drawn("P", 3),
            element("Table", element("TR", drawn("TH", 4), drawn("TH", 5)), element("TR", drawn("TD", 6), drawn("TD", 7))),
            element("L", element("LI", drawn("LBody", 8)), element("LI", drawn("LBody", 9)))
        };
    }

    @Test
    void a_good_structure_tells_title_headings_heads_and_lists() {
        Paper paper = ferry().structure(good());

        assertThat(paper.draft().heading).isEqualTo("渡口须知");
        assertThat(paper.lines()).containsExactly(
                "一、上船前请在候船室排队，听从值班员安排。", "## 携带物品", "易燃易爆的物品不得带上船。", "| ^渡口 | ^船次", "| 东渡 | 十二", "* 救生衣", "* 缆绳");
    }

    @Test
    void a_structure_that_lacks_a_paragraph_is_not_taken() {
        List<String> lines = ferry().structure(drawn("H1", 0), drawn("P", 1), drawn("H2", 2)).lines();

        assertThat(String.join("", lines)).contains("易燃易爆的物品不得带上船。", "缆绳");
    }

    @Test
    void a_structure_that_goes_back_up_the_sheet_is_not_taken() {
        Tagged[] turned = good().clone();
        java.util.Collections.reverse(java.util.Arrays.asList(turned));

        assertThat(String.join("", ferry().structure(turned).lines())).containsSubsequence("上船前", "携带物品", "缆绳");
    }

    @Test
    void a_structure_whose_rows_go_to_and_fro_is_not_taken() {
        var paper = new Paper().sheet();
        List<Tagged> rows = new ArrayList<>();
        for (int r = 0; r < 12; r++) {
            int tag = 10 * r;
            paper.tag(tag).text(90, 60 + 30 * r, 10, "Elmside " + r).tag(tag + 1).text(200, 60 + 30 * r, 10, "4." + r).tag(tag + 2).text(300, 60 + 30 * r, 10, "closed");
            rows.add(Paper.element("TR", Paper.drawn("TD", tag), Paper.drawn("TD", r % 2 == 0 ? tag + 1 : tag + 2), Paper.drawn("TD", r % 2 == 0 ? tag + 2 : tag + 1)));
        }
        paper.structure(Paper.element("Table", rows.toArray(Tagged[]::new)));

        assertThat(paper.lines()).contains("| >Elmside 3 | 4.3 | closed");
    }

    @Test
    void what_stands_for_a_picture_is_said_in_brackets() {
        var picture = new Tagged.Element("Figure", "渡口位置图", "", "", 1, 1, false, List.of());
        var paper = new Paper().sheet().tag(0).text(90, 80, 12, "渡口在东桥下游。").structure(drawn("P", 0), element("P", picture));

        assertThat(paper.lines()).containsExactly("渡口在东桥下游。", "[渡口位置图]");
    }

    @Test
    void each_sheet_is_marked_on_the_first_block_that_begins_on_it_and_none_within_a_table() {
        Paper paper = ferry().sheet().tag(0).text(90, 80, 12, "票价").tag(1).text(190, 80, 12, "五元").tag(2).text(90, 100, 12, "儿童").tag(3).text(190, 100, 12, "免票");
        paper.sheet().tag(0).text(90, 80, 12, "本须知由渡口管理站解释。");
        List<Tagged> kids = new ArrayList<>(List.of(good()));
        kids.add(element("Table", element("TR", on(1, "TH", 0), on(1, "TH", 1)), element("TR", on(1, "TD", 2), on(1, "TD", 3))));
        kids.add(element("Sect", on(2, "P", 0)));
        List<Block> blocks = paper.structure(kids.toArray(Tagged[]::new)).draft().blocks;

        assertThat(blocks.stream().filter(b -> !b.about().anchors().isEmpty()).map(b -> b.getClass().getSimpleName() + b.about().anchors()))
                .containsExactly("Paragraph[page-1]", "Table[page-2]", "Paragraph[page-3]");
    }

    @Test
    void a_table_with_a_paragraph_in_each_cell_makes_no_structure_of_lines() {
        var paper = new Paper().sheet().tag(0).text(90, 60, 12, "渡口须知");
        List<Tagged> rows = new ArrayList<>();
        for (int r = 0; r < 40; r++) {
            List<Tagged> cells = new ArrayList<>();
            for (int c = 0; c < 4; c++) {
                int tag = 1 + 4 * r + c;
                paper.tag(tag).text(90 + 90 * c, 90 + 16 * r, 10, r == 0 ? "栏目" + (char) ('甲' + c) : "第" + r + "班");
                cells.add(element(r == 0 ? "TH" : "TD", drawn("P", tag)));
            }
            rows.add(element("TR", cells.toArray(Tagged[]::new)));
        }
        List<String> lines = paper.structure(drawn("H1", 0), element("Table", rows.toArray(Tagged[]::new))).lines();

        assertThat(lines).hasSize(40);
        assertThat(lines.getFirst()).startsWith("| ^栏目");
    }

    @Test
    void a_structure_is_read_no_further_than_it_can_be_good() {
        var paper = new Paper().sheet();
        List<Tagged> kids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            paper.tag(i).text(90, 60 + 13 * i, 10, "船到岸后依次下船，请老人、孩子和带行李的旅客先走。");
            kids.add(drawn("H2", i));
        }
        paper.structure(kids.toArray(Tagged[]::new));

        assertThat(paper.lines()).noneMatch(line -> line.startsWith("#"));
        assertThat(paper.passed()).isLessThan(40);
    }

    @Test
    void a_title_that_only_the_layout_shows_is_found_among_the_paragraphs_of_a_structure() {
        var paper = new Paper().sheet().tag(0).text(177.5, 80, 20, "关于调整渡口班次和").tag(1).text(237.5, 112, 20, "票价的公告");
        paper.tag(2).text(90, 160, 12, "自六月一日起，东渡增加两班，票价不变。").tag(3).text(90, 200, 10, "渡口").tag(4).text(190, 200, 10, "班次").tag(5).text(90, 220, 10, "东渡").tag(6).text(190, 220, 10, "十四");
        paper.structure(
                drawn("P", 0), drawn("P", 1), drawn("P", 2),
                element("Table", element("TR", drawn("TH", 3), drawn("TH", 4)), element("TR", drawn("TD", 5), drawn("TD", 6))));

        assertThat(paper.draft().heading).isEqualTo("关于调整渡口班次和票价的公告");
        assertThat(paper.lines()).containsExactly("自六月一日起，东渡增加两班，票价不变。", "| ^渡口 | ^班次", "| 东渡 | 十四");
    }

    @Test
    void heads_of_a_table_that_are_drawn_over_each_of_its_parts_are_said_once() {
        var paper = new Paper().sheet().tag(0).text(90, 80, 12, "渡口须知").tag(1).text(90, 120, 10, "渡口").tag(2).text(190, 120, 10, "班次");
        paper.tag(3).text(90, 140, 10, "东渡").tag(4).text(190, 140, 10, "十四");
        paper.sheet().tag(1).text(90, 60, 10, "渡口").tag(2).text(190, 60, 10, "班次").tag(3).text(90, 80, 10, "西渡").tag(4).text(190, 80, 10, "十六");
        Tagged.Element heads = element("TR", element("TH", new Tagged.Drawn(0, 1), new Tagged.Drawn(1, 1)), element("TH", new Tagged.Drawn(0, 2), new Tagged.Drawn(1, 2)));
        paper.structure(drawn("H1", 0), element("Table", heads, element("TR", drawn("TD", 3), drawn("TD", 4)), element("TR", on(1, "TD", 3), on(1, "TD", 4))));

        assertThat(paper.lines()).containsExactly("| ^渡口 | ^班次", "| 东渡 | 十四", "| 西渡 | 十六");
    }

    @Test
    void nothing_is_lost_in_a_group_that_is_no_block() {
        Tagged.Element group = element("NonStruct", drawn("P", 1), element("NonStruct", element("Table", element("TR", drawn("TH", 2), drawn("TD", 3)))));
        var paper = new Paper().sheet().tag(0).text(90, 80, 12, "渡口须知").tag(1).text(90, 110, 12, "班次如下。").tag(2).text(90, 140, 12, "东渡").tag(3).text(190, 140, 12, "十四");
        paper.structure(drawn("H1", 0), group);

        assertThat(paper.lines()).containsExactly("班次如下。", "| ^东渡 | 十四");
    }

    private static Tagged.Element on(int sheet, String role, int tag) {
        return element(role, new Tagged.Drawn(sheet, tag));
    }
}
