package dev.curbcut.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables without lines: by what stands below each other. */
class AlignedTablesTest {
    private static void row(Paper paper, double y, String... words) {
        double[] at = {90, 150, 260, 360, 450};
        for (int c = 0; c < words.length; c++) {
            paper.text(at[c], y, 10, words[c]);
        }
    }

    @Test
    void numbers_that_count_the_rows_of_a_table_are_no_numbers_of_lines() {
        var paper = new Paper().sheet();
        for (int i = 0; i < 12; i++) {
            row(paper, 120 + 16 * i, "" + (i + 41), "Heron " + (char) ('A' + i), "Elmside", "4." + (10 + i));
        }

        assertThat(paper.lines()).hasSize(12).startsWith("| 41 | Heron A | Elmside | 4.10").endsWith("| 52 | Heron L | Elmside | 4.21");
    }

    @Test
    void numbers_beside_the_lines_of_a_bill_are_not_said() {
        var paper = new Paper().sheet();
        for (int i = 0; i < 12; i++) {
            paper.text(90, 120 + 16 * i, 10, "" + (i + 1)).text(130, 120 + 16 * i, 10, "the ferry shall carry whoever asks for it on that day " + (char) ('a' + i));
        }

        assertThat(String.join(" ", paper.lines())).doesNotContain("2 the").contains("day a", "day l");
    }

    @Test
    void the_few_words_of_a_sparse_column_stay_under_its_head() {
        var paper = new Paper().sheet();
        row(paper, 104, "序号", "姓名", "岗位", "成绩", "备注");
        for (int i = 0; i < 24; i++) {
            row(paper, 120 + 16 * i, "" + (i + 1), "林小舟", "轮渡员", "8" + i % 10 + ".5");
        }
        paper.text(450, 120 + 16 * 7, 10, "缺考");

        assertThat(paper.lines()).contains("| ^序号 | ^姓名 | ^岗位 | ^成绩 | ^备注", "| 8 | 林小舟 | 轮渡员 | 87.5 | 缺考");
    }

    @Test
    void a_head_at_the_left_and_numbers_at_the_right_are_one_column() {
        var paper = new Paper().sheet();
        paper.text(90, 100, 10, "Pier").text(200, 100, 10, "Boats").text(340, 100, 10, "Seats");
        String[] piers = {"Elmside", "Stony Vale", "Upper Wick", "Harbour", "Mill"};
        for (int i = 0; i < 5; i++) {
            paper.text(90, 120 + 18 * i, 10, piers[i]).text(300, 120 + 18 * i, 10, "1" + i).text(440, 120 + 18 * i, 10, "40" + i);
        }

        assertThat(paper.lines()).startsWith("| ^Pier | ^Boats | ^Seats", "| Elmside | 10 | 400");
    }

    @Test
    void larger_words_between_two_tables_head_the_second() {
        var paper = new Paper().sheet().text(90, 60, 16, "Fares of the ferries");
        for (int t = 0; t < 2; t++) {
            double top = 100 + 120 * t;
            paper.text(90, top, 12, t == 0 ? "Summer" : "Winter");
            row(paper, top + 16, "Code", "Pier", "Fare");
            row(paper, top + 32, "A1", "Elmside", "4.50");
            row(paper, top + 48, "A2", "Harbour", "3.20");
            row(paper, top + 64, "A3", "Mill", "5.10");
        }

        assertThat(paper.lines()).filteredOn(line -> line.startsWith("#")).containsExactly("## Summer", "## Winter");
        assertThat(paper.lines()).filteredOn(line -> line.startsWith("|")).hasSize(8);
    }

    @Test
    void words_in_the_middle_of_a_tall_row_are_of_that_row() {
        var paper = new Paper().sheet();
        row(paper, 100, "Code", "Service", "Fare");
        row(paper, 116, "A1", "Single", "4.50");
        paper.text(150, 132, 10, "Return on").text(90, 138, 10, "A2").text(260, 138, 10, "3.20").text(150, 144, 10, "one day");
        row(paper, 160, "A3", "Week", "5.10");
        row(paper, 176, "A4", "Month", "9.80");

        assertThat(paper.lines()).contains("| A1 | Single | 4.50", "| A2 | Return on one day | 3.20", "| A3 | Week | 5.10");
    }

    @Test
    void heads_in_two_languages_are_one_row() {
        var paper = new Paper().sheet();
        row(paper, 100, "年份", "渡船", "旅客");
        row(paper, 113, "Year", "Ferries", "Travellers");
        for (int i = 0; i < 6; i++) {
            row(paper, 132 + 18 * i, "" + (2015 + i), "4" + i, "90" + i);
        }

        assertThat(paper.lines()).startsWith("| ^年份Year | ^渡船Ferries | ^旅客Travellers", "| 2015 | 40 | 900");
    }

    @Test
    void a_running_heads_rule_over_a_table_makes_no_column() {
        var paper = new Paper().sheet();
        paper.line(80, 100, 460, 100);
        for (int r = 0; r <= 3; r++) {
            paper.line(90, 100 + 20 * r, 450, 100 + 20 * r);
        }
        for (int c = 0; c <= 3; c++) {
            paper.line(90 + 120 * c, 100, 90 + 120 * c, 160);
        }
        for (int r = 0; r < 3; r++) {
            paper.text(96, 114 + 20 * r, 10, "渡口" + r).text(216, 114 + 20 * r, 10, "船" + r).text(336, 114 + 20 * r, 10, "4" + r);
        }

        assertThat(paper.lines()).contains("| >渡口1 | 船1 | 41");
    }
}
