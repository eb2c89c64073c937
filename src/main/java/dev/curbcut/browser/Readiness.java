package dev.curbcut.browser;

/**
 * When a page is ready: its network is quiet, its DOM is quiet, and there is something to read; else, when nothing has happened for so
 * long that nothing will. Once before that it is scrolled to its end, for lists that come as they are looked at. A deadline stands above
 * all of it. For one thread.
 */
final class Readiness {
    /** Silence of a page that has content. */
    static final long QUIET_MILLIS = 350;

    /** Silence of a page that has none. */
    static final long PATIENT_MILLIS = 2500;

    /** Silence of its DOM after which a request that goes on is no part of the page: a long poll, a stream. */
    static final long DESPITE_NETWORK_MILLIS = 2000;

    /** What is to be done with the page. */
    enum Step {
        WAIT,
        SCROLL,
        TAKE
    }

    private boolean scrolled;

    Step next(Observation seen, boolean timeIsOver) {
        // What would come after too many elements would be cut; each further look, and a scroll above all, has it all laid out anew.
        if (timeIsOver || seen.overfull()) {
            return Step.TAKE;
        }
        if (!isQuiet(seen)) {
            return Step.WAIT;
        }
        if (!scrolled) {
            scrolled = true;
            return Step.SCROLL;
        }
        return Step.TAKE;
    }

    private static boolean isQuiet(Observation seen) {
        if (seen.underWay() > 0 || !seen.complete()) {
            return seen.hasContent() && seen.quietDom() >= DESPITE_NETWORK_MILLIS;
        }
        long needed = seen.hasContent() ? QUIET_MILLIS : PATIENT_MILLIS;
        return seen.quietNetwork() >= needed && seen.quietDom() >= needed;
    }
}
