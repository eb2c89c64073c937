package dev.curbcut.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can be wrong with a page of an origin's for those who can't see it, can't use a mouse or need it larger: what the
 * owner's report looks for. The words are the catalogues', under {@code fault.} and the key.
 */
public enum Fault {
    TITLE_MISSING(Weight.FAILURE, Clause.PAGE_TITLED, true),
    LANG_MISSING(Weight.FAILURE, Clause.LANGUAGE_OF_PAGE, true),
    LANG_FALSE(Weight.FAILURE, Clause.LANGUAGE_OF_PAGE, true),
    BYPASS(Weight.FAILURE, Clause.BYPASS_BLOCKS, true),
    IMAGE_ALTERNATIVE(Weight.FAILURE, Clause.NON_TEXT_CONTENT, true),
    IMAGE_FILE_NAME(Weight.FAILURE, Clause.NON_TEXT_CONTENT, true),
    FIELD_LABEL(Weight.FAILURE, Clause.NAME_ROLE_VALUE, true),
    FIELD_PLACEHOLDER(Weight.FAILURE, Clause.LABELS_OR_INSTRUCTIONS, true),
    LINK_NAME(Weight.FAILURE, Clause.LINK_PURPOSE_IN_CONTEXT, true),
    LINK_VAGUE(Weight.FAILURE, Clause.LINK_PURPOSE_LINK_ONLY, false),
    BUTTON_NAME(Weight.FAILURE, Clause.NAME_ROLE_VALUE, false),
    FRAME_TITLE(Weight.FAILURE, Clause.NAME_ROLE_VALUE, true),
    HEADING_EMPTY(Weight.FAILURE, Clause.INFO_AND_RELATIONSHIPS, true),
    HEADING_DISGUISED(Weight.FAILURE, Clause.INFO_AND_RELATIONSHIPS, true),
    TABLE_HEADERS(Weight.FAILURE, Clause.INFO_AND_RELATIONSHIPS, true),
    CONTRAST(Weight.FAILURE, Clause.CONTRAST_MINIMUM, true),
    KEYBOARD(Weight.FAILURE, Clause.KEYBOARD, false),
    ZOOM(Weight.FAILURE, Clause.RESIZE_TEXT, true),
    AUTOPLAY(Weight.FAILURE, Clause.AUDIO_CONTROL, true),
    MOVING(Weight.FAILURE, Clause.PAUSE_STOP_HIDE, true),
    REFRESH(Weight.FAILURE, Clause.TIMING_ADJUSTABLE, true),
    H1_MISSING(Weight.ADVICE, Clause.INFO_AND_RELATIONSHIPS, true),
    H1_MANY(Weight.ADVICE, Clause.INFO_AND_RELATIONSHIPS, true),
    HEADING_SKIPPED(Weight.ADVICE, Clause.INFO_AND_RELATIONSHIPS, true),
    MAIN_MISSING(Weight.ADVICE, Clause.INFO_AND_RELATIONSHIPS, true),
    SKIP_LINK(Weight.ADVICE, Clause.BYPASS_BLOCKS, true),
    TABINDEX(Weight.ADVICE, Clause.FOCUS_ORDER, true),
    TEXT_SIZE(Weight.ADVICE, Clause.RESIZE_TEXT, true),
    DUPLICATE_ID(Weight.ADVICE, Clause.NAME_ROLE_VALUE, true),
    SCRIPT_NEEDED(Weight.ADVICE, null, true),
    NATIONAL_TAGS(Weight.NORM, null, false),
    DOCUMENT_SCANNED(Weight.FAILURE, Clause.NON_TEXT_CONTENT, false),
    DOCUMENT_UNTAGGED(Weight.FAILURE, Clause.INFO_AND_RELATIONSHIPS, true),
    DOCUMENT_TITLE(Weight.FAILURE, Clause.PAGE_TITLED, true),
    DOCUMENT_LANG(Weight.FAILURE, Clause.LANGUAGE_OF_PAGE, true),
    DOCUMENT_HEADINGS(Weight.ADVICE, Clause.INFO_AND_RELATIONSHIPS, false),
    DOCUMENT_CLOSED(Weight.ADVICE, null, false);

    /** How much a fault weighs. */
    public enum Weight {
        /** The page fails a success criterion of WCAG 2.2. */
        FAILURE,
        /** No criterion is failed for certain, but readers are hindered. */
        ADVICE,
        /** The State Council's guide to government websites (2017 no. 47) asks for it. */
        NORM
    }

    private final Weight weight;
    private final @Nullable Clause clause;
    private final boolean repaired;

    Fault(Weight weight, @Nullable Clause clause, boolean repaired) {
        this.weight = weight;
        this.clause = clause;
        this.repaired = repaired;
    }

    public Weight weight() {
        return weight;
    }

    /** The success criterion it is about; null where WCAG has none. */
    public @Nullable Clause clause() {
        return clause;
    }

    /** Whether it is looked for in documents, and not in web pages. */
    public boolean isOfDocument() {
        return name().startsWith("DOCUMENT_");
    }

    /** Whether our own page is free of it, as far as that can be without the owner. */
    public boolean isRepaired() {
        return repaired;
    }

    /** The name in catalogues and in JSON: {@code image-alternative}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
