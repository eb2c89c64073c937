package dev.curbcut.document.ofd;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.paper.Glyph;
import dev.curbcut.document.paper.Sheet;
import java.io.IOException;
import java.util.Map;

/** One page of an OFD drawn into a {@link Sheet}: text objects (section 11), paths (section 9), over a template. */
final class OfdSheet {
    /** Points in a millimetre. */
    private static final double MM = 72 / 25.4;

    private static final double[] UPRIGHT = {1, 0, 0, 1, 0, 0};

    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final Map<String, String> templates;
    private String box;
    private int images;
    private Sheet sheet = new Sheet(1, 1);

    OfdSheet(ZipArchive archive, DocumentBudget budget, Map<String, String> templates, String box) {
        this.archive = archive;
        this.budget = budget;
        this.templates = templates;
        this.box = box;
    }

    Sheet read(String path) throws IOException {
        byte[] content = archive.get(path);
        XmlStream xml = XmlStream.of(content, budget);
        String template = "";
        while (xml.next() && !xml.starts("Content")) {
            if (xml.starts("PhysicalBox")) {
                box = xml.content().strip();
            } else if (xml.starts("Template")) {
                template = templates.getOrDefault(xml.get("TemplateID", ""), "");
            }
        }
        double[] edges = OfdNumbers.numbers(box, 4, new double[] {0, 0, 210, 297});
        sheet = new Sheet(edges[2] * MM, edges[3] * MM);
        byte[] below = template.isEmpty() ? null : archive.find(template);
        if (below != null) {
            objects(XmlStream.of(below, budget));
        }
        objects(xml);
        return sheet;
    }

    int images() {
        return images;
    }

    boolean isEmpty() {
        return sheet.glyphs.stream().allMatch(Glyph::isBlank);
    }

    private void objects(XmlStream xml) throws IOException {
        while (xml.next()) {
            if (xml.starts("TextObject")) {
                text(xml);
            } else if (xml.starts("PathObject")) {
                path(xml);
            } else if (xml.starts("ImageObject")) {
                images++;
            } else if (xml.starts("Clips")) {
                xml.skip();
            }
        }
    }

    private void text(XmlStream xml) throws IOException {
        double[] at = OfdNumbers.numbers(xml.get("Boundary", ""), 4, new double[4]);
        double[] m = OfdNumbers.numbers(xml.get("CTM", ""), 6, UPRIGHT);
        double size = OfdNumbers.number(xml.get("Size", "3"), 3) * Math.max(Math.hypot(m[2], m[3]), 0.01);
        String font = xml.get("Font", "") + (xml.number("Weight", 400) >= 600 ? " Bold" : "");
        boolean slanted = Math.abs(m[1]) > 0.07 * Math.abs(m[0]);
        boolean hidden = xml.get("Visible", "true").equals("false");
        double x = 0;
        double y = 0;
        while (xml.next() && !xml.ends("TextObject")) {
            if (!xml.starts("TextCode")) {
                continue;
            }
            x = OfdNumbers.number(xml.get("X", ""), x);
            y = OfdNumbers.number(xml.get("Y", ""), y);
            double[] dx = OfdNumbers.deltas(xml.get("DeltaX", ""));
            double[] dy = OfdNumbers.deltas(xml.get("DeltaY", ""));
            String text = xml.content();
            if (slanted || hidden) {
                sheet.furniture++;
            } else if (budget.characters(text.length())) {
                letters(text, new double[] {at[0], at[1], x, y, size}, m, dx, dy, font);
            }
        }
    }

    private void letters(String text, double[] place, double[] m, double[] dx, double[] dy, String font) {
        double x = place[2];
        double y = place[3];
        int n = 0;
        for (int i = 0; i < text.length(); n++) {
            int c = text.codePointAt(i);
            double em = place[4] * (CleanText.isWide(c) || c == 0x3000 ? 1 : 0.5);
            double scale = Math.max(Math.hypot(m[0], m[1]), 0.01);
            double step = n < dx.length ? dx[n] : dx.length > 0 && dx[dx.length - 1] > 0 ? dx[dx.length - 1] : em / scale;
            // Within one text a blank is a letter of its own: a step wider than a letter is that letter's width.
            double width = step > 0 ? Math.min(step * scale, 1.02 * place[4]) : em;
            double px = place[0] + m[0] * x + m[2] * y + m[4];
            double py = place[1] + m[1] * x + m[3] * y + m[5];
            sheet.letter(new Glyph(Character.toString(c), px * MM, py * MM, width * MM, place[4] * MM, font));
            x += n < dx.length || dy.length == 0 ? step : 0;
            y += n < dy.length ? dy[n] : 0;
            i += Character.charCount(c);
        }
    }

    private void path(XmlStream xml) throws IOException {
        double[] at = OfdNumbers.numbers(xml.get("Boundary", ""), 4, new double[4]);
        double[] m = OfdNumbers.numbers(xml.get("CTM", ""), 6, UPRIGHT);
        boolean stroked = !xml.get("Stroke", "true").equals("false");
        boolean filled = xml.get("Fill", "false").equals("true");
        while (xml.next() && !xml.ends("PathObject")) {
            if (xml.starts("AbbreviatedData")) {
                draw(xml.content().strip().split("\\s+"), at, m, stroked);
            }
        }
        if (filled && !stroked) {
            sheet.box(at[0] * MM, at[1] * MM, (at[0] + at[2]) * MM, (at[1] + at[3]) * MM, false);
        }
    }

    /** M, L and C of the path language of section 9.3; what curves is no line of a table. */
    private void draw(String[] tokens, double[] at, double[] m, boolean stroked) {
        double[] first = {0, 0};
        double[] last = {0, 0};
        for (int i = 0; i < tokens.length; i++) {
            switch (tokens[i]) {
                case "M", "S" -> {
                    first = last = point(tokens, i + 1, at, m);
                    i += 2;
                }
                case "L" -> {
                    double[] next = point(tokens, i + 1, at, m);
                    line(last, next, stroked);
                    last = next;
                    i += 2;
                }
                case "C" -> {
                    line(last, first, stroked);
                    last = first;
                }
                case "Q" -> last = point(tokens, (i += 4) - 1, at, m);
                case "B" -> last = point(tokens, (i += 6) - 1, at, m);
                case "A" -> last = point(tokens, (i += 7) - 1, at, m);
                default -> {
                    // A stray number: the next letter puts it right.
                }
            }
        }
    }

    private void line(double[] a, double[] b, boolean stroked) {
        if (stroked) {
            sheet.line(a[0], a[1], b[0], b[1]);
        }
    }

    private static double[] point(String[] tokens, int i, double[] at, double[] m) {
        double x = i < tokens.length ? OfdNumbers.number(tokens[i], 0) : 0;
        double y = i + 1 < tokens.length ? OfdNumbers.number(tokens[i + 1], 0) : 0;
        return new double[] {(at[0] + m[0] * x + m[2] * y + m[4]) * MM, (at[1] + m[1] * x + m[3] * y + m[5]) * MM};
    }
}
