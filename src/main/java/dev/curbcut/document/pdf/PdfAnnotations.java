package dev.curbcut.document.pdf;

import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.Sheet;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.jspecify.annotations.Nullable;

/** What lies over a page (ISO 32000-1 section 12.5): links, values of a form's fields, words written on it afterwards. */
final class PdfAnnotations {
    private static final int MOST = 5_000;

    /** A value whose look the document doesn't hold is written as tall as its field, up to this, in points. */
    private static final double TALLEST = 12;

    private record Area(PDRectangle box, Target target) {}

    private record Value(PDRectangle box, String text) {}

    private record Place(double x0, double y0, double x1, double y1, Target target) {}

    private final PdfFields fields;
    private final Function<PDDestination, @Nullable Target> places;
    private final List<Area> areas = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final List<Place> links = new ArrayList<>();
    private int comments;

    /** @param places where a destination within the document leads */
    PdfAnnotations(PdfFields fields, Function<PDDestination, @Nullable Target> places) {
        this.fields = fields;
        this.places = places;
    }

    /** Draws what has a look of its own on top of the page that the engine has just drawn; keeps the rest for {@link #into}. */
    void draw(PDPage page, PdfSheet engine) throws IOException {
        areas.clear();
        values.clear();
        links.clear();
        List<PDAnnotation> all = page.getAnnotations();
        for (PDAnnotation annotation : all.subList(0, Math.min(MOST, all.size()))) {
            PDRectangle box = annotation.getRectangle();
            if (box == null || annotation.isHidden() || annotation.isNoView()) {
                continue;
            }
            switch (annotation) {
                case PDAnnotationLink link -> link(link, box);
                case PDAnnotationWidget widget -> field(widget, box, engine);
                case PDAnnotationFreeText words -> {
                    int before = engine.drawn();
                    engine.showAnnotation(words);
                    if (engine.drawn() == before && words.getContents() != null) {
                        values.add(new Value(box, words.getContents()));
                    }
                }
                case PDAnnotationMarkup comment -> comments += comment.getContents() == null || comment.getContents().isBlank() ? 0 : 1;
                default -> {
                    // Films, sounds, marks of printers: nothing a sheet of paper shows.
                }
            }
        }
    }

    /** Comments in the margins of all pages so far: they are no part of the text. */
    int comments() {
        return comments;
    }

    private void link(PDAnnotationLink link, PDRectangle box) throws IOException {
        Target target = null;
        if (link.getAction() instanceof PDActionURI uri && uri.getURI() != null) {
            String to = uri.getURI().strip();
            int hash = to.indexOf('#');
            target = LinkTargets.of(hash < 0 ? to : to.substring(0, hash), hash < 0 ? "" : to.substring(hash + 1));
        } else {
            PDDestination to = link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
            target = to == null ? null : places.apply(to);
        }
        if (target != null) {
            areas.add(new Area(box, target));
        }
    }

    private void field(PDAnnotationWidget widget, PDRectangle box, PdfSheet engine) throws IOException {
        PdfFields.Value value = fields.value(widget);
        if (value == null || value.text().isEmpty()) {
            return;
        }
        int before = engine.drawn();
        if (!value.mark()) {
            engine.showAnnotation(widget);
        }
        if (engine.drawn() == before) {
            values.add(new Value(box, value.text()));
        }
    }

    /** Puts values on the sheet and remembers where its links are; {@code upright} gives left, top, right and bottom. */
    void into(Sheet sheet, Function<PDRectangle, double[]> upright) {
        for (Area area : areas) {
            double[] b = upright.apply(area.box);
            links.add(new Place(b[0], b[1], b[2], b[3], area.target));
        }
        for (Value value : values) {
            double[] b = upright.apply(value.box);
            List<String> lines = value.text.lines().limit(100).toList();
            double size = Math.clamp((b[3] - b[1]) / Math.max(1, lines.size()) * 0.7, 4, TALLEST);
            for (int i = 0; i < lines.size(); i++) {
                double y = lines.size() == 1 ? (b[1] + b[3]) / 2 + 0.35 * size : b[1] + size * (1 + 1.2 * i);
                sheet.glyphs.add(new Glyph(lines.get(i), b[0] + 2, y, Math.max(1, b[2] - b[0] - 4), size, ""));
            }
        }
    }

    /** Where the link at that place of the upright sheet leads, or null. */
    @Nullable Target link(double x, double y) {
        for (Place place : links) {
            if (x >= place.x0 - 1 && x <= place.x1 + 1 && y >= place.y0 - 1 && y <= place.y1 + 1) {
                return place.target;
            }
        }
        return null;
    }
}
