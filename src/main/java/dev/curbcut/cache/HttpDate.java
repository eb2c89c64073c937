package dev.curbcut.cache;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The three forms of a date in HTTP (RFC 9110 section 5.6.7), in any case. The day of the week says nothing that the date
 * doesn't, and some origins have it wrong: it is not looked at.
 */
final class HttpDate {
    /** @param text group 1 is the date without its day of the week */
    private record Form(Pattern text, DateTimeFormatter date) {}

    private static final List<Form> FORMS = List.of(
            new Form(Pattern.compile("\\p{Alpha}{3}, (.+)"), formatter("dd MMM uuuu HH:mm:ss 'GMT'")),
            new Form(
                    Pattern.compile("\\p{Alpha}{6,9}, (.+)"),
                    new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern("dd-MMM-")
                            .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
                            .appendPattern(" HH:mm:ss 'GMT'")
                            .toFormatter(Locale.ENGLISH)),
            new Form(Pattern.compile("\\p{Alpha}{3} (.+)"), formatter("MMM ppd HH:mm:ss uuuu")));

    private HttpDate() {}

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
    }

    /** Empty when the text is none of the three. */
    static Optional<Instant> parse(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.text().matcher(text.strip());
            if (matcher.matches()) {
                try {
                    return Optional.of(Instant.from(form.date()
                            .withResolverStyle(ResolverStyle.STRICT)
                            .withZone(ZoneOffset.UTC)
                            .parse(matcher.group(1))));
                } catch (DateTimeException e) {
                    // Perhaps the next form.
                }
            }
        }
        return Optional.empty();
    }
}
