package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.StyleNames;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Styles of OpenDocument texts (ODF 1.3 part 3, section 16): looks of letters and paragraphs, and how lists count. */
final class OdtStyles {
    /** Of the numbers of chapters, which have one style for all. */
    static final String OUTLINE = "\0outline";

    private static final int LONGEST_CHAIN = 20;

    /** One style as it is written; what it doesn't say, the style it builds on says. */
    private static final class Raw {
        String parent = "";
        String name = "";
        int outline = -1;
        @Nullable Boolean bold;
        boolean italic;
        boolean struck;
        boolean hidden;
        String font = "";
        String position = "";
        double size;
        @Nullable String align;
    }

    /** @param level of a heading, else as {@link StyleNames} has it */
    record Style(int level, boolean bold, boolean italic, boolean struck, boolean hidden, int raised, double size, String align, String font) {}

    /** @param format as {@code ST_NumberFormat} names it; {@code bullet} for marks that only decorate */
    record ListLevel(String format, String prefix, String suffix, int start, int shown) {}

    private final Map<String, Raw> raw = new HashMap<>();
    private final Map<String, ListLevel[]> lists = new HashMap<>();

    /** Takes all styles of a part, up to its body. */
    void read(XmlStream xml) throws IOException {
        Raw style = new Raw();
        ListLevel[] levels = new ListLevel[10];
        while (xml.next() && !(xml.starts("body") || xml.starts("master-styles"))) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "style", "default-style" -> {
                    style = new Raw();
                    style.name = xml.get("display-name", xml.get("name", ""));
                    style.parent = xml.get("parent-style-name", "");
                    style.outline = xml.number("default-outline-level", -1);
                    raw.put(xml.name().equals("style") ? xml.get("name", "") : "", style);
                }
                case "text-properties" -> {
                    String weight = xml.get("font-weight");
                    style.bold = weight == null ? null : weight.equals("bold") || weight.matches("[6-9]00");
                    style.italic = xml.get("font-style", "").equals("italic");
                    style.struck = !xml.get("text-line-through-style", "none").equals("none");
                    style.hidden = xml.get("display", "").equals("none");
                    style.font = xml.get("font-name", "");
                    style.position = xml.get("text-position", "");
                    style.size = size(xml.get("font-size", ""));
                }
                case "paragraph-properties" -> style.align = xml.get("text-align");
                case "list-style" -> lists.put(xml.get("name", ""), levels = new ListLevel[10]);
                case "outline-style" -> {
                    levels = new ListLevel[10];
                    lists.put(xml.get("name", ""), levels);
                    lists.put(OUTLINE, levels);
                }
                case "list-level-style-number", "outline-level-style", "list-level-style-bullet", "list-level-style-image" -> {
                    int level = Math.clamp(xml.number("level", 1), 1, 10) - 1;
                    boolean counts = xml.name().equals("list-level-style-number") || xml.name().equals("outline-level-style");
                    String format = counts ? format(xml.get("num-format", "")) : "bullet";
                    levels[level] = new ListLevel(
                            format, xml.get("num-prefix", ""), xml.get("num-suffix", ""), xml.number("start-value", 1), xml.number("display-levels", 1));
                }
                default -> {
                    // Looks that say nothing.
                }
            }
        }
    }

    private static double size(String value) {
        return value.matches("\\d{1,3}(\\.\\d{1,4})?pt") ? Double.parseDouble(value.substring(0, value.length() - 2)) : 0;
    }

    /** Formats are written by their first numbers: {@code a}, {@code 一, 二, 三, ...}. */
    private static String format(String sample) {
        return switch (sample.isEmpty() ? "" : sample.substring(0, 1)) {
            case "" -> "none";
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            case "一" -> "chineseCountingThousand";
            case "壹" -> "chineseLegalSimplified";
            case "①" -> "decimalEnclosedCircle";
            case "１" -> "decimalFullWidth";
            case "甲" -> "ideographTraditional";
            case "子" -> "ideographZodiac";
            case "ア" -> "aiueo";
            case "イ" -> "iroha";
            case "가" -> "ganada";
            case "ㄱ" -> "chosung";
            case "일" -> "koreanCounting";
            default -> "decimal";
        };
    }

    Style get(String id) {
        int level = StyleNames.NONE;
        Boolean bold = null;
        boolean italic = false;
        boolean struck = false;
        boolean hidden = false;
        String position = "";
        double size = 0;
        String align = "";
        String font = "";
        Raw at = raw.get(id);
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            level = level == StyleNames.NONE ? level(at) : level;
            bold = bold == null ? at.bold : bold;
            italic |= at.italic;
            struck |= at.struck;
            hidden |= at.hidden;
            font = font.isEmpty() ? at.font : font;
            position = position.isEmpty() ? at.position : position;
            size = size == 0 ? at.size : size;
            align = align.isEmpty() && at.align != null ? at.align : align;
            at = at.parent.isEmpty() ? null : raw.get(at.parent);
        }
        int raised = position.startsWith("super") ? 1 : position.startsWith("sub") ? -1 : 0;
        return new Style(level, bold != null && bold, italic, struck, hidden, raised, size, align, font);
    }

    /** By its name, else by an outline level of its own. */
    private static int level(Raw style) {
        int named = StyleNames.level(style.name.replace("_20_", " "));
        return named == StyleNames.NONE && style.outline > 0 ? style.outline : named;
    }

    /** @param depth from 0; null where the list has no such level */
    @Nullable ListLevel list(String style, int depth) {
        ListLevel[] levels = lists.get(style);
        return levels == null || depth < 0 || depth >= levels.length ? null : levels[depth];
    }
}
