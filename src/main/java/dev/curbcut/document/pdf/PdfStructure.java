package dev.curbcut.document.pdf;

import dev.curbcut.document.sheet.Tagged;
import dev.curbcut.document.sheet.TaggedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The structure tree of a tagged PDF (ISO 32000-1 section 14.7), by standard roles. */
final class PdfStructure implements TaggedSource {
    private static final int MOST = 200_000;
    private static final int DEEPEST = 80;
    private static final COSName KIDS = COSName.K;
    private static final COSName ROLES = COSName.getPDFName("RoleMap");
    private static final COSName ROWSPAN = COSName.getPDFName("RowSpan");
    private static final COSName COLSPAN = COSName.getPDFName("ColSpan");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private final PdfBookmarks sheets;
    private final @Nullable COSDictionary root;
    private final @Nullable COSDictionary roles;
    private int elements;

    PdfStructure(PDDocument pdf, PdfBookmarks sheets) {
        this.sheets = sheets;
        COSDictionary catalogue = pdf.getDocumentCatalog().getCOSObject();
        root = catalogue.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        roles = root == null ? null : root.getCOSDictionary(ROLES);
    }

    /** Whether there is a tree at all. */
    boolean isThere() {
        return root != null && root.containsKey(KIDS);
    }

    @Override
    public Tagged.@Nullable Element read(Watch watch) {
        if (root == null) {
            return null;
        }
        List<Tagged> kids = new ArrayList<>();
        kids(root.getDictionaryObject(KIDS), -1, 0, kids, watch);
        return elements > MOST || watch.isHopeless() ? null : new Tagged.Element("Document", "", "", "", 1, 1, false, kids);
    }

    private void kids(@Nullable COSBase kids, int sheet, int depth, List<Tagged> out, Watch watch) {
        if (depth > DEEPEST || elements > MOST || watch.isHopeless()) {
            return;
        }
        switch (kids) {
            case null -> {
                // An element may hold nothing.
            }
            case COSArray several -> {
                for (int i = 0; i < several.size() && !watch.isHopeless(); i++) {
                    kids(several.getObject(i), sheet, depth + 1, out, watch);
                }
            }
            case COSInteger content -> drawn(sheet, content.intValue(), out, watch);
            case COSDictionary one when COSName.MCR.equals(one.getCOSName(COSName.TYPE)) -> drawn(sheet(one, sheet), one.getInt(COSName.MCID), out, watch);
            case COSDictionary one when COSName.OBJR.equals(one.getCOSName(COSName.TYPE)) -> {
                // Links and fields are read where they lie on the sheet.
            }
            case COSDictionary one -> element(one, sheet, depth, out, watch);
            default -> {
                // Nothing else is a kid (table 323).
            }
        }
    }

    private void drawn(int sheet, int content, List<Tagged> out, Watch watch) {
        elements++;
        if (sheet >= 0 && content >= 0) {
            var drawn = new Tagged.Drawn(sheet, content);
            watch.drawn(drawn);
            out.add(drawn);
        }
    }

    private void element(COSDictionary element, int around, int depth, List<Tagged> out, Watch watch) {
        elements++;
        String role = role(element.getNameAsString(COSName.S, ""));
        if (role.equals("Artifact")) {
            return;
        }
        watch.begin(role);
        List<Tagged> kids = new ArrayList<>();
        kids(element.getDictionaryObject(KIDS), sheet(element, around), depth + 1, kids, watch);
        String lang = element.getString(COSName.LANG, "");
        boolean known = !lang.isEmpty() && LANGUAGE.matcher(lang).matches();
        var whole = new Tagged.Element(
                role, element.getString(COSName.ALT, ""), element.getString(COSName.ACTUAL_TEXT, ""), known ? lang : "",
                number(element, ROWSPAN), number(element, COLSPAN), "Row".equals(name(element, SCOPE)), kids);
        watch.end(whole);
        out.add(whole);
    }

    private int sheet(COSDictionary element, int around) {
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        return page == null ? around : sheets.sheet(new PDPage(page));
    }

    /** Roles of a maker's own lead to standard ones, over a few steps at most (section 14.7.3). */
    private String role(String name) {
        String role = name;
        for (int i = 0; i < 5 && roles != null; i++) {
            String next = roles.getNameAsString(COSName.getPDFName(role));
            if (next == null || next.equals(role)) {
                break;
            }
            role = next;
        }
        return role;
    }

    private static int number(COSDictionary element, COSName name) {
        return attribute(element, name) instanceof COSInteger n ? Math.clamp(n.longValue(), 1, 1000) : 1;
    }

    private static String name(COSDictionary element, COSName name) {
        return attribute(element, name) instanceof COSName n ? n.getName() : "";
    }

    private static @Nullable COSBase attribute(COSDictionary element, COSName name) {
        COSBase attributes = element.getDictionaryObject(COSName.A);
        if (attributes instanceof COSDictionary one) {
            return one.getDictionaryObject(name);
        }
        for (int i = 0; attributes instanceof COSArray several && i < several.size(); i++) {
            COSBase found = several.getObject(i) instanceof COSDictionary one ? one.getDictionaryObject(name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
