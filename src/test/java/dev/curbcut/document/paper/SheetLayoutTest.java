package dev.curbcut.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.sheet.Bookmark;
import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.Sheet;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetLayoutTest {
    private static final String PROSE = "渡口每日六时开航，二十时停航，遇大雾大风暂停，由值班员在码头公告。";

    @Test
    void rows_at_the_edges_of_sheets_are_rows_though_their_shape_comes_again() {
        var paper = new Paper();
        for (int i = 0; i < 4; i++) {
            paper.sheet();
            for (int row = 0; row < 40; row++) {
                paper.text(90, 40 + 19 * row, 10, "3" + i + "%02d".formatted(row) + " 渡船" + (char) ('甲' + row));
            }
        }
        String text = String.join("\n", paper.lines());

        assertThat(text).contains("3000", "3039", "3100", "3139", "3200", "3300", "3339");
    }

    @Test
    void a_line_of_prose_at_the_same_place_of_every_sheet_stays() {
        var paper = new Paper();
        for (String number : List.of("一", "二", "三", "四")) {
            paper.sheet().text(230, 40, 9, "渡口公报").text(90, 90, 12, "第" + number + "条 本规则适用于全市各渡口的船只、船员和过渡的行人，").text(90, 108, 12, "车辆过渡另行规定。");
        }
        List<String> lines = paper.lines();

        assertThat(String.join("", lines)).doesNotContain("渡口公报");
        assertThat(lines).filteredOn(line -> line.contains("车辆过渡另行规定。")).hasSize(4);
    }

    @Test
    void words_that_run_under_the_next_column_hide_no_value() {
        var paper = new Paper().sheet();
        String[] names = {"甲组", "乙组", "丙组", "丁组", "戊组"};
        for (int i = 0; i < names.length; i++) {
            paper.text(60, 100 + 18 * i, 10, names[i]).text(300, 100 + 18 * i, 10, i + "17.50");
        }
        paper.text(120, 118, 10, "租船费").text(120, 100, 10, "油费").text(120, 136, 10, "码头场地租赁及趸船维修加固调试费用").text(120, 154, 10, "杂费").text(120, 172, 10, "油费");

        assertThat(String.join("\n", paper.lines())).contains("117.50", "217.50", "317.50");
    }

    @Test
    void rules_between_columns_alone_still_leave_rows() {
        var paper = new Paper().sheet();
        for (double y : new double[] {100, 130, 220}) {
            paper.line(60, y, 360, y);
        }
        for (double x : new double[] {60, 160, 260, 360}) {
            paper.line(x, 100, x, 220);
        }
        String[][] rows = {{"渡口", "船", "人次"}, {"东渡", "三", "120"}, {"西渡", "二", "87"}, {"南渡", "一", "40"}};
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < 3; c++) {
                paper.text(66 + 100 * c, (r == 0 ? 120 : 125) + 25 * r, 10, rows[r][c]);
            }
        }
        assertThat(paper.lines()).containsExactly("| ^渡口 | ^船 | ^人次", "| 东渡 | 三 | 120", "| 西渡 | 二 | 87", "| 南渡 | 一 | 40");
    }

    @Test
    void lines_of_a_cell_that_were_broken_for_want_of_room_stay_one_row() {
        var paper = new Paper().sheet();
        for (double y : new double[] {100, 130, 180}) {
            paper.line(60, y, 260, y);
        }
        for (double x : new double[] {60, 160, 260}) {
            paper.line(x, 100, x, 180);
        }
        paper.text(66, 120, 10, "渡口").text(166, 120, 10, "说明");
        paper.text(66, 145, 10, "东桥镇人民政府渡").text(66, 158, 10, "口").text(166, 145, 10, "每日六时开航二十").text(166, 158, 10, "时停");

        assertThat(paper.lines()).containsExactly("| ^渡口 | ^说明", "| 东桥镇人民政府渡口 | 每日六时开航二十时停");
    }

    @Test
    void columns_from_above_to_below_are_read_from_the_right() {
        List<String> lines = new Paper().sheet().down(500, 80, 16, "渡口停航公告").down(460, 80, 16, "因大雾今日停航，").down(430, 80, 16, "望周知。").lines();

        assertThat(String.join("", lines)).endsWith("因大雾今日停航，望周知。");
    }

    @Test
    void lines_from_right_to_left_are_spelled_as_they_are_read_and_their_numbers_too() {
        var paper = new Paper().sheet().back(500, 100, 12, "دليل المعدية ").text(410, 100, 12, "24").back(410, 100, 12, " يوما").back(500, 124, 12, "مكتب");

        assertThat(String.join(" ", paper.lines()) + paper.draft().heading).contains("دليل المعدية 24 يوما", "مكتب");
    }

    @Test
    void an_office_and_the_date_below_it_are_two_paragraphs() {
        var paper = new Paper().sheet().text(90, 100, 12, PROSE).text(390, 140, 12, "东桥市渡口管理站").text(402, 158, 12, "2031年5月1日");

        assertThat(paper.lines()).contains("东桥市渡口管理站", "2031年5月1日");
    }

    @Test
    void a_raised_mark_leads_to_the_note_it_stands_before() {
        var paper = new Paper().sheet().text(90, 100, 12, "全年过渡九万人次").text(186, 95, 6, "1").text(189, 100, 12, "，比上年多一成，其中学生占三成，其余为沿河居民和游客，");
        paper.text(90, 120, 12, "旺季为五月至九月，淡季为十二月至次年二月，各渡口船次随之增减，由站长").text(90, 140, 12, "决定。");
        paper.text(90, 702, 6, "1").text(93, 705, 9, "人次按船票计算，不含免票的儿童。");
        DocumentDraft draft = paper.draft();

        assertThat(draft.blocks.getFirst()).isInstanceOfSatisfying(Block.Paragraph.class, p -> assertThat(p.content()).contains(new Inline.FootnoteMark("1", new Target.Here("note-1"))));
        assertThat(draft.blocks.getLast().about().anchors()).containsExactly("note-1");
    }

    @Test
    void a_power_stays_above_the_line() {
        var paper = new Paper().sheet().text(90, 100, 12, "渡口水面约为10").text(174, 95, 6, "4").text(177, 100, 12, "平方米，由东桥市渡口管理站负责清理和看护。");

        assertThat(paper.draft().blocks.getFirst()).isInstanceOfSatisfying(
                Block.Paragraph.class, p -> assertThat(p.content()).contains(new Inline.Superscript(List.of(new Inline.Text("4")))));
    }

    @Test
    void a_cover_uses_up_no_levels_and_numbers_rank_before_sizes() {
        var paper = new Paper().sheet().text(200, 200, 30, "渡口采购文件").text(220, 300, 22, "东桥市渡口管理站").text(240, 400, 18, "编号：DQ-07").text(240, 500, 14, "二〇三一年五月");
        for (String chapter : List.of("第一章 公告", "第二章 要求")) {
            paper.sheet().text(240, 90, 18, chapter).text(90, 130, 12, "一、总则").text(90, 160, 12, PROSE).text(90, 190, 12, "二、船只").text(90, 220, 12, PROSE);
        }
        assertThat(paper.draft().heading).isEqualTo("渡口采购文件");
        assertThat(paper.lines()).containsSubsequence("东桥市渡口管理站", "二〇三一年五月", "## 第一章 公告", "### 一、总则", "### 二、船只", "## 第二章 要求", "### 一、总则");
    }

    @Test
    void a_title_may_take_several_lines() {
        var paper = new Paper().sheet().text(154, 100, 20, "东桥市渡口管理站关于调整夜间").text(214, 150, 20, "航班和票价的公告").text(90, 200, 12, PROSE).text(90, 230, 12, PROSE).text(90, 260, 12, PROSE);

        assertThat(paper.draft().heading).isEqualTo("东桥市渡口管理站关于调整夜间航班和票价的公告");
    }

    @Test
    void contents_become_links_to_the_headings_they_name() {
        var paper = new Paper().sheet().text(280, 90, 16, "目录");
        List<String> chapters = List.of("第一章 航班", "第二章 票价", "第三章 安全");
        for (int i = 0; i < 3; i++) {
            paper.text(90, 130 + 20 * i, 12, chapters.get(i) + "......................" + (i + 2));
        }
        for (String chapter : chapters) {
            paper.sheet().text(240, 90, 16, chapter).text(90, 130, 12, PROSE).text(90, 150, 12, "其他事项另行通知。");
        }
        assertThat(paper.lines()).containsSubsequence("* 第一章 航班", "* 第三章 安全", "## 第一章 航班", "## 第二章 票价");
        assertThat(paper.draft().blocks).anySatisfy(block -> {
            assertThat(block).isInstanceOf(Block.Heading.class);
            assertThat(block.about().anchors()).containsExactly("part-1", "page-2");
        });
    }

    @Test
    void bullets_that_stand_apart_from_their_words_make_a_list() {
        var paper = new Paper().sheet().text(90, 90, 12, "船上应当备有：");
        List<String> items = List.of("救生衣", "灭火器", "急救箱", "缆绳");
        for (int i = 0; i < items.size(); i++) {
            paper.text(110, 115 + 20 * i, 12, "•").text(140, 115 + 20 * i, 12, items.get(i));
        }
        assertThat(paper.lines()).containsSequence("* 救生衣", "* 灭火器", "* 急救箱", "* 缆绳");
    }

    @Test
    void what_the_outline_of_a_document_names_is_a_heading() {
        var paper = new Paper().sheet().text(90, 70, 12, PROSE).text(90, 100, 12, "航班").text(90, 130, 12, PROSE).text(90, 160, 12, "票价").text(90, 190, 12, PROSE).text(90, 220, 12, "儿童").text(90, 250, 12, "免票。");

        assertThat(paper.lines(new Bookmark("航班", 0, 0), new Bookmark("票价", 0, 0), new Bookmark("儿童", 1, 0))).contains("## 航班", "## 票价", "### 儿童");
        assertThat(paper.lines(new Bookmark("别的", 0, 0), new Bookmark("书签", 0, 0), new Bookmark("儿童", 1, 0))).doesNotContain("## 儿童", "### 儿童");
    }

    @Test
    void letters_drawn_twice_a_hair_apart_are_said_once() {
        assertThat(new Paper().sheet().text(90, 100, 12, PROSE).text(90.4, 100, 12, PROSE).lines()).containsExactly(PROSE);
    }

    @Test
    void letters_of_other_widths_on_a_line_are_no_letters_drawn_twice() {
        // Places counted in their own widths fall together: 277 in hairs of a letter 10.3 wide, 339 in those of one 12.6 wide.
        var sheet = new Sheet(595, 842);
        sheet.letter(new Glyph("渡", 276.8, 303.4, 10.3, 11, ""));
        sheet.letter(new Glyph("渡", 339, 303.4, 12.6, 11, ""));
        sheet.letter(new Glyph("渡", 339.2, 303.4, 12.6, 11, ""));

        assertThat(sheet.glyphs).hasSize(2);
    }

    @Test
    void what_stands_above_the_way_to_a_printed_page_is_its_sites() {
        var paper = new Paper().sheet().text(90, 40, 9, "东桥在线 登录 注册").text(90, 90, 10, "您现在的位置：首页 > 公告").text(184, 140, 20, "关于渡口停航的公告").text(90, 190, 12, PROSE);

        assertThat(paper.draft().heading).isEqualTo("关于渡口停航的公告");
        assertThat(paper.lines()).containsExactly(PROSE);
        assertThat(paper.draft().omissions()).isNotEmpty();
    }

    @Test
    void the_title_of_what_is_attached_stands_behind_the_date_and_may_take_two_lines() {
        var paper = new Paper().sheet().text(177.5, 80, 20, "关于印发渡口规则的通知").text(90, 130, 12, PROSE).text(420, 160, 12, "2031年5月1日");
        paper.text(250, 220, 12, "东桥市渡口管理").text(262, 255, 12, "暂行规则条").text(90, 300, 12, PROSE);

        assertThat(paper.lines()).containsSubsequence("2031年5月1日", "## 东桥市渡口管理暂行规则条", PROSE);
    }

    @Test
    void full_lines_show_where_lines_end_though_something_stands_beside_them() {
        var paper = new Paper().sheet().text(500, 60, 9, "编号三〇").text(470, 75, 9, "第四十九号文");
        String line = "渡口的船只应当每年检查一次不合格的不得载客过渡并在码头";
        for (int i = 0; i < 6; i++) {
            paper.text(90, 120 + 20 * i, 12, line);
        }
        assertThat(paper.text(90, 240, 12, "公告。").lines()).contains(line.repeat(6) + "公告。");
    }

    /** The lines of a table of three columns with rows of 20 points. */
    private static void ruled(Paper paper, double top, int rows) {
        for (int r = 0; r <= rows; r++) {
            paper.line(90, top + 20 * r, 450, top + 20 * r);
        }
        for (int c = 0; c <= 3; c++) {
            paper.line(90 + 120 * c, top, 90 + 120 * c, top + 20 * rows);
        }
    }

    private static void row(Paper paper, double y, String... words) {
        for (int c = 0; c < words.length; c++) {
            paper.text(96 + 120 * c, y, 10, words[c]);
        }
    }

    @Test
    void no_row_of_a_ruled_table_is_lost_where_it_goes_on_on_the_next_sheet() {
        var paper = new Paper().sheet();
        ruled(paper, 100, 3);
        row(paper, 114, "渡口", "船只", "班次");
        row(paper, 134, "东桥", "东桥一号", "40");
        row(paper, 154, "西桥", "西桥一号", "41");
        ruled(paper.sheet(), 60, 2);
        row(paper, 74, "南桥", "南桥一号", "42");
        row(paper, 94, "北桥", "北桥一号", "43");

        assertThat(paper.lines()).containsExactly("| ^渡口 | ^船只 | ^班次", "| 东桥 | 东桥一号 | 40", "| 西桥 | 西桥一号 | 41", "| 南桥 | 南桥一号 | 42", "| 北桥 | 北桥一号 | 43");
    }

    @Test
    void heads_in_a_frame_of_their_own_head_the_rows_below_it() {
        var paper = new Paper().sheet();
        ruled(paper, 100, 1);
        row(paper, 114, "Ferry", "Skipper", "Fare");
        row(paper, 140, "Heron", "A. Bell", "4.50");
        row(paper, 156, "Swan", "C. Dow", "3.20");
        row(paper, 172, "Teal", "E. Fox", "5.10");
        paper.text(216, 183, 10, "and mate");

        assertThat(paper.lines()).containsExactly("| ^Ferry | ^Skipper | ^Fare", "| Heron | A. Bell | 4.50", "| Swan | C. Dow | 3.20", "| Teal | E. Fox and mate | 5.10");
    }

    @Test
    void the_parties_of_a_case_are_its_name_and_no_table() {
        var paper = new Paper().sheet().text(200, 60, 11, "HARBOUR COURT OF ELMSIDE");
        List<String> left = List.of("JANE MILLER,", "  ferry owner,", "     Appellant", "  v.", "TOWN OF ELMSIDE");
        for (int i = 0; i < left.size(); i++) {
            String words = left.get(i).strip();
            paper.text(90 + 5.5 * (left.get(i).length() - words.length()), 100 + 20 * i, 11, words).text(330, 100 + 20 * i, 11, ")");
        }
        paper.text(360, 160, 11, "Docket 44-2").text(90, 240, 11, "The matter came on for hearing before the court at nine in the morning");

        assertThat(paper.draft().heading).isEqualTo("JANE MILLER, ferry owner, Appellant v. TOWN OF ELMSIDE");
        assertThat(paper.lines()).containsSubsequence("HARBOUR COURT OF ELMSIDE", "## JANE MILLER, ferry owner, Appellant v. TOWN OF ELMSIDE", "Docket 44-2");
    }

    @Test
    void who_signs_below_a_sentence_in_a_cell_stands_apart() {
        var paper = new Paper().sheet();
        paper.line(90, 100, 490, 100).line(90, 180, 490, 180).line(90, 100, 90, 180).line(190, 100, 190, 180).line(490, 100, 490, 180);
        paper.text(96, 130, 10, "拟办意见").text(196, 130, 10, "请渡口管理站会同交通局办理，并于月底前书面报告办理结果。").text(380, 148, 10, "秘书科 陈一");

        assertThat(paper.lines()).containsExactly("| 拟办意见 | 请渡口管理站会同交通局办理，并于月底前书面报告办理结果。 / 秘书科 陈一");
    }

    @Test
    void a_long_line_that_ends_no_sentence_goes_on_with_a_small_letter() {
        var paper = new Paper().sheet().text(90, 60, 10, "This rule applies to every boat that carries passengers over the river there.");
        paper.text(90, 120, 10, "The skipper keeps a list of all who are aboard and shows it on").text(110, 140, 10, "demand to the harbour master.").text(90, 160, 10, "Short line").text(90, 180, 10, "another");

        assertThat(paper.lines()).contains("The skipper keeps a list of all who are aboard and shows it on demand to the harbour master.", "Short line", "another");
    }

    @Test
    void a_mark_of_five_sixths_the_size_stays_in_its_line() {
        var paper = new Paper().sheet().text(90, 60, 12, PROSE).text(90, 120, 12, "本年放流苗种").text(162, 115.3, 10, "①").text(172, 120, 12, "三百万尾。");

        assertThat(paper.lines()).contains("本年放流苗种①三百万尾。");
    }

    @Test
    void what_numbers_are_counted_in_is_no_heading() {
        var paper = new Paper().sheet().text(217.5, 60, 16, "渡口收入支出表").text(400, 90, 12, "单位：万元");
        for (int i = 0; i < 6; i++) {
            paper.text(90, 120 + 18 * i, 9, "本表由渡口管理站按月填写，逾期不补，次年一月底前公布。");
        }
        assertThat(paper.lines()).contains("单位：万元").noneMatch(line -> line.startsWith("#"));
    }

    @Test
    void heads_that_change_from_left_to_right_pages_are_running_heads() {
        var paper = new Paper();
        for (int i = 0; i < 4; i++) {
            paper.sheet().text(i % 2 == 0 ? 400 : 90, 50, 9, i % 2 == 0 ? "渡口统计公报" : "东桥统计年报");
            for (int line = 0; line < 6; line++) {
                paper.text(90, 100 + 20 * line, 12, "第" + i + "季过渡" + (7 * i + line) + "万人次，比上年同期多。");
            }
        }
        String all = String.join("", paper.lines());

        assertThat(all).doesNotContain("渡口统计公报", "东桥统计年报");
    }

    @Test
    void a_line_that_stands_on_two_sheets_of_four_is_kept() {
        var paper = new Paper();
        for (int i = 0; i < 4; i++) {
            paper.sheet().text(90, 50, 9, i % 2 == 0 ? "东渡口" : "渡口" + "甲乙丙丁".charAt(i));
            for (int line = 0; line < 6; line++) {
                paper.text(90, 100 + 20 * line, 12, "第" + i + "季过渡" + (7 * i + line) + "万人次，比上年同期多。");
            }
        }
        assertThat(String.join("", paper.lines())).contains("东渡口", "渡口乙", "渡口丁");
    }

    private static Paper prose(Paper paper, double y) {
        for (int line = 0; line < 4; line++) {
            paper.text(90, y + 18 * line, 12, "渡口" + "甲乙丙丁".charAt(line) + "每日开放，船只在此停靠不得超过三日，逾期缴纳费用");
        }
        return paper;
    }

    @Test
    void the_head_of_an_office_above_an_act_is_no_heading_and_takes_no_level() {
        var paper = new Paper().sheet().text(120, 80, 30, "东桥市人民政府文件").text(220, 120, 12, "东政发〔2024〕8号").text(160, 170, 18, "关于渡口开放的通知");
        prose(paper, 210);
        paper.text(114, 300, 12, "一、总体要求");
        prose(paper, 318);

        assertThat(paper.draft().heading).isEqualTo("关于渡口开放的通知");
        assertThat(paper.lines()).contains("东桥市人民政府文件", "## 一、总体要求");
    }

    @Test
    void a_title_that_fills_its_line_goes_on_in_the_middle_of_the_next_with_a_year_too() {
        var paper = new Paper().sheet().text(90, 80, 24, "Report on the harbours of the east").text(270, 112, 24, "2023");
        prose(paper, 200);

        assertThat(paper.draft().heading).isEqualTo("Report on the harbours of the east 2023");
    }

    @Test
    void parts_rank_above_what_is_numbered_within_and_the_head_of_the_contents_takes_no_rank() {
        var paper = new Paper().sheet().text(180, 80, 20, "渡口管理规定").text(270, 110, 12, "目 录");
        paper.text(90, 130, 12, "第一部分 概况……………………1").text(90, 148, 12, "第二部分 办法……………………1");
        for (int part = 0; part < 2; part++) {
            double y = 190 + 260 * part;
            paper.text(240, y, 15, "第" + "一二".charAt(part) + "部分 " + (part == 0 ? "概况" : "办法"));
            for (int k = 0; k < 2; k++) {
                paper.text(114, y + 30 + 110 * k, 12, (k + 1) + ". 渡口之" + "甲乙".charAt(k), "Hei-Bold");
                prose(paper, y + 48 + 110 * k);
            }
        }
        assertThat(paper.lines()).contains("## 目 录", "## 第一部分 概况", "### 1. 渡口之甲", "### 2. 渡口之乙", "## 第二部分 办法");
    }

    @Test
    void a_row_that_the_foot_of_a_sheet_cuts_is_one_row() {
        var paper = new Paper().sheet();
        prose(paper, 80);
        ruled(paper, 740, 3);
        row(paper, 754, "渡口", "事项", "费用");
        row(paper, 774, "甲渡口", "停靠", "20");
        row(paper, 794, "乙渡口", "装卸以及", "35");
        paper.sheet();
        ruled(paper, 60, 3);
        row(paper, 74, "渡口", "事项", "费用");
        row(paper, 94, "", "过夜", "");
        row(paper, 114, "丙渡口", "停靠", "25");
        prose(paper, 200);

        assertThat(paper.lines()).contains("| 甲渡口 | 停靠 | 20", "| 乙渡口 | 装卸以及过夜 | 35", "| 丙渡口 | 停靠 | 25");
    }

    @Test
    void two_rows_at_the_head_of_a_sheet_go_on_with_the_table_at_the_foot_of_the_last() {
        var paper = new Paper().sheet();
        prose(paper, 80);
        String[][] rows = {{"渡口", "单位", "数量"}, {"甲渡口", "万人", "12"}, {"乙渡口", "万人", "35"}, {"丙渡口", "万人", "7"}};
        for (int i = 0; i < rows.length; i++) {
            row(paper, 720 + 20 * i, rows[i]);
        }
        paper.sheet();
        row(paper, 60, rows[0]);
        row(paper, 80, "丁渡口", "万人", "9");
        prose(paper, 130);

        assertThat(paper.lines()).containsSubsequence("| 丙渡口 | 万人 | 7", "| 丁渡口 | 万人 | 9");
        assertThat(paper.lines()).doesNotContain("渡口", "单位");
    }

    @Test
    void a_red_head_that_its_line_had_no_room_for_names_no_document() {
        var paper = new Paper().sheet().text(80, 60, 36, "青河市人民政府办公室文").text(280, 100, 36, "件").text(240, 150, 14, "青政办〔2025〕8号");
        paper.text(150, 200, 20, "关于做好渡口巡查的通知").text(90, 260, 14, PROSE).text(90, 288, 14, PROSE);

        assertThat(paper.draft().heading).isEqualTo("关于做好渡口巡查的通知");
    }

    @Test
    void a_letter_is_called_by_what_it_is_about() {
        var paper = new Paper().sheet().text(90, 60, 11, "Office of Ferries").text(90, 74, 11, "9 Quay Lane").text(90, 110, 11, "Subject: landing stage at Elmside, second notice");
        paper.text(90, 140, 11, "Dear Ms. Bell,").text(90, 170, 11, "the stage is to be mended before the winter comes to the river again,").text(90, 184, 11, "and without it no boat may land there until the spring has come and gone.");

        assertThat(paper.draft().heading).isEqualTo("Subject: landing stage at Elmside, second notice");
    }

    @Test
    void a_little_more_white_behind_a_sentence_parts_paragraphs() {
        var paper = new Paper().sheet();
        double y = 60;
        for (int i = 0; i < 3; i++) {
            paper.text(90, y, 10, "The skipper of a ferry keeps a list of those aboard and shows it on demand").text(90, y + 14, 10, "to the harbour master, who signs it before the boat leaves the pier each day.");
            y += 14 + 18;
        }

        assertThat(paper.lines()).hasSize(3);
    }

    @Test
    void a_subsection_begins_behind_a_sentence_though_its_line_is_full() {
        var paper = new Paper().sheet();
        paper.text(90, 60, 10, "(1) The skipper keeps a list of those aboard and shows it to whom asks it.").text(90, 74, 10, "(2) The harbour master signs the list before the boat leaves its pier now.")
                .text(90, 88, 10, "(3) Whoever is not on the list stays on the pier until the next boat goes.");

        assertThat(paper.lines()).hasSize(3);
    }

    @Test
    void notes_in_the_margin_stand_before_the_paragraphs_they_stand_at() {
        var paper = new Paper().sheet().text(90, 50, 16, "Small Boats Act");
        for (int i = 0; i < 4; i++) {
            double y = 100 + 50 * i;
            paper.text(90, y, 7, "Who may").text(90, y + 8, 7, "land " + i).text(200, y, 10, (i + 1) + ". A boat may land at the pier of Elmside if its skipper has").text(200, y + 14, 10, "a paper of the harbour master that is not older than a year now.");
        }

        assertThat(paper.lines()).containsSubsequence("Who may land 1", "2. A boat may land at the pier of Elmside if its skipper has a paper of the harbour master that is not older than a year now.", "Who may land 2");
    }
}
