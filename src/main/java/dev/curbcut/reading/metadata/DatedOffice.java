package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.DateConventions;
import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.wording.OfficeName;
import java.util.Optional;

/** A day and the office beside it, in one text and without a label: “2024-05-11 10:20 县自来水公司”, “Office of Public Works, March 5, 2024”. */
record DatedOffice(String iso, String office) {
    private static final String MARKS = "—–-|｜·•,;/ 【】";

    private static final String OPENING = "[［(（";
    private static final String CLOSING = "]］)）";

    /** The day at one end of a text, and what the rest names. */
    static Optional<DatedOffice> of(String text, DateConventions conventions) {
        Dates.Found date = Dates.find(text, conventions).orElse(null);
        if (date == null) {
            return Optional.empty();
        }
        String before = trimmed(text.substring(0, date.from()));
        String after = trimmed(text.substring(date.to()));
        String office = before.isEmpty() ? after : before;
        return (before.isEmpty() || after.isEmpty()) && OfficeName.is(office) ? Optional.of(new DatedOffice(date.iso(), office)) : Optional.empty();
    }

    /** Without the marks that part what stands in a line. */
    static String trimmed(String value) {
        int from = 0;
        int end = value.length();
        while (end > from && MARKS.indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        while (from < end && MARKS.indexOf(value.charAt(from)) >= 0) {
            from++;
        }
        return unbracketed(value.substring(from, end));
    }

    /** Without a bracket at one end that has no other: it holds the line, and not the name. */
    private static String unbracketed(String value) {
        int from = 0;
        int end = value.length();
        for (int i = 0; i < OPENING.length() && from < end; i++) {
            char opening = OPENING.charAt(i);
            char closing = CLOSING.charAt(i);
            if (value.charAt(end - 1) == closing && value.lastIndexOf(opening, end - 1) < from) {
                end--;
            } else if (value.charAt(from) == opening && value.indexOf(closing, from) < 0) {
                from++;
            }
        }
        return from == 0 && end == value.length() ? value : trimmed(value.substring(from, end));
    }
}
