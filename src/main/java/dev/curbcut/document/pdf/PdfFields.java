package dev.curbcut.document.pdf;

import dev.curbcut.document.draft.CleanText;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jspecify.annotations.Nullable;

/** The fields of a form in a PDF (ISO 32000-1 section 12.7) and what is filled in. */
final class PdfFields {
    private static final int MOST = 10_000;
    private static final int MOST_SIGNERS = 10;

    /**
     * What stands in a field.
     *
     * @param text empty where nothing does
     * @param mark whether it is ticked or not rather than written in
     */
    record Value(String text, boolean mark) {}

    private final Map<COSDictionary, PDField> byWidget = new IdentityHashMap<>();
    private final Set<String> signers = new LinkedHashSet<>();
    private int fields;
    private int filled;

    PdfFields(PDDocument pdf) {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            if (!(field instanceof PDTerminalField) || field instanceof PDPushButton || byWidget.size() > MOST) {
                continue;
            }
            if (field instanceof PDSignatureField signed) {
                PDSignature signature = signed.getSignature();
                String name = signature == null || signature.getName() == null ? "" : CleanText.clean(signature.getName());
                if (!name.isEmpty() && signers.size() < MOST_SIGNERS) {
                    signers.add(name);
                }
                continue;
            }
            field.getWidgets().forEach(widget -> byWidget.put(widget.getCOSObject(), field));
            fields++;
            String value = field.getValueAsString();
            filled += value == null || value.isBlank() || value.equals("Off") ? 0 : 1;
        }
    }

    /** Who signed the document or put a seal on it. */
    Set<String> signers() {
        return signers;
    }

    /** Fields that ask to be filled in. */
    int count() {
        return fields;
    }

    /** Of them, those that are. */
    int filled() {
        return filled;
    }

    /** @return null for what is no field or a button that does something */
    @Nullable Value value(PDAnnotationWidget widget) {
        PDField field = byWidget.get(widget.getCOSObject());
        return switch (field) {
            case null -> null;
            case PDPushButton button -> null;
            case PDButton button -> {
                COSName state = widget.getAppearanceState();
                yield new Value(state == null || state.equals(COSName.Off) ? "☐" : "☑", true);
            }
            case PDTextField text -> new Value(text.isPassword() ? "" : text.getValue().strip(), false);
            case PDChoice choice -> new Value(String.join("、", shown(choice)), false);
            default -> null;
        };
    }

    /** A choice is kept by its export value and shown by another. */
    private static List<String> shown(PDChoice choice) {
        List<String> kept = choice.getOptionsExportValues();
        List<String> names = choice.getOptionsDisplayValues();
        return choice.getValue().stream()
                .map(value -> {
                    int at = kept.indexOf(value);
                    return at >= 0 && at < names.size() ? names.get(at) : value;
                })
                .toList();
    }
}
