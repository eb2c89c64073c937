package dev.curbcut.reading.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.reading.Reading;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private static final String LONG = "The ferry will run from the old pier until the new quay is ready, and the timetable on the board remains in force.";
    private static final String ANSWER = "<p>The %s keeper has worked at the harbour for many years, knows each of the boats by name, and would not trade the work for any other.</p>";

    private static String body(String html, String address) {
        return Reading.texts(Reading.page("<html><head><title>Harbour notes</title></head><body><div class=text><h1>Harbour notes</h1>" + html + "</div></body></html>", address).blocks());
    }

    private static int times(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void a_question_put_to_each_of_many_is_said_each_time() {
        String question = "<p>What do you do on a morning when the fog comes in from the sea and none of the boats can leave the harbour?</p>";
        String body = body(question + ANSWER.formatted("first") + question + ANSWER.formatted("second") + question + ANSWER.formatted("third"), "https://www.example.gov/a.html");
        assertThat(times(body, "What do you do on a morning")).isEqualTo(3);
    }

    @Test
    void a_body_printed_for_two_screens_is_said_once() {
        String text = "<p>" + LONG + "</p>" + ANSWER.formatted("first") + ANSWER.formatted("second");
        String body = body("<div class=wide>" + text + "</div><div class=narrow>" + text + "</div>", "https://www.example.gov/a.html");
        assertThat(times(body, "The ferry will run")).isEqualTo(1);
    }

    @Test
    void a_caption_repeated_in_a_gallery_is_said_once() {
        String figure = "<figure><img src=a.jpg alt=quay><figcaption>" + LONG + "</figcaption></figure>";
        String body = body(ANSWER.formatted("first") + figure + figure + figure + ANSWER.formatted("second") + ANSWER.formatted("third"), "https://www.example.gov/a.html");
        assertThat(times(body, "The ferry will run")).isEqualTo(1);
    }

    @Test
    void a_post_is_not_said_again_where_another_quotes_it_but_who_is_quoted_is() {
        String body = body("<article class=post><p>" + LONG + "</p></article><article class=post><blockquote><cite>Ann wrote:</cite><div>" + LONG
                + "</div></blockquote>" + ANSWER.formatted("second") + "</article>", "https://forum.example.gov/thread/7");
        assertThat(times(body, "The ferry will run")).isEqualTo(1);
        assertThat(body).contains("Ann wrote:").contains("The second keeper");
    }

    @Test
    void what_is_quoted_from_elsewhere_stays() {
        String body = body("<article class=post><p>" + LONG + "</p></article><article class=post><blockquote>The committee met on Monday and put off its vote until the spring.</blockquote>"
                + ANSWER.formatted("second") + "</article>", "https://forum.example.gov/thread/7");
        assertThat(body).contains("put off its vote");
    }

    @Test
    void a_caption_cut_short_before_a_link_to_all_of_it_is_said_once_in_full_and_so_is_who_took_the_picture() {
        String caption = "<div class=caption><div class=full>The ferry leaves the old pier in the evening, seen from the town wall.<a> less</a></div>"
                + "<div class=short>The ferry leaves the old pier in the evening<a> ... more</a></div><span class=credit> Photo: Ann Mole </span></div>";
        String body = body(ANSWER.formatted("first") + caption + ANSWER.formatted("second") + caption + ANSWER.formatted("third"), "https://www.example.gov/a.html");
        assertThat(times(body, "The ferry leaves")).isEqualTo(1);
        assertThat(times(body, "Photo: Ann Mole")).isEqualTo(1);
        assertThat(body).contains("seen from the town wall");
    }

    @Test
    void words_that_run_across_the_screen_are_said_once_and_cells_that_say_the_same_each_in_their_place() {
        String run = "<div class=run>" + "<span>Sail on Sunday</span><span>Row on Monday</span>".repeat(4) + "</div>";
        String body = body(run + ANSWER.formatted("first") + "<table><tr><td>Mole</td><td>Yes</td><td>Yes</td><td>Yes</td><td>Yes</td></tr><tr><td>Pier</td><td>Yes</td><td>Yes</td><td>No</td><td>Yes</td></tr></table>", "https://www.example.gov/a.html");
        assertThat(times(body, "Sail on Sunday")).isEqualTo(1);
        assertThat(times(body, "Row on Monday")).isEqualTo(1);
    }

    @Test
    void a_part_of_several_lines_that_stands_there_twice_is_said_once() {
        String part = "<div class=card><h3>The keeper of the lamp</h3><p>Ann Mole has kept the lamp for forty years, and her mother before her.</p><p>She lives on the mole, in the house of stone.</p></div>";
        String body = body(ANSWER.formatted("first") + part + ANSWER.formatted("second") + "<div class=slides>" + part + "</div>", "https://www.example.gov/a.html");
        assertThat(times(body, "The keeper of the lamp")).isEqualTo(1);
        assertThat(times(body, "in the house of stone")).isEqualTo(1);
    }

    @Test
    void what_several_cards_of_a_kind_have_in_common_is_said_of_each() {
        String card = "<div class=card><div class=text><p>%s</p><div class=facts><p>Carries up to forty tons of sand or gravel</p><p>Sails on every tide of the year but the lowest</p><p>Two men and a boy</p></div></div></div>";
        String body = body(ANSWER.formatted("first") + "<div>" + card.formatted("The barge with the red sail") + card.formatted("The barge with the brown sail") + card.formatted("The barge with the white sail") + "</div>", "https://www.example.gov/a.html");
        assertThat(times(body, "forty tons")).isEqualTo(3);
    }
}
