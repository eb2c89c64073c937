package dev.curbcut.theme;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A theme as written in its file: HOCON, one colour a role. */
final class ThemeFile {
    private ThemeFile() {}

    /**
     * @param name what the file is called, without its ending
     * @throws IllegalArgumentException with a plain sentence, when it is no theme
     */
    static Theme read(String name, String text) {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*") || name.equals(Themes.AUTO) || name.equals(OwnColours.NAME)) {
            throw new IllegalArgumentException("a theme can't be called \"" + name + "\": small letters, digits and hyphens only");
        }
        try {
            Config conf = ConfigFactory.parseString(text).resolve();
            var colours = new EnumMap<Role, Colour>(Role.class);
            for (Role role : Role.values()) {
                colours.put(role, Colour.parse(conf.getString("colours." + role.key())));
            }
            return new Theme(name, conf.getBoolean("dark"), conf.getInt("order"), names(conf.getConfig("names")), colours);
        } catch (ConfigException | IllegalArgumentException e) {
            throw new IllegalArgumentException("theme " + name + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> names(Config conf) {
        var names = new HashMap<String, String>();
        conf.root().keySet().forEach(lang -> names.put(lang, conf.getString(ConfigUtil.joinPath(lang))));
        if (!names.containsKey("en")) {
            throw new IllegalArgumentException("it has no English name");
        }
        return names;
    }

    /** The four themes that {@code auto} chooses among, in the order of {@link StyleSheetWriter#AUTO_KEYS}. */
    static List<String> auto(String text) {
        Config conf = ConfigFactory.parseString(text);
        return StyleSheetWriter.AUTO_KEYS.stream().map(conf::getString).toList();
    }
}
