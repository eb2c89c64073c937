package dev.curbcut.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;

/** PDFs written for the tests: words and lines put where a sheet would have them. Points, from the upper left of A4. */
public final class PdfFile {
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument pdf = new PDDocument();
    private PDPageContentStream out;
    private double scale = 1;

    private interface Step {
        void run() throws IOException;
    }

    private PdfFile draw(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfFile page() {
        return draw(() -> {
            if (out != null) {
                out.close();
            }
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            out = new PDPageContentStream(pdf, page);
        });
    }

    PdfFile title(String title) {
        pdf.getDocumentInformation().setTitle(title);
        return this;
    }

    public PdfFile text(double x, double y, double size, String text) {
        return text(x, y, size, text, PLAIN, 0);
    }

    public PdfFile text(double x, double y, double size, String text, PDFont font, double degrees) {
        return draw(() -> {
            out.beginText();
            out.setFont(font, (float) size);
            Matrix place = Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) (PDRectangle.A4.getHeight() - y));
            place.scale((float) scale, (float) scale);
            out.setTextMatrix(place);
            out.showText(text);
            out.endText();
        });
    }

    /** Lines below each other, 1.2 times their size apart. */
    PdfFile lines(double x, double y, double size, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 1.2 * scale * size * i, size, lines[i]);
        }
        return this;
    }

    PdfFile line(double x1, double y1, double x2, double y2) {
        return draw(() -> {
            out.moveTo((float) x1, (float) (PDRectangle.A4.getHeight() - y1));
            out.lineTo((float) x2, (float) (PDRectangle.A4.getHeight() - y2));
            out.stroke();
        });
    }

    /** A ruled table of two columns. */
    public PdfFile table(double x, double y, double width, double height, String... cells) {
        int rows = cells.length / 2;
        for (int r = 0; r <= rows; r++) {
            line(x, y + r * height, x + 2 * width, y + r * height);
        }
        for (int c = 0; c <= 2; c++) {
            line(x + c * width, y, x + c * width, y + rows * height);
        }
        for (int i = 0; i < cells.length; i++) {
            text(x + i % 2 * width + 4, y + i / 2 * height + 0.7 * height, 10, cells[i]);
        }
        return this;
    }

    PdfFile picture(double x, double y, double width, double height) {
        return draw(() -> out.drawImage(
                LosslessFactory.createFromImage(pdf, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                (float) x, (float) (PDRectangle.A4.getHeight() - y - height), (float) width, (float) height));
    }

    /** What is drawn, under a scale: places stay, sizes grow. */
    PdfFile scaled(double by, UnaryOperator<PdfFile> drawing) {
        scale = by;
        drawing.apply(this);
        scale = 1;
        return this;
    }

    /** Letters that stand for something else. */
    PdfFile actual(double x, double y, String letters, String meaning) {
        return draw(() -> {
            var properties = new COSDictionary();
            properties.setString(COSName.ACTUAL_TEXT, meaning);
            out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
            text(x, y, 11, letters);
            out.endMarkedContent();
        });
    }

    /** Words of a layer that is off. */
    PdfFile hidden(double x, double y, String words) {
        return draw(() -> {
            var layer = new PDOptionalContentGroup("notes");
            var layers = new PDOptionalContentProperties();
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            pdf.getDocumentCatalog().setOCProperties(layers);
            out.beginMarkedContent(COSName.OC, layer);
            text(x, y, 11, words);
            out.endMarkedContent();
        });
    }

    /** A line under an element of that role in the structure tree. */
    PdfFile tagged(String role, double x, double y, String words) {
        return draw(() -> {
            PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
            if (root == null) {
                root = new PDStructureTreeRoot();
                root.setRoleMap(Map.of("Heading", "H2"));
                pdf.getDocumentCatalog().setStructureTreeRoot(root);
            }
            var properties = new COSDictionary();
            int number = root.getKids().size();
            properties.setInt(COSName.MCID, number);
            out.beginMarkedContent(COSName.getPDFName(role), PDPropertyList.create(properties));
            text(x, y, 11, words);
            out.endMarkedContent();
            var element = new PDStructureElement(role, root);
            element.setPage(pdf.getPage(pdf.getNumberOfPages() - 1));
            element.appendKid(number);
            root.appendKid(element);
        });
    }

    PdfFile link(double x, double y, double width, double height, String to) {
        return draw(() -> {
            var action = new PDActionURI();
            action.setURI(to);
            var link = new PDAnnotationLink();
            link.setAction(action);
            link.setRectangle(box(x, y, width, height));
            pdf.getPage(pdf.getNumberOfPages() - 1).getAnnotations().add(link);
        });
    }

    /** A field to write in, with what is filled in, without a look of its own. */
    PdfFile field(double x, double y, double width, double height, String name, String value) {
        return draw(() -> {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
            if (form == null) {
                form = new PDAcroForm(pdf);
                form.setNeedAppearances(true);
                pdf.getDocumentCatalog().setAcroForm(form);
            }
            var field = new PDTextField(form);
            field.setPartialName(name);
            field.getCOSObject().setString(COSName.V, value);
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(box(x, y, width, height));
            form.getFields().add(field);
            pdf.getPage(pdf.getNumberOfPages() - 1).getAnnotations().add(widget);
        });
    }

    /** As a form that only a program draws. */
    PdfFile program() {
        var form = new PDAcroForm(pdf);
        form.getCOSObject().setItem(COSName.XFA, new COSStream());
        pdf.getDocumentCatalog().setAcroForm(form);
        pdf.getDocumentCatalog().getCOSObject().setBoolean(COSName.getPDFName("NeedsRendering"), true);
        return this;
    }

    /** Two bookmarks, the second below the first; both lead to the last page. */
    PdfFile bookmark(String first, String second) {
        var outline = new PDDocumentOutline();
        var above = new PDOutlineItem();
        var below = new PDOutlineItem();
        above.setTitle(first);
        above.setDestination(pdf.getPage(pdf.getNumberOfPages() - 1));
        below.setTitle(second);
        below.setDestination(pdf.getPage(pdf.getNumberOfPages() - 1));
        above.addLast(below);
        outline.addLast(above);
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        return this;
    }

    private static PDRectangle box(double x, double y, double width, double height) {
        return new PDRectangle((float) x, (float) (PDRectangle.A4.getHeight() - y - height), (float) width, (float) height);
    }

    public byte[] bytes() {
        return save(null);
    }

    byte[] locked(String password, boolean mayExtract) {
        var permission = new AccessPermission();
        permission.setCanExtractContent(mayExtract);
        return save(new StandardProtectionPolicy("owner", password, permission));
    }

    private byte[] save(StandardProtectionPolicy policy) {
        var bytes = new ByteArrayOutputStream();
        draw(() -> {
            out.close();
            if (policy != null) {
                pdf.protect(policy);
            }
            pdf.save(bytes);
            pdf.close();
        });
        return bytes.toByteArray();
    }
}
