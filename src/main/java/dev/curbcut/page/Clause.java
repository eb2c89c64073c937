package dev.curbcut.page;

import java.util.Locale;

/** Success criteria of WCAG 2.2 that the owner's report names. */
public enum Clause {
    NON_TEXT_CONTENT("1.1.1", "A"),
    INFO_AND_RELATIONSHIPS("1.3.1", "A"),
    AUDIO_CONTROL("1.4.2", "A"),
    CONTRAST_MINIMUM("1.4.3", "AA"),
    RESIZE_TEXT("1.4.4", "AA"),
    KEYBOARD("2.1.1", "A"),
    TIMING_ADJUSTABLE("2.2.1", "A"),
    PAUSE_STOP_HIDE("2.2.2", "A"),
    BYPASS_BLOCKS("2.4.1", "A"),
    PAGE_TITLED("2.4.2", "A"),
    FOCUS_ORDER("2.4.3", "A"),
    LINK_PURPOSE_IN_CONTEXT("2.4.4", "A"),
    LINK_PURPOSE_LINK_ONLY("2.4.9", "AAA"),
    LANGUAGE_OF_PAGE("3.1.1", "A"),
    LABELS_OR_INSTRUCTIONS("3.3.2", "A"),
    NAME_ROLE_VALUE("4.1.2", "A");

    private final String number;
    private final String level;

    Clause(String number, String level) {
        this.number = number;
        this.level = level;
    }

    /** {@code 1.1.1}. */
    public String number() {
        return number;
    }

    /** {@code A}, {@code AA} or {@code AAA}. */
    public String level() {
        return level;
    }

    /** Where the W3C explains it. */
    public String explained() {
        return "https://www.w3.org/WAI/WCAG22/Understanding/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
