package dev.curbcut.render.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {
    private static Block line(String text) {
        return new Block.Paragraph(About.NONE, Block.Align.START, List.of(new Inline.Text(text)));
    }

    private static String said(String summary) {
        Item item = new Item("The new quay", null, null, List.of(line(summary)), false, null, null);
        return PlainText.of(List.of(new Block.ItemList(About.NONE, List.of(item))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 days ago", "4 hrs ago", "an hour ago", "Updated 3 weeks ago", "5 min read", "12-minute read", "3小时前", "vor 3 Stunden", "il y a 2 jours", "hace 4 horas"})
    void how_old_an_item_is_stands_for_its_date_and_is_no_part_of_what_it_says(String age) {
        assertThat(said(age)).isEqualTo("The new quay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two days ago the board met.", "36 mins", "3 days in the harbour", "Read in 5 minutes"})
    void what_only_speaks_of_time_is_said(String words) {
        assertThat(said(words)).isEqualTo("The new quay\n" + words);
    }

    @Test
    void outside_of_items_nothing_is_left_out() {
        assertThat(PlainText.of(List.of(line("2 days ago")))).isEqualTo("2 days ago");
    }
}
