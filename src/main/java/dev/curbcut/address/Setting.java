package dev.curbcut.address;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    /** How wide the text may run. */
    WIDTH("normal", "wide", "full"),
    ALIGN("start", "justify"),
    /** Whether a long page begins with the sentences that carry it. */
    POINTS("off", "on"),
    /** Of the aids that speak: percent of a voice's usual speed. */
    SPEED("100", "50", "75", "125", "150", "175", "200"),
    /** Of the aids that speak: the name of a voice of the reader's device. */
    VOICE(""),
    /** Of {@code theme=own}: text, ground and links, six hexadecimal digits each. */
    FG(""),
    BG(""),
    LINK(""),
    VIEW("simple", "full", "text", "json", "report", "feed", "epub"),
    PART("1");

    /** The aids, in canonical order. */
    public static final List<String> AID_NAMES = List.of("speech", "ruler", "caption", "cursor", "point");

    /** The value of {@code theme} that goes with colours of the reader's own. */
    public static final String OWN_THEME = "own";

    private static final Set<Setting> LATER = EnumSet.of(WIDTH, ALIGN, POINTS, SPEED, VOICE, FG, BG, LINK);

    /** The aids that speak. */
    public static final List<String> SPEAKING = List.of("speech", "point");

    /** The longest name of a voice, in characters. */
    static final int LONGEST_VOICE = 100;

    /** What a form calls its boxes for aids: one field each, as a plain form can't join them. Names beginning so are ours. */
    public static final String AID_FIELD = "-aid";

    /** The last part that can be named. */
    static final int MAX_PART = 9999;

    private static final Map<String, Setting> BY_PARAMETER = Stream.of(values()).collect(Collectors.toUnmodifiableMap(Setting::parameter, Function.identity()));

    private final List<String> values;
    private final String key = name().toLowerCase(Locale.ROOT);

    Setting(String... values) {
        this.values = List.of(values);
    }

    /** The name in a query: {@code theme}, {@code lang} and so on; what came later begins with a hyphen, as the origin's never do. */
    public String parameter() {
        return LATER.contains(this) ? "-" + key : key;
    }

    /** What it is called in the catalogues. */
    public String key() {
        return key;
    }

    /** What holds when the reader says nothing. */
    public String byDefault() {
        return values.getFirst();
    }

    /** The closed list of values, default first; of those that take more than a list holds ({@code theme}, {@code lang}, {@code aids}, {@code voice}, {@code part}) only that. */
    public List<String> choices() {
        return values;
    }

    /** The setting of that name, compared as it is (names are lower-case). */
    public static Optional<Setting> named(String name) {
        return Optional.ofNullable(BY_PARAMETER.get(name));
    }
}
