package dev.curbcut.address;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wishes a page to be read: the canonical value of every setting that is not the default, in the one
 * canonical order, so that equal wishes are equal records and equal URLs.
 *
 * @param values by setting; never a default, in the order of {@link Setting}
 */
public record Preferences(SequencedMap<Setting, String> values) {
    public static final Preferences DEFAULT = new Preferences(new LinkedHashMap<>());

    public Preferences {
        var ordered = new LinkedHashMap<Setting, String>();
        for (Setting setting : Setting.values()) {
            String value = values.get(setting);
            if (value != null && !value.equals(setting.byDefault())) {
                ordered.put(setting, value);
            }
        }
        if (!Setting.OWN_THEME.equals(ordered.get(Setting.THEME))) {
            ordered.keySet().removeAll(List.of(Setting.FG, Setting.BG, Setting.LINK)); // colours of a theme that is not chosen
        }
        List<String> aids = List.of(ordered.getOrDefault(Setting.AIDS, "").split(","));
        if (Collections.disjoint(aids, Setting.SPEAKING)) {
            ordered.keySet().removeAll(List.of(Setting.SPEED, Setting.VOICE)); // nothing speaks
        }
        values = Collections.unmodifiableSequencedMap(ordered);
    }

    /** The value of a setting, its default where the reader wished nothing; for {@code lang} the empty text. */
    public String get(Setting setting) {
        return values.getOrDefault(setting, setting.byDefault());
    }

    /** The same wishes with one changed. */
    public Preferences with(Setting setting, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(setting, value);
        return new Preferences(changed);
    }

    /** The same wishes with one back at its default. */
    public Preferences without(Setting setting) {
        return with(setting, setting.byDefault());
    }

    /** The wishes that go on from page to page: all but {@code view} and {@code part}, which are about one page. */
    public Preferences forOtherPages() {
        return without(Setting.VIEW).without(Setting.PART);
    }

    public String theme() {
        return get(Setting.THEME);
    }

    /** A colour of {@code theme=own} as six hexadecimal digits; null where none was given. */
    public @Nullable String colour(Setting setting) {
        return values.get(setting);
    }

    /** The language tag wished for, or the empty text for the page's own. */
    public String lang() {
        return get(Setting.LANG);
    }

    /** Percent of the base size of 20 CSS px. */
    public int size() {
        return Integer.parseInt(get(Setting.SIZE));
    }

    public boolean images() {
        return get(Setting.IMAGES).equals("on");
    }

    public boolean points() {
        return get(Setting.POINTS).equals("on");
    }

    public boolean pinyin() {
        return get(Setting.PINYIN).equals("on");
    }

    /** The aids wished for, in canonical order. */
    public List<String> aids() {
        String aids = get(Setting.AIDS);
        return aids.isEmpty() ? List.of() : List.of(aids.split(","));
    }

    public String view() {
        return get(Setting.VIEW);
    }

    /** The part of a long page, from 1; 0 for all of them. */
    public int part() {
        String part = get(Setting.PART);
        return part.equals("all") ? 0 : Integer.parseInt(part);
    }

    /** {@code theme=dark&size=150}; empty when all is default. */
    public String query() {
        return query(DEFAULT);
    }

    /** The same where other wishes are the default: what differs from them. */
    public String query(Preferences defaults) {
        if (values.equals(defaults.values)) {
            return ""; // as for most readers, and asked for each link
        }
        var out = new StringBuilder();
        for (Setting setting : Setting.values()) {
            String value = get(setting);
            if (!value.equals(defaults.get(setting))) {
                out.append(out.isEmpty() ? "" : "&")
                        .append(setting.parameter())
                        .append('=')
                        .append(Percent.encodeForm(value, StandardCharsets.UTF_8).replace("%2C", ","));
            }
        }
        return out.toString();
    }
}
