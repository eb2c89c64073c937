package dev.curbcut.document.pdf;

import dev.curbcut.document.sheet.Sheet;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The straight lines a page draws (ISO 32000-1 section 8.5), for the tables they make. */
final class PdfPath {
    private static final int MOST = 20_000;

    private final PDFStreamEngine engine;
    private final List<double[]> open = new ArrayList<>();
    private final List<double[]> drawn = new ArrayList<>();
    private Point2D.Double at = new Point2D.Double();
    private Point2D.Double first = new Point2D.Double();
    private PDRectangle box = new PDRectangle();
    private boolean curved;
    private int outlines;

    PdfPath(PDFStreamEngine engine) {
        this.engine = engine;
    }

    void start(PDRectangle cropBox) {
        open.clear();
        drawn.clear();
        box = cropBox;
        curved = false;
        outlines = 0;
    }

    /** How many filled shapes with curves this page has: letters drawn as what they look like are such. */
    int outlines() {
        return outlines;
    }

    /** Hands over what was drawn, upright as the letters of that direction are (in degrees). */
    void into(Sheet sheet, int direction) {
        for (double[] d : drawn) {
            double[] a = upright(d[0], d[1], direction);
            double[] b = upright(d[2], d[3], direction);
            if (d[4] > 0) {
                sheet.box(a[0], a[1], b[0], b[1], d[5] > 0);
            } else if (d[5] > 0) {
                sheet.line(a[0], a[1], b[0], b[1]);
            }
        }
    }

    /** Left, top, right and bottom of a box, upright as the letters of that direction are. */
    double[] upright(PDRectangle r, int direction) {
        double[] a = upright(r.getLowerLeftX(), r.getLowerLeftY(), direction);
        double[] b = upright(r.getUpperRightX(), r.getUpperRightY(), direction);
        return new double[] {Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])};
    }

    private double[] upright(double px, double py, int direction) {
        double x = px - box.getLowerLeftX();
        double y = py - box.getLowerLeftY();
        return switch (direction) {
            case 90 -> new double[] {y, x};
            case 180 -> new double[] {box.getWidth() - x, y};
            case 270 -> new double[] {box.getHeight() - y, box.getWidth() - x};
            default -> new double[] {x, box.getHeight() - y};
        };
    }

    List<OperatorProcessor> operators() {
        return List.of(
                operator("m", n -> first = at = point(n[0], n[1]), 2),
                operator("l", n -> to(point(n[0], n[1])), 2),
                operator("c", n -> curve(point(n[4], n[5])), 6),
                operator("v", n -> curve(point(n[2], n[3])), 4),
                operator("y", n -> curve(point(n[2], n[3])), 4),
                operator("h", n -> to(first), 0),
                operator("re", this::rectangle, 4),
                operator("S", n -> paint(true), 0),
                operator("s", n -> { to(first); paint(true); }, 0),
                operator("f", n -> paint(false), 0),
                operator("F", n -> paint(false), 0),
                operator("f*", n -> paint(false), 0),
                operator("B", n -> paint(true), 0),
                operator("B*", n -> paint(true), 0),
                operator("b", n -> { to(first); paint(true); }, 0),
                operator("b*", n -> { to(first); paint(true); }, 0),
                operator("n", n -> { open.clear(); curved = false; }, 0));
    }

    private Point2D.Double point(double x, double y) {
        Point2D.Float p = engine.transformedPoint((float) x, (float) y);
        return new Point2D.Double(p.x, p.y);
    }

    private void curve(Point2D.Double next) {
        at = next;
        curved = true;
    }

    private void to(Point2D.Double next) {
        if (open.size() < MOST) {
            open.add(new double[] {at.x, at.y, next.x, next.y, 0, 0});
        }
        at = next;
    }

    private void rectangle(double[] n) {
        Point2D.Double a = point(n[0], n[1]);
        Point2D.Double b = point(n[0] + n[2], n[1] + n[3]);
        first = at = a;
        if (open.size() < MOST) {
            open.add(new double[] {a.x, a.y, b.x, b.y, 1, 0});
        }
    }

    private void paint(boolean stroked) {
        for (double[] d : open) {
            if (drawn.size() < MOST) {
                d[5] = stroked ? 1 : 0;
                drawn.add(d);
            }
        }
        if (!stroked) {
            thinShape();
            outlines += curved ? 1 : 0;
        }
        curved = false;
        open.clear();
    }

    /** A thin filled shape drawn with four lines is a line as well. */
    private void thinShape() {
        if (open.size() < 3 || open.size() > 5 || open.stream().anyMatch(d -> d[4] > 0)) {
            return;
        }
        double x0 = open.stream().mapToDouble(d -> Math.min(d[0], d[2])).min().orElse(0);
        double x1 = open.stream().mapToDouble(d -> Math.max(d[0], d[2])).max().orElse(0);
        double y0 = open.stream().mapToDouble(d -> Math.min(d[1], d[3])).min().orElse(0);
        double y1 = open.stream().mapToDouble(d -> Math.max(d[1], d[3])).max().orElse(0);
        drawn.add(new double[] {x0, y0, x1, y1, 1, 0});
    }

    private interface Step {
        void take(double[] numbers);
    }

    private OperatorProcessor operator(String name, Step step, int operands) {
        return new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> values) {
                double[] numbers = new double[operands];
                for (int i = 0; i < operands; i++) {
                    if (i >= values.size() || !(values.get(i) instanceof COSNumber number)) {
                        return;
                    }
                    numbers[i] = number.floatValue();
                }
                step.take(numbers);
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }
}
