package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.DocumentBudget;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Automatic numbers of paragraphs (section 17.9): they are nowhere in the text and have to be counted. */
final class DocxNumbers {
    private static final int DEPTHS = 9;

    private static final class Level {
        String format = "decimal";
        String text = "";
        int start = 1;
    }

    /** @param levels up to nine; {@code starts} those an instance begins anew with */
    private record Instance(Level[] levels, String counters, int[] starts) {}

    private final Map<String, Level[]> kinds = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    static DocxNumbers of(byte @Nullable [] part, DocumentBudget budget) throws IOException {
        var numbers = new DocxNumbers();
        if (part != null) {
            numbers.read(XmlStream.of(part, budget));
        }
        return numbers;
    }

    private void read(XmlStream xml) throws IOException {
        Level[] levels = new Level[DEPTHS];
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
                case "abstractNum" -> kinds.put(xml.get("abstractNumId", ""), levels = new Level[DEPTHS]);
                case "num" -> {
                    instance = xml.get("numId", "");
                    levels = new Level[DEPTHS];
                    starts = new int[DEPTHS];
                }
                case "abstractNumId" -> {
                    Level[] kind = kinds.getOrDefault(value, new Level[DEPTHS]);
                    levels = kind.clone();
                    instances.put(instance, new Instance(levels, value, starts));
                }
                case "lvl", "lvlOverride" -> {
                    depth = Math.clamp(xml.number("ilvl", 0), 0, DEPTHS - 1);
                    if (xml.name().equals("lvl")) {
                        levels[depth] = level = new Level();
                    }
                }
                case "startOverride" -> starts[depth] = Math.max(0, xml.number("val", 1)) + 1;
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = value;
                case "lvlText" -> level.text = value;
                default -> {
                    // How far in a number stands.
                }
            }
        }
    }

    /** Whether paragraphs of this list have marks that only decorate. */
    boolean isBullet(String list, int depth) {
        Level level = level(list, depth);
        return level != null && level.format.equals("bullet");
    }

    /** The number of the next paragraph of a list, as it shows; empty for none. */
    String next(String list, int depth) {
        Level level = level(list, depth);
        Instance instance = instances.get(list);
        if (level == null || instance == null || level.format.equals("bullet")) {
            return "";
        }
        // Instances of one kind count on from each other, unless one says that it starts anew.
        boolean anew = instance.starts[depth] > 0;
        int[] count = counts.computeIfAbsent(anew ? "#" + list : instance.counters, k -> new int[DEPTHS]);
        for (int i = 0; i < depth; i++) {
            count[i] = count[i] == 0 ? start(instance, i) : count[i];
        }
        count[depth] = count[depth] == 0 ? start(instance, depth) : count[depth] + 1;
        java.util.Arrays.fill(count, depth + 1, DEPTHS, 0);
        if (level.format.equals("none")) {
            return level.text;
        }
        var out = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            int of = c == '%' && i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (of >= 0 && of < DEPTHS) {
                Level other = instance.levels[of];
                out.append(Numerals.of(count[of], other == null ? "decimal" : other.format));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int start(Instance instance, int depth) {
        Level level = instance.levels[depth];
        return instance.starts[depth] > 0 ? instance.starts[depth] - 1 : level == null ? 1 : level.start;
    }

    private @Nullable Level level(String list, int depth) {
        Instance instance = instances.get(list);
        return instance == null || depth < 0 || depth >= DEPTHS ? null : instance.levels[depth];
    }
}
