package dev.curbcut.document.pdf;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.sheet.Bookmark;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Places within a PDF: its pages by what names them, and its bookmarks (ISO 32000-1 section 12.3.3). */
final class PdfBookmarks {
    private static final int MOST = 5_000;

    private final PDDocument pdf;
    private final Map<COSDictionary, Integer> sheets = new IdentityHashMap<>();

    PdfBookmarks(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** The sheet of a page, counted from 0; -1 where it is none of this document. */
    int sheet(PDPage page) {
        if (sheets.isEmpty()) {
            for (PDPage each : pdf.getPages()) {
                sheets.put(each.getCOSObject(), sheets.size());
            }
        }
        return sheets.getOrDefault(page.getCOSObject(), -1);
    }

    /** The sheet a destination leads to, counted from 0; -1 where none is known. */
    int sheet(PDDestination destination) {
        try {
            PDDestination to = destination instanceof PDNamedDestination named ? pdf.getDocumentCatalog().findNamedDestinationPage(named) : destination;
            if (!(to instanceof PDPageDestination page)) {
                return -1;
            }
            return page.getPage() != null ? sheet(page.getPage()) : page.getPageNumber();
        } catch (IOException | RuntimeException e) {
            return -1; // a destination of no known form leads nowhere
        }
    }

    /** All bookmarks, in order. */
    List<Bookmark> all() {
        List<Bookmark> out = new ArrayList<>();
        PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
        Deque<PDOutlineItem> above = new ArrayDeque<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        PDOutlineItem item = outline == null ? null : outline.getFirstChild();
        while (out.size() < MOST && (item != null || !above.isEmpty())) {
            if (item == null) {
                item = above.pop().getNextSibling();
                continue;
            }
            if (!seen.add(item.getCOSObject())) {
                break;
            }
            String title = item.getTitle() == null ? "" : CleanText.clean(item.getTitle());
            if (!title.isEmpty()) {
                out.add(new Bookmark(title, above.size(), sheet(item)));
            }
            PDOutlineItem child = item.getFirstChild();
            if (child != null) {
                above.push(item);
                item = child;
            } else {
                item = item.getNextSibling();
            }
        }
        return out;
    }

    private int sheet(PDOutlineItem item) {
        try {
            PDDestination to = item.getAction() instanceof PDActionGoTo go ? go.getDestination() : item.getDestination();
            return to == null ? -1 : sheet(to);
        } catch (IOException | RuntimeException e) {
            return -1;
        }
    }
}
