package dev.curbcut.address;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reader's settings, in the canonical order in which Curbcut writes them. Their names are reserved in every query. */
public enum Setting {
    THEME("auto"),
    LANG(""),
    SIZE("100", "125", "150", "200", "250", "300"),
    SPACING("normal", "wide", "widest"),
    FONT("sans", "serif", "plain"),
    IMAGES("on", "off"),
    PINYIN("off", "on"),
    TABLES("grid", "rows"),
    AIDS(""),
    VIEW("simple", "full", "text", "json", "report", "feed", "epub"),
    PART("1");

    /** The aids, in canonical order. */
    public static final List<String> AID_NAMES = List.of("speech", "ruler", "caption", "cursor");

    /** What a form calls its boxes for aids: one field each, as a plain form can't join them. Names beginning so are ours. */
    public static final String AID_FIELD = "-aid";

    /** The last part that can be named. */
    static final int MAX_PART = 9999;

    private final List<String> values;

    Setting(String... values) {
        this.values = List.of(values);
    }

    /** The name in a query: {@code theme}, {@code lang} and so on. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What holds when the reader says nothing. */
    public String byDefault() {
        return values.getFirst();
    }

    /** The closed list of values, default first; of {@code theme}, {@code lang}, {@code aids} and {@code part} only that. */
    public List<String> choices() {
        return values;
    }

    /** The setting of that name, compared as it is (names are lower-case). */
    public static Optional<Setting> named(String name) {
        for (Setting setting : values()) {
            if (setting.parameter().equals(name)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }
}
