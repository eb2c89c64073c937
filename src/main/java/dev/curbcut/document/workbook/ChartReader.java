package dev.curbcut.document.workbook;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Header;
import dev.curbcut.page.Inline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Charts of office files (DrawingML, ISO 29500-1, section 21.2) as tables: what they draw is kept beside the drawing's orders. */
public final class ChartReader {
    /** One row of values, with what each stands for: the innermost level of labels first. */
    private static final class Series {
        String name = "";
        final List<TreeMap<Integer, String>> labels = new ArrayList<>();
        TreeMap<Integer, String> values = new TreeMap<>();

        String label(int index) {
            var out = new StringBuilder();
            for (TreeMap<Integer, String> level : labels.reversed()) {
                Map.Entry<Integer, String> own = level == labels.getFirst() ? level.ceilingEntry(index) : level.floorEntry(index);
                boolean found = own != null && (level != labels.getFirst() || own.getKey() == index);
                out.append(found ? ' ' + own.getValue() : "");
            }
            return out.toString().strip();
        }
    }

    private final XmlStream xml;
    private final DocumentBudget budget;
    private final List<Series> all = new ArrayList<>();
    private SheetFormats formats = new SheetFormats(false);
    private String title = "";
    private String across = "";
    private String up = "";

    private ChartReader(XmlStream xml, DocumentBudget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    /** Reads the part of a chart. @return empty where none of its values are kept */
    public static List<Block> read(byte[] part, DocumentBudget budget) throws IOException {
        var chart = new ChartReader(XmlStream.of(part, budget), budget);
        chart.read();
        return chart.blocks();
    }

    private void read() throws IOException {
        String axis = "";
        while (!budget.spent() && xml.next()) {
            if (xml.isText()) {
                continue;
            }
            String name = xml.name();
            if (name.equals("catAx") || name.equals("dateAx") || name.equals("valAx")) {
                axis = xml.starts() ? name : "";
            } else if (xml.starts("date1904")) {
                formats = new SheetFormats(XmlStream.isOn(xml.get("val", "1")));
            } else if (xml.starts("title")) {
                String words = words("title");
                title = axis.isEmpty() && title.isEmpty() ? words : title;
                across = axis.equals("catAx") || axis.equals("dateAx") ? words : across;
                up = axis.equals("valAx") ? (up.isEmpty() ? words : up + ", " + words) : up;
            } else if (xml.starts("ser")) {
                all.add(series());
            }
        }
    }

    /** All that is written in the element which starts here. */
    private String words(String end) throws IOException {
        var out = new StringBuilder();
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("t") || xml.starts("v")) {
                out.append(xml.content());
            } else if (xml.ends("p")) {
                out.append(' ');
            }
        }
        String words = CleanText.clean(out.toString());
        return budget.characters(words.length()) ? words : "";
    }

    private Series series() throws IOException {
        var series = new Series();
        while (xml.next() && !xml.ends("ser")) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "tx" -> series.name = words("tx");
                case "cat", "xVal" -> series.labels.addAll(points(xml.name()));
                case "val", "yVal" -> series.values = points(xml.name()).getFirst();
                case "dLbls", "dPt", "trendline", "errBars", "bubbleSize", "extLst", "spPr" -> xml.skip();
                default -> {
                    // Its place and its looks.
                }
            }
        }
        return series;
    }

    /** The points that are kept, by their index; at least one level. */
    private List<TreeMap<Integer, String>> points(String end) throws IOException {
        List<TreeMap<Integer, String>> levels = new ArrayList<>(List.of(new TreeMap<>()));
        String code = "General";
        String own = code;
        int index = 0;
        boolean numbers = false;
        while (xml.next() && !xml.ends(end)) {
            if (xml.ends("lvl")) {
                levels.add(new TreeMap<>());
            } else if (xml.starts("numCache") || xml.starts("numLit")) {
                numbers = true;
            } else if (xml.starts("formatCode")) {
                code = xml.content();
            } else if (xml.starts("pt")) {
                index = xml.number("idx", 0);
                own = xml.get("formatCode", code);
            } else if (xml.starts("v")) {
                String value = xml.content().strip();
                String shown = CleanText.clean(numbers ? number(value, own) : value);
                if (!shown.isEmpty() && budget.cell() && budget.characters(shown.length())) {
                    levels.getLast().put(index, shown);
                }
            }
        }
        if (levels.size() > 1) {
            levels.removeLast();
        }
        return levels;
    }

    private String number(String value, String code) {
        try {
            return formats.show(Double.parseDouble(value), code, "");
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private List<Block> blocks() {
        List<Series> drawn = all.stream().filter(s -> !s.values.isEmpty()).toList();
        if (drawn.isEmpty()) {
            return List.of();
        }
        boolean alike = drawn.stream().allMatch(s -> s.labels.isEmpty() || s.labels.equals(drawn.getFirst().labels));
        return alike ? List.of(table(drawn)) : drawn.stream().map(s -> (Block) table(List.of(s))).toList();
    }

    private Block.Table table(List<Series> drawn) {
        List<Block.Row> rows = new ArrayList<>();
        List<Block.Cell> heads = new ArrayList<>(List.of(cell(across, Header.COLUMN)));
        drawn.forEach(s -> heads.add(cell(s.name.isEmpty() ? up : s.name, Header.COLUMN)));
        if (heads.stream().anyMatch(head -> !head.blocks().isEmpty())) {
            rows.add(new Block.Row(heads));
        }
        var indexes = new TreeSet<Integer>();
        drawn.forEach(s -> indexes.addAll(s.values.keySet()));
        for (int index : indexes) {
            List<Block.Cell> cells = new ArrayList<>(List.of(cell(drawn.getFirst().label(index), Header.ROW)));
            drawn.forEach(s -> cells.add(cell(s.values.getOrDefault(index, ""), Header.NONE)));
            rows.add(new Block.Row(cells));
        }
        boolean unit = !up.isEmpty() && drawn.stream().noneMatch(s -> s.name.isEmpty());
        String caption = unit ? (title + " (" + up + ")").strip() : title;
        return new Block.Table(About.NONE, caption.isEmpty() ? List.of() : List.of(new Inline.Text(caption)), rows);
    }

    private static Block.Cell cell(String words, Header header) {
        List<Block> blocks = words.isEmpty() ? List.of() : List.of(new Block.Paragraph(List.of(new Inline.Text(words))));
        return new Block.Cell(About.NONE, blocks.isEmpty() ? Header.NONE : header, 1, 1, blocks);
    }
}
