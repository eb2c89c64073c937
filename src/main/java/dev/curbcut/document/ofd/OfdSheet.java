package dev.curbcut.document.ofd;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.ofd.OfdPackage.PageFile;
import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of an OFD drawn into a {@link Sheet}: text objects (section 11), paths (section 9), over a template. */
final class OfdSheet {
    /** Points in a millimetre. */
    static final double MM = 72 / 25.4;

    private static final double[] UPRIGHT = {1, 0, 0, 1, 0, 0};

    /** How deep composite objects may hold each other, and how many a page may draw. */
    private static final int DEEPEST = 4;

    private static final int MOST_COMPOSITES = 2_000;

    /** A sheet with fewer letters that a picture takes so much of is a scan. */
    private static final int FEW = 40;

    private static final double MOST_OF_IT = 0.45;

    private final OfdPackage files;
    private final List<OfdPicture> pictures = new ArrayList<>();
    private double[] outer = UPRIGHT;
    private int deep;
    private int composites;
    private int images;
    private Sheet sheet = new Sheet(1, 1);

    OfdSheet(OfdPackage files) {
        this.files = files;
    }

    Sheet read(PageFile page) throws IOException {
        XmlStream xml = XmlStream.of(files.archive.get(page.path()), files.budget);
        List<String> below = new ArrayList<>();
        List<String> above = new ArrayList<>();
        String box = files.box;
        while (xml.next() && !xml.starts("Content")) {
            if (xml.starts("PhysicalBox")) {
                box = xml.content().strip();
            } else if (xml.starts("Template")) {
                (xml.get("ZOrder", "Background").equals("Foreground") ? above : below).add(files.templates.getOrDefault(xml.get("TemplateID", ""), ""));
            } else if (xml.starts("PageRes")) {
                files.resources(files.path(page.path(), xml.content().strip()));
            }
        }
        double[] edges = OfdNumbers.numbers(box, 4, new double[] {0, 0, 210, 297});
        sheet = new Sheet(edges[2] * MM, edges[3] * MM);
        templates(below);
        objects(xml, "");
        templates(above);
        annotations(files.find(files.annotations.getOrDefault(page.id(), "")));
        return sheet;
    }

    private void templates(List<String> paths) throws IOException {
        for (String path : paths) {
            XmlStream xml = files.find(path);
            if (xml != null) {
                objects(xml, "");
            }
        }
    }

    int images() {
        return images;
    }

    /** Pictures in the order they are drawn. */
    List<OfdPicture> pictures() {
        return pictures;
    }

    /** Whether it is a picture, or mostly one with hardly a letter. */
    boolean isScan() {
        double area = pictures.stream().mapToDouble(OfdPicture::area).sum();
        long letters = sheet.glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
        return images > 0 && (letters == 0 || letters < FEW && area > MOST_OF_IT * sheet.width * sheet.height);
    }

    private void picture(XmlStream xml) {
        String file = files.media.getOrDefault(xml.get("ResourceID", ""), "");
        if (!file.isEmpty() && pictures.size() < MOST_COMPOSITES) {
            double[] m = within(xml);
            pictures.add(new OfdPicture(file, new double[] {m[0] * MM, m[1] * MM, m[2] * MM, m[3] * MM, m[4] * MM, m[5] * MM}));
        }
    }

    /** Draws objects up to the end of an element; to the end of the file where that has no name. */
    private void objects(XmlStream xml, String until) throws IOException {
        while (xml.next() && (until.isEmpty() || !xml.ends(until))) {
            if (xml.starts("TextObject")) {
                text(xml);
            } else if (xml.starts("PathObject")) {
                path(xml);
            } else if (xml.starts("ImageObject")) {
                images++;
                picture(xml);
            } else if (xml.starts("CompositeObject")) {
                composite(xml);
            } else if (xml.starts("Clips")) {
                xml.skip();
            }
        }
    }

    /** Objects that are kept among the resources and drawn from there (section 13). */
    private void composite(XmlStream xml) throws IOException {
        String id = xml.get("ResourceID", "");
        XmlStream unit = deep < DEEPEST && composites++ < MOST_COMPOSITES ? files.find(files.composites.getOrDefault(id, "")) : null;
        double[] before = outer;
        outer = within(xml);
        deep++;
        while (unit != null && unit.next()) {
            if (unit.starts("CompositeGraphicUnit") && unit.get("ID", "").equals(id)) {
                objects(unit, "CompositeGraphicUnit");
                break;
            }
        }
        deep--;
        outer = before;
    }

