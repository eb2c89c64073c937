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
        check.section("", "", resolved.root());
        check.problems.sort(Comparator.comparing(problem -> order(problem.place())));
        return List.copyOf(check.problems);
    }

    private static String order(String place) {
        int colon = place.lastIndexOf(':');
        return colon < 0 ? place : place.substring(0, colon) + String.format(":%9s", place.substring(colon + 1));
    }

    /** @param known the same path as it stands among the known settings */
    private void section(String path, String known, ConfigObject section) {
        if (known.equals(KnownSettings.SITE) && !section.containsKey("site")) {
            problems.add(Problem.at(section.origin(), path + " has no site; expected site = \"https://www.example.gov/\", and the host in quotation marks."));
            return;
        }
        boolean named = known.equals(KnownSettings.SITES);
        for (Map.Entry<String, ConfigValue> entry : section.entrySet()) {
            String name = ConfigUtil.joinPath(entry.getKey());
            String below = path.isEmpty() ? name : path + "." + name;
            if (named && !Places.isSiteName(entry.getKey())) {
                add(entry.getValue(), below + " names no host; expected one by which readers name this server, in quotation marks, such as \"read.example.gov\".");
            } else {
                value(below, named ? KnownSettings.SITE : known.isEmpty() ? name : known + "." + name, entry.getValue());
            }
        }
    }

    private void value(String path, String known, ConfigValue value) {
        ValueKind kind = KnownSettings.kind(known);
        if (kind != null) {
            ConfigValue wrong = kind.wrong(value);
            if (wrong != null) {
                String written = wrong == value ? path + " is " : "an element of " + path + " is ";
                String expected = kind.list() && wrong == value ? "a list in brackets, each element " + kind.expected() : kind.expected();
                add(wrong, written + kind.shown(wrong) + "; expected " + expected + ".");
            }
        } else if (KnownSettings.isSection(known)) {
            if (value instanceof ConfigObject section) {
                section(path, known, section);
            } else {
                add(value, path + " is " + value.render(ConfigRenderOptions.concise()) + "; expected a section in braces, " + path + " { … }.");
            }
        } else {
            String what = value instanceof ConfigObject ? "section" : "setting";
            String nearest = KnownSettings.nearest(known, value instanceof ConfigObject).map(name -> "; the nearest is " + name.replace(KnownSettings.SITE + ".", path.substring(0, path.lastIndexOf('.') + 1))).orElse("");
            add(value, "there is no " + what + " " + path + nearest + ".");
        }
    }

    private void add(ConfigValue where, String sentence) {
        problems.add(Problem.at(where.origin(), sentence));
    }
}
