package dev.curbcut.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The themes that are installed, and a style sheet for each. Immutable. */
public final class Themes {
    /** The name that follows the reader's system. */
    public static final String AUTO = "auto";

    private static final Pattern FILE = Pattern.compile("([^.]+)\\.([0-9a-f]{1,64})\\.css");

    private final List<Theme> all;
    private final List<Theme> legible;
    private final List<String> offered;
    private final StyleSheetWriter style;
    private final Map<String, StyleSheet> sheets = new HashMap<>();

    private Themes(SortedMap<String, String> files) {
        all = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".conf") && !file.getKey().equals("auto.conf"))
                .map(file -> ThemeFile.read(file.getKey().substring(0, file.getKey().length() - 5), file.getValue()))
                .sorted(Comparator.comparingInt(Theme::order).thenComparing(Theme::name))
                .toList();
        legible = all.stream().filter(Theme::isLegible).toList();
        offered = legible.stream().map(Theme::name).toList();
        List<Theme> four = ThemeFile.auto(files.get("auto.conf")).stream().map(this::automatic).toList();
        style = new StyleSheetWriter(files.get("base.css"), legible, four);
        offered.forEach(name -> sheets.put(name, style.of(named(name).orElseThrow())));
        sheets.put(AUTO, style.auto());
    }

    private Theme automatic(String name) {
        return named(name).orElseThrow(() ->
                new IllegalArgumentException("auto.conf names \"" + name + "\", which is no theme that can be offered"));
    }

    /**
     * Reads the themes that come with the program, then those of a folder, whose files win over ours of the same name.
     *
     * @throws IllegalArgumentException with a plain sentence, when the folder can't be read or a file is no theme
     */
    public static Themes load(@Nullable Path folder) {
        var files = new TreeMap<>(ThemeFolder.ours());
        if (folder != null) {
            try {
                files.putAll(ThemeFolder.read(folder));
            } catch (IOException e) {
                throw new IllegalArgumentException("the folder of themes can't be read: " + folder, e);
            }
        }
        return new Themes(files);
    }

    /** Names of the legible themes in their order, {@code auto} not among them. */
    public List<String> names() {
        return offered;
    }

    /** Every theme found, the illegible ones too. */
    public List<Theme> all() {
        return all;
    }

    /** An offered theme. */
    public Optional<Theme> named(String name) {
        return legible.stream().filter(theme -> theme.name().equals(name)).findFirst();
    }

    /** The sheet of an offered theme or {@code auto}; of any other name that of {@code auto}. */
    public StyleSheet sheet(String name) {
        return sheets.getOrDefault(name, sheets.get(AUTO));
    }

    /** The sheet of a reader's own colours, made when it is asked for; its name holds them. */
    public StyleSheet sheet(OwnColours colours) {
        StyleSheet sheet = style.of(colours.theme());
        return new StyleSheet(sheet.theme(), colours.code() + sheet.hash(), sheet.text());
    }

    /** The sheet of the theme that a file name names, whatever its hash. */
    public Optional<StyleSheet> ofTheme(String file) {
        var name = FILE.matcher(file);
        if (!name.matches()) {
            return Optional.empty();
        }
        return name.group(1).equals(OwnColours.NAME) ? OwnColours.decode(name.group(2)).map(this::sheet) : Optional.ofNullable(sheets.get(name.group(1)));
    }

    /** The sheet of exactly this file name, {@code NAME.HASH.css}. */
    public Optional<StyleSheet> file(String file) {
        return Optional.ofNullable(sheets.get(file.substring(0, Math.max(0, file.indexOf('.')))))
                .filter(sheet -> sheet.file().equals(file));
    }
}
