package dev.curbcut.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.util.Matrix;

/** Sees pictures pass without unfolding them; forms drawn in passing are gone into as ever. */
final class PdfPictures extends OperatorProcessor {
    private final PDFStreamEngine engine;
    private final DrawObject forms;
    private final PdfLayers layers;
    private int count;
    private double area;

    PdfPictures(PDFStreamEngine engine, PdfLayers layers) {
        super(engine);
        this.engine = engine;
        this.layers = layers;
        this.forms = new DrawObject(engine);
    }

    /** A new page begins. */
    void start() {
        area = 0;
    }

    /** Of the pictures on this page, in square points. */
    double area() {
        return area;
    }

    /** Pictures on all pages so far. */
    int count() {
        return count;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (isOff(operands)) {
            return;
        }
        if (!operands.isEmpty() && operands.getFirst() instanceof COSName name && engine.getResources().isImageXObject(name)) {
            Matrix m = engine.getGraphicsState().getCurrentTransformationMatrix();
            count++;
            area += Math.abs((double) m.getScaleX() * m.getScaleY() - (double) m.getShearX() * m.getShearY());
        } else {
            forms.process(operator, operands);
        }
    }

    private boolean isOff(List<COSBase> operands) {
        if (layers.isEmpty() || operands.isEmpty() || !(operands.getFirst() instanceof COSName name) || engine.getResources() == null) {
            return false;
        }
        COSDictionary objects = engine.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return objects != null && objects.getDictionaryObject(name) instanceof COSStream object && layers.hides(object.getDictionaryObject(COSName.OC));
    }

    @Override
    public String getName() {
        return "Do";
    }
}
