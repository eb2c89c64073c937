package dev.curbcut.document.ofd;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.ofd.OfdPackage.PageFile;
import dev.curbcut.document.paper.SheetLayout;
import dev.curbcut.document.sheet.Bookmark;
import dev.curbcut.document.sheet.GarbledText;
import dev.curbcut.document.sheet.Recogniser;
import dev.curbcut.document.sheet.Sheet;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** OFD, the national format for fixed sheets (GB/T 33190-2016): XML in a ZIP; sheets of objects, in millimetres. */
public final class OfdReader {
    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final DocumentDraft draft = new DocumentDraft();
    private String signatures = "";

    private OfdReader(ZipArchive archive, DocumentBudget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    /**
     * Reads a whole file.
     *
     * @param recogniser of sheets that are pictures
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget, Recogniser recogniser) throws IOException {
        return new OfdReader(new ZipArchive(bytes, budget.settings()), budget).read(recogniser);
    }

    private DocumentDraft read(Recogniser recogniser) throws IOException {
        var layout = new SheetLayout(budget);
        var garbled = new GarbledText();
        List<Bookmark> bookmarks = new ArrayList<>();
        int scanned = 0;
        int all = 0;
        for (String root : begin()) {
            var files = new OfdPackage(archive, budget, root);
            for (Bookmark bookmark : files.bookmarks) {
                bookmarks.add(new Bookmark(bookmark.title(), bookmark.depth(), bookmark.sheet() < 0 ? -1 : all + bookmark.sheet()));
            }
            for (PageFile page : files.pages.subList(0, Math.min(files.pages.size(), budget.settings().maxSheets()))) {
                var drawn = new OfdSheet(files);
                Sheet sheet = drawn.read(page);
                if (drawn.isScan()) {
                    scanned++;
                    recogniser.glyphs(all).ifPresent(seen -> seen.forEach(sheet::letter));
                }
                sheet.glyphs.forEach(glyph -> garbled.count(glyph.text()));
                layout.add(sheet);
                draft.omit(What.IMAGE, drawn.images());
                all++;
            }
            if (files.pages.size() > budget.settings().maxSheets()) {
                budget.overrun();
            }
            if (!signatures.isEmpty()) {
                Set<String> names = OfdSeals.names(files, signatures);
                if (!names.isEmpty()) {
                    draft.remark("note.document-sealed", String.join("; ", names));
                }
                signatures = "";
            }
        }
        layout.bookmarks(bookmarks);
        layout.into(draft);
        draft.sheets = all;
        draft.scanned = scanned;
        if (garbled.isLikely()) {
            draft.remark("note.document-garbled");
        }
        return draft;
    }

    /** Where each document of the package begins; besides, its title is a property. */
    private List<String> begin() throws IOException {
        XmlStream xml = XmlStream.of(archive.get("OFD.xml"), budget);
        while (xml.next()) {
            if (xml.starts("Signatures")) {
                signatures = xml.content().strip().replaceFirst("^/", "");
            } else if (xml.starts("Title") && draft.property == null) {
                draft.property = xml.content();
            }
        }
        return roots(archive, budget);
    }

    /** Where each document of a package begins. */
    static List<String> roots(ZipArchive archive, DocumentBudget budget) throws IOException {
        List<String> out = new ArrayList<>();
        XmlStream xml = XmlStream.of(archive.get("OFD.xml"), budget);
        while (xml.next()) {
            if (xml.starts("DocRoot")) {
                out.add(xml.content().strip());
            }
        }
        return out;
    }
}
