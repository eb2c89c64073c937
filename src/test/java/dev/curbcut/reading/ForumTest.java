package dev.curbcut.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.page.Page;
import org.junit.jupiter.api.Test;

class ForumTest {
    private static final String ADDRESS = "https://forum.example.org/threads/which-kettle.12/";
    private static final String FIRST = "I have a small stove and look for a kettle that boils a litre without taking half of the morning to do it.";
    private static final String SECOND = "Mine is of enamelled steel and does it in four minutes; the handle gets warm, so keep a cloth within reach.";

    private static String words(String posts) {
        Page page = Reading.page("<html><head><title>Which kettle?</title></head><body><main><h1>Which kettle?</h1>" + posts + "</main></body></html>", ADDRESS);
        return Reading.texts(page.blocks());
    }

    private static String post(String profile, String text, String foot) {
        return "<article class=message><div class=message-cell--user>" + profile + "</div><div class=body><p>" + text + "</p>" + ("<p>The shop in our street has three of them in the window, and the "
                + "man there let me pour a cup from each before I made up my mind about which of them pours best, so do ask him when you pass: " + text.length() + " cups he sold.</p>").repeat(3) + foot + "</div></article>";
    }

    private static String thread(String profile, String foot) {
        return words(post(profile.formatted("tinsmith"), FIRST, foot) + post(profile.formatted("potter77"), SECOND, foot));
    }

    @Test
    void of_who_wrote_a_post_the_name_stays_and_rank_and_place_go() {
        String words = thread("<h4 class=message-name><a class=username href=/m/1>%s</a></h4><h5>Senior Member</h5><div>Harbour town</div>", "");
        assertThat(words).contains("tinsmith").contains("potter77").contains(FIRST).doesNotContain("Senior Member").doesNotContain("Harbour town");
    }

    @Test
    void a_name_that_stands_above_the_post_as_well_is_said_once() {
        String name = "<p class=author>by <a class=username href=/m/1>tinsmith</a></p>";
        String words = words("<div class=post><dl class=postprofile><dt><a class=username href=/m/1>tinsmith</a></dt><dd>Rank: steward</dd></dl><div>" + name + "<p>" + FIRST + "</p></div></div>"
                + "<div class=post><div><p>" + SECOND + "</p></div></div>");
        assertThat(words).containsOnlyOnce("tinsmith").contains(FIRST);
    }

    @Test
    void what_a_forum_counts_and_says_of_its_threads_is_no_part_of_them() {
        String words = thread("<b class=username>%s</b>", "<div>posted 6 years ago</div><div>4,931 posts</div><div>Reputation: 12</div><div>Not open for further replies.</div>"
                + "<div>Last edited by tinsmith on 3 May, edited twice.</div><div>Click to expand...</div><p><a href=/f/2>Return to “Kettles”</a></p>");
        assertThat(words).contains(FIRST).contains(SECOND).doesNotContain("years ago").doesNotContain("4,931").doesNotContain("Reputation").doesNotContain("further replies")
                .doesNotContain("Last edited").doesNotContain("expand").doesNotContain("Return to");
    }

    @Test
    void a_sentence_with_such_words_in_it_stays() {
        String said = "I bought it two years ago and posted a picture of it here, which is not open for further replies now.";
        assertThat(words(post("", FIRST, "") + post("", said, ""))).contains(said);
    }

    @Test
    void a_template_that_waits_for_its_script_behind_a_cloak_is_left_out() {
        assertThat(thread("<b class=username>%s</b>", "<div ng-cloak><strong>{{ board.error }}</strong></div>")).contains(FIRST).doesNotContain("board.error");
    }
}
