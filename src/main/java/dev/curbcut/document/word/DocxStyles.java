package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.StyleNames;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Styles of paragraphs (section 17.7), with what they take over from the styles they build on. */
final class DocxStyles {
    private static final int LONGEST_CHAIN = 20;

    /**
     * What a style says.
     *
     * @param level of a heading, 1 to 9; else as {@link StyleNames} has it
     * @param list the list it stands in, null for none
     */
    record Style(int level, boolean bold, double size, @Nullable String align, @Nullable String list, int depth) {
        static final Style NONE = new Style(StyleNames.NONE, false, 0, null, null, 0);
    }

    private static final class Raw {
        String name = "";
        String base = "";
        int outline = -1;
        boolean bold;
        double size;
        @Nullable String align;
        @Nullable String list;
        int depth;
    }

    private final Map<String, Raw> raw = new HashMap<>();
    private double size;

    static DocxStyles of(byte @Nullable [] part, DocumentBudget budget) throws IOException {
        var styles = new DocxStyles();
        if (part != null) {
            styles.read(XmlStream.of(part, budget));
        }
        return styles;
    }

    private void read(XmlStream xml) throws IOException {
        Raw style = new Raw();
        Raw defaults = style;
        while (xml.next() && !xml.ends("styles")) {
            if (!xml.starts()) {
                continue;
            }
            String value = xml.get("val", "");
            switch (xml.name()) {
                case "style" -> {
                    style = new Raw();
                    raw.put(xml.get("styleId", ""), style);
                    if (xml.get("default", "").matches("1|on|true") && xml.get("type", "").equals("paragraph")) {
                        raw.put("", style);
                    }
                }
                case "name" -> style.name = value;
                case "basedOn" -> style.base = value;
                case "outlineLvl" -> style.outline = xml.number("val", -1);
                case "b" -> style.bold = XmlStream.isOn(value);
                case "sz" -> style.size = xml.number("val", 0) / 2.0;
                case "jc" -> style.align = value;
                case "numId" -> style.list = value;
                case "ilvl" -> style.depth = xml.number("val", 0);
                default -> {
                    // Looks that say nothing.
                }
            }
        }
        size = defaults.size;
    }

    Style get(String id) {
        int level = StyleNames.NONE;
        boolean bold = false;
        double points = 0;
        String align = null;
        String list = null;
        int depth = 0;
        Raw at = raw.get(id);
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            level = level == StyleNames.NONE ? level(at) : level;
            bold |= at.bold;
            points = points == 0 ? at.size : points;
            align = align == null ? at.align : align;
            depth = list == null ? at.depth : depth;
            list = list == null ? at.list : list;
            at = at.base.isEmpty() ? null : raw.get(at.base);
        }
        return new Style(level, bold, points == 0 ? size : points, align, list, depth);
    }

    private static int level(Raw style) {
        int named = StyleNames.level(style.name);
        return named == StyleNames.NONE && style.outline >= 0 && style.outline < 9 ? style.outline + 1 : named;
    }
}
