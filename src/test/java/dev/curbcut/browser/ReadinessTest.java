package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.browser.Readiness.Step;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Observation BUILT = new Observation(true, 0, 400, 400, 900, 12, false, false);
    private static final Observation EMPTY = new Observation(true, 0, 400, 400, 12, 0, false, false);

    private final Readiness readiness = new Readiness();

    @Test
    void a_quiet_page_with_content_is_scrolled_once_and_then_taken() {
        assertThat(readiness.next(BUILT, false)).isEqualTo(Step.SCROLL);
        assertThat(readiness.next(BUILT, false)).isEqualTo(Step.TAKE);
    }

    @Test
    void a_page_that_still_changes_is_waited_for() {
        assertThat(readiness.next(new Observation(true, 0, 400, 10, 900, 12, false, false), false)).isEqualTo(Step.WAIT);
    }

    @Test
    void a_page_that_still_asks_is_waited_for() {
        assertThat(readiness.next(new Observation(true, 1, 400, 400, 900, 12, false, false), false)).isEqualTo(Step.WAIT);
    }

    @Test
    void a_request_that_never_ends_does_not_hold_up_a_page_that_has_come_to_rest() {
        assertThat(readiness.next(new Observation(true, 1, 3000, 2100, 900, 12, false, false), false)).isEqualTo(Step.SCROLL);
    }

    @Test
    void a_page_without_content_is_given_more_time() {
        assertThat(readiness.next(EMPTY, false)).isEqualTo(Step.WAIT);
        assertThat(readiness.next(new Observation(true, 0, 2600, 2600, 12, 0, false, false), false)).isEqualTo(Step.SCROLL);
    }

    @Test
    void words_that_hold_a_place_are_no_content() {
        assertThat(readiness.next(new Observation(true, 0, 400, 400, 900, 12, true, false), false)).isEqualTo(Step.WAIT);
    }

    @Test
    void a_document_that_is_not_loaded_is_waited_for() {
        assertThat(readiness.next(new Observation(false, 0, 400, 400, 900, 12, false, false), false)).isEqualTo(Step.WAIT);
    }

    @Test
    void a_page_of_more_elements_than_are_handed_on_is_not_looked_at_again() {
        assertThat(readiness.next(new Observation(true, 0, 0, 0, 900, 12, false, true), false)).isEqualTo(Step.TAKE);
    }

    @Test
    void when_time_is_over_it_is_taken_as_it_is() {
        assertThat(readiness.next(EMPTY, true)).isEqualTo(Step.TAKE);
    }
}
