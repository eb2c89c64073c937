package dev.curbcut.reading.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Page;
import dev.curbcut.reading.Reading;
import org.junit.jupiter.api.Test;

class FormBoxesTest {
    private static final String WORDS = "<p>The harbour board met on Monday to settle how the new quay will be paid for, and by whom.</p>"
            + "<p>Two members asked for a longer term; the chair answered that the offer stands until the end of the year.</p>"
            + "<p>Work begins in spring, the engineer said, once the river has fallen and the piles can be driven safely.</p>"
            + "<p>The ferry will run from the old pier until then, and the timetable on the board remains in force throughout.</p>"
            + "<p>Residents may read the plans in the library, where a clerk will answer questions on every weekday morning.</p>";

    private static Page page(String html) {
        return Reading.page("<html><head><title>The new quay</title></head><body><div class=wrap><h1>The new quay</h1>" + WORDS + html + "</div></body></html>");
    }

    @Test
    void the_words_around_a_form_that_asks_for_an_address_go_with_it_and_are_counted() {
        Page page = page("<div class=box><h2>Join our circle</h2><p>Be the first to hear of boats, quays and much more of that kind.</p><form action=/join><input type=email name=e><button>Join</button></form></div>");
        assertThat(Reading.texts(page.blocks())).contains("weekday morning").doesNotContain("Join our circle").doesNotContain("much more of that kind");
        assertThat(page.omitted().toString()).contains("CONTROL");
        assertThat(page.forms()).hasSize(1);
    }

    @Test
    void what_a_page_says_beside_such_a_form_stays() {
        String box = "<div class=box><h2>Questions to the board</h2>" + WORDS.replace("Monday", "Friday").replace("members", "captains") + "%s</div>";
        assertThat(Reading.texts(page(box.formatted("<form action=/join><input type=email name=e></form>")).blocks())).contains("on Friday");
        assertThat(Reading.texts(page("<div><h2>Ask the clerk</h2><p>He answers within the week, in writing.</p><form action=/ask><input type=email name=e><textarea name=q></textarea></form></div>").blocks()))
                .contains("answers within the week");
    }
}
