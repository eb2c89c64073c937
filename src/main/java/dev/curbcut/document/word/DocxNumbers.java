package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.numeral.ListCounters;
import dev.curbcut.document.numeral.Numerals;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Automatic numbers of paragraphs (section 17.9): they are nowhere in the text and have to be counted. */
final class DocxNumbers {
    private static final int DEPTHS = ListCounters.DEPTHS;

    private static final class Level {
        String format = "decimal";
        String text = "";
        String suffix = "tab";
        String style = "";
        int start = 1;
        int restart = ListCounters.ALWAYS;
        boolean legal;
    }

    /** A kind of list that instances are made of; it may take its levels over from a style of lists. */
    private static final class Kind {
        final Level[] levels = new Level[DEPTHS];
        final ListCounters counters = new ListCounters();
        String linked = "";
        String linking = "";
    }

    /** @param starts the numbers that some levels begin anew with; 0 for none, else one more than the number */
    private record Instance(Level[] levels, String kind, int[] starts) {}

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    static DocxNumbers of(byte @Nullable [] part, DocumentBudget budget) throws IOException {
        var numbers = new DocxNumbers();
        if (part != null) {
            numbers.read(XmlStream.of(part, budget));
        }
        return numbers;
    }

    private void read(XmlStream xml) throws IOException {
        Kind kind = new Kind();
        Level[] levels = kind.levels;
        Level level = new Level();
        int[] starts = new int[DEPTHS];
        int depth = 0;
        String instance = "";
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            String value = xml.get("val", "");
            switch (xml.name()) {
                case "abstractNum" -> {
                    kinds.put(xml.get("abstractNumId", ""), kind = new Kind());
                    levels = kind.levels;
                }
                case "styleLink" -> kind.linking = value;
                case "numStyleLink" -> kind.linked = value;
                case "num" -> {
                    instance = xml.get("numId", "");
                    levels = new Level[DEPTHS];
                    starts = new int[DEPTHS];
                }
                case "abstractNumId" -> {
                    levels = levels(value).clone();
                    instances.put(instance, new Instance(levels, value, starts));
                }
                case "lvl", "lvlOverride" -> {
                    depth = Math.clamp(xml.number("ilvl", 0), 0, DEPTHS - 1);
                    if (xml.name().equals("lvl")) {
                        levels[depth] = level = new Level();
                    }
                }
                case "startOverride" -> starts[depth] = Math.max(0, xml.number("val", 1)) + 1;
                case "start" -> level.start = Math.max(0, xml.number("val", 1));
                case "numFmt" -> level.format = value.equals("custom") ? xml.get("format", "decimal") : value;
                case "lvlRestart" -> level.restart = Math.clamp(xml.number("val", 0), 0, DEPTHS);
                case "isLgl" -> level.legal = XmlStream.isOn(value);
                case "suff" -> level.suffix = value;
                case "pStyle" -> level.style = value;
                case "lvlText" -> level.text = value;
                case "Fallback" -> xml.skip();
                default -> {
                    // How far in a number stands.
                }
            }
        }
    }

    /** Levels of a kind; those of the kind that makes up the style of lists which this one names (section 17.9.21). */
    private Level[] levels(String kind) {
        Kind own = kinds.getOrDefault(kind, new Kind());
        return own.linked.isEmpty()
                ? own.levels
                : kinds.values().stream().filter(k -> k.linking.equals(own.linked)).findFirst().orElse(own).levels;
    }

    /** How deep paragraphs of a style stand in a list that names that style at one of its levels; -1 where it names it nowhere. */
    int depthOf(String list, String style) {
        Instance instance = instances.get(list);
        for (int i = 0; instance != null && !style.isEmpty() && i < DEPTHS; i++) {
            if (instance.levels[i] != null && instance.levels[i].style.equals(style)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether paragraphs of this list have marks that only decorate. */
    boolean isBullet(String list, int depth) {
        Level level = level(list, depth);
        return level != null && level.format.equals("bullet");
    }

    /** Whether a level counts as lists do, by digits or letters, and not as articles of a law or chapters. */
    boolean isList(String list, int depth) {
        Level level = level(list, depth);
        return level != null && ListNumbers.isList(level.format, level.text);
    }

    /** The number of the next paragraph of a list, as it shows, with the space after it; empty for none. */
    String next(String list, int depth) {
        Level level = level(list, depth);
        Instance instance = instances.get(list);
        if (level == null || instance == null || level.format.equals("bullet")) {
            return "";
        }
        // Instances of one kind count on from each other, unless one says that it starts anew.
        ListCounters counters = kinds.getOrDefault(instance.kind, new Kind()).counters;
        if (instance.starts[depth] > 0 && begun.add(list + ' ' + depth)) {
            counters.restart(depth);
        }
        counters.count(depth, starts(instance), restarts(instance));
        String text = CleanText.clean(text(level, instance, counters));
        boolean wide = !text.isEmpty() && CleanText.isWide(text.charAt(text.length() - 1));
        boolean spaced = level.suffix.equals("space") || !level.text.equals(level.text.stripTrailing());
        return text.isEmpty() ? "" : text + (level.suffix.equals("nothing") || wide && !spaced ? "" : " ");
    }

    private static String text(Level level, Instance instance, ListCounters counters) {
        var out = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            int of = c == '%' && i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (of >= 0 && of < DEPTHS) {
                Level other = instance.levels[of];
                out.append(Numerals.of(counters.at(of), other == null || level.legal ? "decimal" : other.format));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int[] starts(Instance instance) {
        int[] out = new int[DEPTHS];
        Arrays.setAll(out, i -> instance.starts[i] > 0 ? instance.starts[i] - 1 : instance.levels[i] == null ? 1 : instance.levels[i].start);
        return out;
    }

    private static int[] restarts(Instance instance) {
        int[] out = new int[DEPTHS];
        Arrays.setAll(out, i -> instance.levels[i] == null ? ListCounters.ALWAYS : instance.levels[i].restart);
        return out;
    }

    private @Nullable Level level(String list, int depth) {
        Instance instance = instances.get(list);
        return instance == null || depth < 0 || depth >= DEPTHS ? null : instance.levels[depth];
    }
}
