package dev.curbcut.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Looks through a whole configuration, defaults included, for what nobody reads and what can't be. */
public final class ConfigurationCheck {
    private final List<Problem> problems = new ArrayList<>();

    private ConfigurationCheck() {}

    /** @return all that is wrong, in the order of places; empty where nothing is */
    public static List<Problem> of(Config resolved) {
        var check = new ConfigurationCheck();
        check.section("", resolved.root());
        check.problems.sort(Comparator.comparing(problem -> order(problem.place())));
        return List.copyOf(check.problems);
    }

    private static String order(String place) {
        int colon = place.lastIndexOf(':');
        return colon < 0 ? place : place.substring(0, colon) + String.format(":%9s", place.substring(colon + 1));
    }

    private void section(String path, ConfigObject section) {
        for (Map.Entry<String, ConfigValue> entry : section.entrySet()) {
            String name = ConfigUtil.joinPath(entry.getKey());
            value(path.isEmpty() ? name : path + "." + name, entry.getValue());
        }
    }

    private void value(String path, ConfigValue value) {
        ValueKind kind = KnownSettings.kind(path);
        if (kind != null) {
            ConfigValue wrong = kind.wrong(value);
            if (wrong != null) {
                String written = wrong == value ? path + " is " : "an element of " + path + " is ";
                String expected = kind.list() && wrong == value ? "a list in brackets, each element " + kind.expected() : kind.expected();
                add(wrong, written + kind.shown(wrong) + "; expected " + expected + ".");
            }
        } else if (KnownSettings.isSection(path)) {
            if (value instanceof ConfigObject section) {
                section(path, section);
            } else {
                add(value, path + " is " + value.render(ConfigRenderOptions.concise()) + "; expected a section in braces, " + path + " { … }.");
            }
        } else {
            String what = value instanceof ConfigObject ? "section" : "setting";
            String nearest = KnownSettings.nearest(path, value instanceof ConfigObject).map(name -> "; the nearest is " + name).orElse("");
            add(value, "there is no " + what + " " + path + nearest + ".");
        }
    }

    private void add(ConfigValue where, String sentence) {
        problems.add(Problem.at(where.origin(), sentence));
    }
}
