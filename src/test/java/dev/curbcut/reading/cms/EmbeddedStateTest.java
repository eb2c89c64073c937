package dev.curbcut.reading.cms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbeddedStateTest {
    private static final String TEXT = "青禾市第二图书馆将于下月一日起试行延时开放，请读者留意馆内公告。".repeat(3);

    @Test
    void the_longest_markup_of_the_state_is_shown_on_an_empty_page() {
        Unfolded next = Unfolded.by(new EmbeddedState(), "<div id=__next></div><script id=__NEXT_DATA__ type=application/json>{\"props\":{\"a\":[{\"body\":\"<p>" + TEXT + "<\\/p>\"}]}}</script>");
        Unfolded initial = Unfolded.by(new EmbeddedState(), "<div id=app></div><script>window.__INITIAL_STATE__={article:{html:'<p>" + TEXT + "</p>'}};</script>");

        assertThat(next.texts("body p")).containsExactly(TEXT);
        assertThat(initial.texts("body p")).containsExactly(TEXT);
    }

    @Test
    void a_page_with_text_of_its_own_needs_no_state() {
        Unfolded page = Unfolded.by(new EmbeddedState(), "<article>" + TEXT.repeat(5) + "</article><script id=__NEXT_DATA__ type=application/json>{\"b\":\"<p>" + TEXT + "</p>\"}</script>");

        assertThat(page.texts("p")).isEmpty();
    }
}
