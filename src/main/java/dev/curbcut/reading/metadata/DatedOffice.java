package dev.curbcut.reading.metadata;

import dev.curbcut.calendar.DateConventions;
import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.wording.OfficeName;
import java.util.Optional;

/** A day and the office beside it, in one text and without a label: “2024-05-11 10:20 县自来水公司”, “Office of Public Works, March 5, 2024”. */
record DatedOffice(String iso, String office) {
    private static final String MARKS = "—–-|｜·•,;/ 【】";

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
        return value.substring(from, end);
    }
}
