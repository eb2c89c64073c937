package dev.curbcut.reading.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Page;
import dev.curbcut.reading.Reading;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static final String WORDS = "<p>The harbour board met on Monday to settle how the new quay will be paid for, and by whom.</p>"
            + "<p>Two members asked for a longer term; the chair answered that the offer stands until the end of the year.</p>"
            + "<p>Work begins in spring, the engineer said, once the river has fallen and the piles can be driven safely.</p>"
            + "<p>The ferry will run from the old pier until then, and the timetable on the board remains in force throughout.</p>"
            + "<p>Residents may read the plans in the library, where a clerk will answer questions on every weekday morning.</p>"
            + "<p>The plans can be had on paper as well, at the price of the copies, from the office on the market square.</p>";

    private static Page page(String html) {
        return Reading.page("<html><head><title>The new quay</title></head><body><div class=wrap><h1>The new quay</h1>" + WORDS + html + "</div></body></html>");
    }

    private static String body(String html) {
        return Reading.texts(page(html).blocks());
    }

    @Test
    void heads_and_feet_of_components_are_content_and_the_foot_of_the_site_is_not() {
        String body = body("<div><div class=SideHeader><h2>Cranes</h2><p>Both cranes are moved by rail, and lift forty tons each.</p></div></div>"
                + "<div><div class=SideHeader><h2>Sheds</h2><p>The sheds are of brick, and dry in all weathers.</p></div></div>"
                + "<div class=footer><p>版权所有：某市人民政府办公室，未经许可不得转载。</p></div>");
        assertThat(body).contains("lift forty tons").contains("dry in all weathers").doesNotContain("版权所有");
    }

    @Test
    void the_question_on_a_button_stands_before_its_answer() {
        assertThat(body("<div class=item><button aria-expanded=false aria-controls=a1>Who pays for the quay?</button></div><div id=a1 hidden><p>The board pays, out of the harbour dues of ten years.</p></div>"))
                .contains("Who pays for the quay?").contains("out of the harbour dues");
    }

    @Test
    void buttons_that_open_nothing_to_read_stay_controls() {
        assertThat(body("<div><button aria-expanded=false>Choose a colour scheme</button><ul><li><a href=?c=1>dark</a></li></ul></div>")).doesNotContain("Choose a colour scheme");
    }

    @Test
    void what_buyers_wrote_stands_beside_the_text_and_a_short_praise_in_it() {
        String review = "<div class=review-text><p>Bought it for the shed, and it held through two winters without a drop of water coming in anywhere.</p></div>";
        Page page = page(WORDS.replace("harbour", "river").replace("members", "captains").replace("spring", "autumn").replace("ferry", "barge").replace("plans", "maps").replace("paper", "film")
                + "<div class=reviews>" + review.replace("shed", "shed by the pier") + review.replace("two", "three") + review.replace("winters", "autumns") + review.replace("drop", "sign")
                + review.replace("shed", "house") + "</div>");
        assertThat(Reading.texts(page.blocks())).doesNotContain("it held through");
        assertThat(Reading.texts(page.also())).contains("it held through");
        assertThat(body("<div class=reviews><p>“The best quay of the year”, says the Harbour Gazette.</p></div>")).contains("best quay of the year");
    }

    @Test
    void what_a_style_sheet_hides_on_every_screen_is_left_out_unless_it_waits_for_a_click() {
        assertThat(body("<div class='label d-none'><p>No boats are left in this list.</p></div>")).doesNotContain("No boats are left");
        assertThat(body("<div class='label d-none d-md-block'><p>No boats are left in this list.</p></div>")).contains("No boats are left");
        String panel = "<p>The second plan is kept for the day on which the first one fails, and names the same sum, the same years and the same men.</p>";
        assertThat(body("<div class='second hidden'>" + panel + panel.replace("second", "third") + panel.replace("second", "fourth") + "</div>")).contains("the day on which the first one fails");
    }

    @Test
    void several_things_under_headings_are_no_banner() {
        assertThat(body("<div class=promo-row>" + "<div><h3>Buoys</h3><p>Painted anew each year, and lit from dusk until dawn by lamps that need no keeper.</p><a href=/b>Buoys of the bay</a></div>"
                        + "<div><h3>Ropes</h3><p>Spun from hemp as they always were, in the long shed behind the town wall.</p><a href=/r>Ropes of the town</a></div></div>"))
                .contains("Painted anew each year");
    }

    @Test
    void lines_that_ask_for_a_subscription_are_no_part_of_the_text_and_sentences_that_speak_of_one_are() {
        String body = body("<p>Sign up for our weekly newsletter and never miss a boat.</p><p>By signing up, you agree to our terms and to the use of your address.</p>"
                + "<p>The board will sign up two more captains, whose names are in the newsletter of the town.</p>");
        assertThat(body).doesNotContain("never miss a boat").doesNotContain("you agree to our terms").contains("two more captains");
    }

    @Test
    void the_head_of_a_site_that_is_mostly_links_is_left_out_of_a_short_page_whatever_else_it_says() {
        StringBuilder head = new StringBuilder("<div class=page-header><div class=about><p>The harbour group is a family of boards, quays and lights.</p></div><ul>");
        for (int i = 0; i < 24; i++) {
            head.append("<li><a href=/q").append(i).append(">Quay number ").append(i).append("</a></li>");
        }
        String body = Reading.texts(Reading.page("<html><head><title>The new quay</title></head><body>" + head + "</ul></div><div class=wrap><h1>The new quay</h1>"
                + WORDS.substring(0, WORDS.indexOf("<p>Work")) + "</div></body></html>").blocks());
        assertThat(body).contains("Two members").doesNotContain("family of boards").doesNotContain("Quay number");
    }

    @Test
    void a_foot_in_another_language_is_a_foot() {
        assertThat(body("<div class=rodape><p>Porto Novo - CNPJ: 12.345.678/0001-99 - Rua do Cais, 1111 - Caixa Postal 421.</p></div>")).doesNotContain("Caixa Postal");
        assertThat(body("<div class='last footer'><p>Hafenamt Altstadt, am Kai, geöffnet an Werktagen bis fünf Uhr. Alle Rechte vorbehalten. Der Hafen, die Stadt und die Leute an der Küste.</p></div>"))
                .doesNotContain("Hafenamt");
    }

    @Test
    void a_name_that_speaks_of_a_background_says_nothing_of_what_the_part_is() {
        assertThat(body("<div class=header-bg><p>The quay is a mile long.</p></div>")).contains("a mile long");
    }

    @Test
    void the_word_that_a_popup_explains_stays_in_its_sentence() {
        String body = body("<p>The chair, <span class=tooltip><a class=tooltip-link href=/p/1>Jan Mole</a><span class=tooltip-text>Jan Mole has led the board since its first day</span></span>, said so, and a "
                + "<span class=tooltip>dolphin<span class=tooltip-text>a group of piles</span></span> will stand there.</p>");
        assertThat(body).contains("The chair, Jan Mole, said so").contains("dolphin").doesNotContain("since its first day").doesNotContain("group of piles");
    }

    @Test
    void links_that_stand_far_beside_the_page_are_left_out_and_words_there_stay() {
        String body = body("<div style='position:absolute; left:-9999px'><a href=https://themes.example/>Premium themes for free</a></div><p style='position:absolute; left:-9999px'>The plan shows the quay from above.</p>");
        assertThat(body).doesNotContain("Premium themes").contains("from above");
    }

    @Test
    void lines_of_tags_are_no_part_of_an_article_and_those_of_each_entry_of_a_list_are() {
        String tags = "<p>Tags: <a rel=tag href=/t/%s>%s</a>, <a rel='category tag' href=/t/river>inland waters</a></p>";
        assertThat(body(tags.formatted("quays", "quays"))).doesNotContain("inland");
        assertThat(body("<h2>Cranes</h2><p>Both cranes are moved by rail, and lift forty tons each.</p>" + tags.formatted("cranes", "cranes") + "<h2>Sheds</h2><p>The sheds are of brick, and dry in all weathers.</p>"
                        + tags.formatted("sheds", "sheds") + "<h2>Lamps</h2><p>The lamps are lit at dusk, and put out at dawn.</p>" + tags.formatted("lamps", "lamps")))
                .contains("cranes").contains("lamps");
    }

    @Test
    void a_price_written_for_the_eye_and_again_for_screen_readers_is_said_once() {
        String body = body("<p>The plan costs <span><span aria-hidden=true>$<b>79</b>.99</span><span class=sr-only>Price $ 79.99</span></span>, the map <span aria-hidden=true>nothing</span>.</p>");
        assertThat(body).contains("costs Price $ 79.99, the map nothing.");
    }

    @Test
    void what_stands_beside_pictures_alone_is_no_side_column() {
        String pictures = "<div class=leftcol><img src=a.jpg><img src=b.jpg><img src=c.jpg></div>";
        String side = "<div class=rightcol><p>Seen from the wall: the piles of the old pier.</p><p>Built in the year of the flood.</p></div>";
        assertThat(body("<div>" + pictures + side + "</div>")).contains("piles of the old pier");
        assertThat(body("<div><div class=leftcol><p>The list of boats is kept by the clerk, and shown to whoever asks for it in the office.</p></div>" + side + "</div>")).doesNotContain("piles of the old pier");
    }

    @Test
    void what_a_click_opens_over_the_page_is_content_when_it_says_much_under_headings() {
        String panel = "<p>The piles are of oak, driven to twenty feet below the bed, and capped with iron against the worm and the ice.</p>";
        assertThat(body("<div class=details-modal><h3>Piles</h3>" + panel + "<h3>Beams</h3>" + panel.replace("piles", "beams") + "<h3>Planks</h3><div class=details-modal__text>" + panel.replace("piles", "planks") + "</div>" + "</div>")).contains("planks are of oak");
        assertThat(body("<div class=offer-modal><h3>Stay</h3><p>Leave your address with us and read of each boat before it comes.</p></div>")).doesNotContain("each boat");
    }

    @Test
    void a_form_that_asks_for_nothing_is_only_a_wrapper() {
        assertThat(body("<form action=#><div><p>The chair thanked the clerk for his forty years.</p></div></form>")).contains("forty years");
    }

    @Test
    void the_foot_of_a_site_is_no_body_where_a_script_would_draw_the_rest() {
        Page page = Reading.page("<html><head><title>Boats for sale</title></head><body><main></main><footer><div><p>By the quay since the year of the flood, on the market square of the old town.</p>"
                + "<p>© 2025 The Harbour Board. All rights reserved.</p></div></footer></body></html>");
        assertThat(Reading.texts(page.blocks())).isEmpty();
    }

    @Test
    void a_word_that_names_a_control_stays_in_the_sentence_it_stands_in() {
        String body = body("<p>You must <a href=/login>log in</a> to speak, and may <a href=/e><span>expand</span></a>ed notes later.</p><p><a href=/login>Log in</a> <a href=/p>Print</a></p><p>Skip to the list of boats</p>");
        assertThat(body).contains("You must log in to speak").contains("expanded notes").doesNotContain("Print").doesNotContain("list of boats");
    }

    @Test
    void pictures_in_the_main_part_each_with_its_words_are_no_menu_whatever_moves_them() {
        String shelf = "<div class='shelf nav-dark'><h3>Boats by kind</h3><ul><li class=nav-item><a href=/1><img src=1.jpg alt=''><b>Ferries</b></a></li>"
                + "<li class=nav-item><a href=/2><img src=2.jpg alt=''><b>Barges</b></a></li><li class=nav-item><a href=/3><img src=3.jpg alt=''><b>Tugs</b></a></li></ul></div>";
        assertThat(main(shelf)).contains("Barges");
        assertThat(main(shelf.replaceAll("<img[^>]*>", ""))).doesNotContain("Barges");
    }

    private static String main(String html) {
        return Reading.texts(Reading.page("<html><head><title>Boats</title></head><body><main><h1>Boats</h1><p>There are boats of many kinds here.</p>" + html + "</main></body></html>").blocks());
    }
}
