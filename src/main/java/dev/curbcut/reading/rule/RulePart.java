package dev.curbcut.reading.rule;

import java.util.Locale;

/** What a rule may say of a page, in the order that a rule is written in. */
public enum RulePart {
    /** The element whose words are the page's title. */
    TITLE(true),
    /** The element in which the day of publication stands. */
    DATE(true),
    /** The element that says who published it. */
    SOURCE(true),
    /** The elements that are the body. */
    BODY(true),
    /** Each row of the page's list. */
    LIST(true),
    /** The element around the links to other pages of the list. */
    PAGER(false),
    /** The form that searches. */
    SEARCH(false),
    /** What stays on the page. */
    KEEP(false),
    /** What is left out of it. */
    DROP(false);

    private final boolean expected;

    RulePart(boolean expected) {
        this.expected = expected;
    }

    /** Whether every page that the rule is for has it: where it is missing, the site has changed. */
    public boolean isExpected() {
        return expected;
    }

    /** As it is written in a rule. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
