package dev.curbcut.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader may choose here: the themes and languages that are installed decide, the rest is {@link Setting}'s.
 *
 * @param themes names of themes, {@code auto} not among them
 * @param languages language tags (BCP 47), as the catalogues and translators spell them
 * @param defaults what a reader gets who wishes nothing
 */
public record Choices(List<String> themes, List<String> languages, Preferences defaults) {
    public Choices {
        themes = List.copyOf(themes);
        languages = List.copyOf(languages);
    }

    public Choices(List<String> themes, List<String> languages) {
        this(themes, languages, Preferences.DEFAULT);
    }

    /**
     * A reader's wishes as understood.
     *
     * @param unknown settings whose value nobody knows here: they get their default, and a note on the page
     */
    public record Wishes(Preferences preferences, List<Unknown> unknown) {}

    /** A value that no setting of that name has. */
    public record Unknown(Setting setting, String value) {}

    /** Reads wishes from names and values, both percent-decoded; of a setting given twice the last counts. */
    public Wishes read(List<Map.Entry<Setting, String>> given) {
        var last = new LinkedHashMap<Setting, String>();
        given.forEach(entry -> last.put(entry.getKey(), entry.getValue()));
        var known = new LinkedHashMap<Setting, String>(defaults.values());
        var unknown = new ArrayList<Unknown>();
        last.forEach((setting, value) -> canonical(setting, value)
                .ifPresentOrElse(good -> known.put(setting, good), () -> unknown.add(new Unknown(setting, value))));
        return new Wishes(new Preferences(known), List.copyOf(unknown));
    }

    /** The canonical spelling of a value; empty when it is none of this setting's. An empty value is the default. */
    public Optional<String> canonical(Setting setting, String value) {
        if (value.isEmpty()) {
            return Optional.of(setting.byDefault());
        }
        return switch (setting) {
            case THEME -> value.equals("auto") || value.equals(Setting.OWN_THEME) ? Optional.of(value) : themes.stream().filter(value::equals).findFirst();
            case LANG -> languages.stream().filter(value::equalsIgnoreCase).findFirst();
            case AIDS -> aids(value);
            case PART -> part(value);
            case FG, BG, LINK -> colour(value);
            case VOICE -> voice(value);
            case SIZE, SPACING, FONT, IMAGES, PINYIN, TABLES, WIDTH, ALIGN, POINTS, SPEED, VIEW ->
                setting.choices().stream().filter(value::equals).findFirst();
        };
    }

    private static Optional<String> aids(String value) {
        List<String> wished = List.of(value.split(","));
        return Setting.AID_NAMES.containsAll(wished)
                ? Optional.of(String.join(",", Setting.AID_NAMES.stream().filter(wished::contains).toList()))
                : Optional.empty();
    }

    /** A field for colours sends the digits with a hash before them. */
    private static Optional<String> colour(String value) {
        String digits = value.startsWith("#") ? value.substring(1) : value;
        return digits.matches("[0-9a-fA-F]{6}") ? Optional.of(digits.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<String> voice(String value) {
        boolean name = value.length() <= Setting.LONGEST_VOICE && value.chars().noneMatch(Character::isISOControl);
        return name ? Optional.of(value) : Optional.empty();
    }

    private static Optional<String> part(String value) {
        if (value.equals("all")) {
            return Optional.of(value);
        }
        boolean number = value.length() <= 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int part = number ? Integer.parseInt(value) : 0;
        return part >= 1 && part <= Setting.MAX_PART ? Optional.of(Integer.toString(part)) : Optional.empty();
    }
}
