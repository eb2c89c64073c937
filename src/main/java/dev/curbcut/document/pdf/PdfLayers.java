package dev.curbcut.document.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Which optional content is shown when the document is opened (ISO 32000-1 section 8.11): layers that are off stay out. */
final class PdfLayers {
    private static final COSName GROUPS = COSName.getPDFName("OCGs");
    private static final COSName POLICY = COSName.getPDFName("P");
    private static final int DEEPEST = 3;

    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfLayers(PDDocument pdf) {
        COSDictionary properties = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary first = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (first == null) {
            return;
        }
        if ("OFF".equals(first.getNameAsString(COSName.BASE_STATE))) {
            groups(properties.getCOSArray(COSName.OCGS), true);
        }
        groups(first.getCOSArray(COSName.OFF), true);
        groups(first.getCOSArray(COSName.ON), false);
    }

    private void groups(@Nullable COSArray groups, boolean hide) {
        for (int i = 0; groups != null && i < groups.size(); i++) {
            if (groups.getObject(i) instanceof COSDictionary group && (hide ? off.add(group) : off.remove(group))) {
                continue;
            }
        }
    }

    /** Whether every document of this kind is shown whole, so that nothing has to be asked. */
    boolean isEmpty() {
        return off.isEmpty();
    }

    /** @param content a group or a membership dictionary; null for what belongs to none */
    boolean hides(@Nullable COSBase content) {
        return !off.isEmpty() && hides(content, DEEPEST);
    }

    private boolean hides(@Nullable COSBase content, int deeper) {
        if (!(content instanceof COSDictionary dictionary) || deeper == 0) {
            return false;
        }
        COSBase members = dictionary.getDictionaryObject(GROUPS);
        if (members == null) {
            return off.contains(dictionary);
        }
        if (!(members instanceof COSArray groups)) {
            return hides(members, deeper - 1);
        }
        int hidden = 0;
        for (int i = 0; i < groups.size(); i++) {
            hidden += hides(groups.getObject(i), deeper - 1) ? 1 : 0;
        }
        String policy = dictionary.getNameAsString(POLICY, "AnyOn");
        return groups.size() > 0 && switch (policy) {
            case "AllOn" -> hidden > 0;
            case "AnyOff" -> hidden == 0;
            case "AllOff" -> hidden < groups.size();
            default -> hidden == groups.size();
        };
    }
}
