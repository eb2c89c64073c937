package dev.curbcut.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingLevelsTest {
    @Test
    void capitals_rank_above_others_of_their_size_and_one_line_that_begins_with_a_number_makes_no_rank() {
        var paper = new Paper().sheet().text(90, 60, 20, "Ferry gazette of the town").text(90, 100, 10, "TOWN OF ELMSIDE", "Times-Bold");
        paper.text(90, 130, 10, "Harbour office", "Times-Bold").text(90, 160, 10, "14 Rules part two", "Times-Bold").text(90, 190, 10, "the ferry sails from six in the morning to eight at night");
        paper.text(90, 220, 10, "and in the summer to ten.");

        assertThat(paper.lines()).contains("## TOWN OF ELMSIDE", "### Harbour office", "### 14 Rules part two");
    }
}
