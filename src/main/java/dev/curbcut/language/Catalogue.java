package dev.curbcut.language;

import dev.curbcut.address.Country;
import java.lang.Character.UnicodeScript;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All that Curbcut itself says, in one language. Immutable. */
public final class Catalogue {
    private final String tag;
    private final Map<String, String> messages;
    /** How times are written, by the keys of their patterns. */
    private final Map<String, DateTimeFormatter> formats = new ConcurrentHashMap<>();

    Catalogue(String tag, Map<String, String> messages) {
        this.tag = tag;
        this.messages = Map.copyOf(messages);
    }

    /** BCP 47: {@code zh-Hans}. */
    public String tag() {
        return tag;
    }

    /** What the language calls itself: 简体中文. */
    public String ownName() {
        return say("language");
    }

    /** Whether somebody who speaks the language has read it over. */
    public boolean isProofread() {
        return say("language.proofread").equals("yes");
    }

    /** Where it stands among the others, lowest first. */
    int order() {
        return Integer.parseInt(say("language.order"));
    }

    /**
     * A message, its placeholders {@code {0}} … filled.
     *
     * @throws IllegalArgumentException when there is no such message: a bug
     */
    public String say(String key, Object... arguments) {
        String message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message " + key + " in catalogue " + tag);
        }
        return arguments.length == 0 ? message : Placeholders.fill(message, arguments);
    }

    /** The message of a key, and that of another where the catalogue has none. */
    public String sayOr(String key, String otherwise, Object... arguments) {
        return say(has(key) ? key : otherwise, arguments);
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    Set<String> keys() {
        return messages.keySet();
    }

    /** What this language calls another: “simplified Chinese”; where neither it nor Unicode's CLDR has a word, its tag. */
    public String nameOf(String lang) {
        String name = "lang." + LanguageTag.written(lang);
        if (has(name)) {
            return say(name);
        }
        String primary = LanguageTag.primary(lang);
        if (has("lang." + primary)) {
            return say("lang." + primary);
        }
        String display = Locale.of(primary).getDisplayLanguage(Locale.forLanguageTag(tag));
        return display.isEmpty() || display.equals(primary) || isForeign(display) ? say("lang.other", lang) : display;
    }

    /** The JDK has the English name where the CLDR has none in this language: “French” in a line of Tibetan. */
    private boolean isForeign(String name) {
        return UnicodeScript.of(name.codePointAt(0)) == UnicodeScript.LATIN && UnicodeScript.of(ownName().codePointAt(0)) != UnicodeScript.LATIN;
    }

    /** An instant in words, by the clocks of a host's country and saying so: an absolute time that stays true however long an answer is held. */
    public String time(Instant instant, String host) {
        return Country.of(host)
                .map(country -> say("date.there", format("date.moment", instant.atZone(country.zone()))))
                .orElseGet(() -> say("date.utc", format("date.moment", instant.atOffset(ZoneOffset.UTC))));
    }

    /** An ISO 8601 date of the model in words, in the origin's own time; as it stands when it is none. */
    public String date(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> format("date.year", Year.parse(iso));
                case 7 -> format("date.month", YearMonth.parse(iso));
                case 10 -> format("date.day", LocalDate.parse(iso));
                default -> format("date.moment", LocalDateTime.parse(iso.length() > 19 ? iso.substring(0, 19) : iso));
            };
        } catch (DateTimeException e) {
            return iso;
        }
    }

    private String format(String key, TemporalAccessor time) {
        return formats.computeIfAbsent(key, k -> DateTimeFormatter.ofPattern(say(k), Locale.forLanguageTag(tag))).format(time);
    }
}