    /** What was put on the page afterwards (section 15): a stamp, a remark; a watermark is none of its text. */
    private void annotations(@Nullable XmlStream xml) throws IOException {
        while (xml != null && xml.next()) {
            if (xml.starts("Annot") && (xml.get("Type", "").equals("Watermark") || xml.get("Visible", "true").equals("false"))) {
                sheet.furniture++;
                xml.skip();
            } else if (xml.starts("Appearance")) {
                outer = within(xml);
                objects(xml, "Appearance");
                outer = UPRIGHT;
            }
        }
    }

    /** The matrix of what stands within an object: its own, at the place of its boundary, within what is around it. */
    private double[] within(XmlStream xml) {
        double[] at = OfdNumbers.numbers(xml.get("Boundary", ""), 4, new double[4]);
        double[] m = OfdNumbers.numbers(xml.get("CTM", ""), 6, UPRIGHT);
        return new double[] {
            outer[0] * m[0] + outer[2] * m[1], outer[1] * m[0] + outer[3] * m[1], outer[0] * m[2] + outer[2] * m[3], outer[1] * m[2] + outer[3] * m[3],
            outer[0] * (at[0] + m[4]) + outer[2] * (at[1] + m[5]) + outer[4], outer[1] * (at[0] + m[4]) + outer[3] * (at[1] + m[5]) + outer[5]
        };
    }

    private void text(XmlStream xml) throws IOException {
        double[] m = within(xml);
        double size = OfdNumbers.number(xml.get("Size", "3"), 3) * Math.max(Math.hypot(m[2], m[3]), 0.01);
        String font = files.fonts.getOrDefault(xml.get("Font", ""), xml.get("Font", "")) + (xml.number("Weight", 400) >= 600 ? " Bold" : "");
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
            } else if (files.budget.characters(text.length())) {
                letters(text, new double[] {x, y, size}, m, dx, dy, font);
            }
        }
    }

    private void letters(String text, double[] place, double[] m, double[] dx, double[] dy, String font) {
        double x = place[0];
        double y = place[1];
        int n = 0;
        for (int i = 0; i < text.length(); n++) {
            int c = text.codePointAt(i);
            double em = place[2] * (CleanText.isWide(c) || c == 0x3000 ? 1 : 0.5);
            double scale = Math.max(Math.hypot(m[0], m[1]), 0.01);
            double step = n < dx.length ? dx[n] : dx.length > 0 && dx[dx.length - 1] > 0 ? dx[dx.length - 1] : em / scale;
            // Within one text a blank is a letter of its own: a step wider than a letter is that letter's width.
            double width = step > 0 ? Math.min(step * scale, 1.02 * place[2]) : em;
            double px = m[0] * x + m[2] * y + m[4];
            double py = m[1] * x + m[3] * y + m[5];
            sheet.letter(new Glyph(Character.toString(c), px * MM, py * MM, width * MM, place[2] * MM, font));
            x += n < dx.length || dy.length == 0 ? step : 0;
            y += n < dy.length ? dy[n] : 0;
            i += Character.charCount(c);
        }
    }

    private void path(XmlStream xml) throws IOException {
        double[] size = OfdNumbers.numbers(xml.get("Boundary", ""), 4, new double[4]);
        double[] m = within(xml);
        boolean stroked = !xml.get("Stroke", "true").equals("false");
        boolean filled = xml.get("Fill", "false").equals("true");
        while (xml.next() && !xml.ends("PathObject")) {
            if (xml.starts("AbbreviatedData")) {
                OfdPath.draw(xml.content().strip().split("\\s+"), m, stroked, sheet);
            }
        }
        if (filled && !stroked) {
            double x = outer[0] * size[0] + outer[2] * size[1] + outer[4];
            double y = outer[1] * size[0] + outer[3] * size[1] + outer[5];
            sheet.box(x * MM, y * MM, (x + outer[0] * size[2]) * MM, (y + outer[3] * size[3]) * MM, false);
        }
    }
}
