package dev.curbcut.reading.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Page;
import dev.curbcut.reading.Reading;
import org.junit.jupiter.api.Test;

class EndingsTest {
    private static String shelf(String heading, String goods) {
        StringBuilder shelf = new StringBuilder("<section><h2>" + heading + "</h2><ul>");
        for (int n = 1; n < 6; n++) {
            shelf.append("<li><a href=/").append(goods).append(n).append(">").append(goods).append(" number ").append(n).append("</a><span>$1").append(n).append(".00</span></li>");
        }
        return shelf.append("</ul></section>").toString();
    }

    private static Page page(String html) {
        return Reading.page("<html><head><title>Lamps</title></head><body><main><h1>Lamps</h1><p>All lamps of the house, by the year in which they were first lit.</p>"
                + shelf("Lamps for the table", "Oil lamp") + shelf("Lamps for the wall", "Brass lamp") + html + "</main></body></html>", "https://shop.example.com/lamps");
    }

    @Test
    void what_is_offered_to_a_customer_beside_a_list_is_no_part_of_it() {
        for (String heading : new String[] {"You may also like", "Recently viewed items", "Frequently bought together"}) {
            Page page = page(shelf(heading, "Candle"));
            assertThat(page.blocks().toString()).contains("Brass lamp number 5").doesNotContain("Candle number 2").doesNotContain(heading);
            assertThat(page.navigation().toString()).contains("Candle number 2");
        }
    }

    @Test
    void the_sections_of_a_page_of_lists_stay_whatever_an_article_would_call_so() {
        for (String heading : new String[] {"Latest news", "Related links", "Comments", "Topics"}) {
            assertThat(page(shelf(heading, "Notice")).blocks().toString()).contains("Notice number 2");
        }
    }
}
