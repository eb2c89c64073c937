package dev.curbcut.document.ofd;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.paper.SheetLayout;
import dev.curbcut.page.Omission.What;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** OFD, the national format for fixed sheets (GB/T 33190-2016): XML in a ZIP; sheets of objects, in millimetres. */
public final class OfdReader {
    private final ZipArchive archive;
    private final DocumentBudget budget;
    private final DocumentDraft draft = new DocumentDraft();
    private final Map<String, String> templates = new HashMap<>();
    private String box = "0 0 210 297";

    private OfdReader(ZipArchive archive, DocumentBudget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] bytes, DocumentBudget budget) throws IOException {
        return new OfdReader(new ZipArchive(bytes, budget.settings()), budget).read();
    }

    private DocumentDraft read() throws IOException {
        var layout = new SheetLayout(budget);
        int empty = 0;
        int all = 0;
        for (String root : roots()) {
            List<String> pages = document(root);
            for (String page : pages.subList(0, Math.min(pages.size(), budget.settings().maxSheets()))) {
                var sheet = new OfdSheet(archive, budget, templates, box);
                layout.add(sheet.read(page));
                draft.omit(What.IMAGE, sheet.images());
                all++;
                empty += sheet.images() > 0 && sheet.isEmpty() ? 1 : 0;
            }
            if (pages.size() > budget.settings().maxSheets()) {
                budget.overrun();
            }
        }
        layout.into(draft);
        if (empty > 0 && draft.blocks.isEmpty() && draft.heading == null) {
            draft.remark("note.document-scanned", all);
        } else if (empty > 0) {
            draft.remark("note.document-scanned-partly", empty, all);
        }
        return draft;
    }

    /** Where each document of the package begins; its title is a property. */
    private List<String> roots() throws IOException {
        List<String> out = new ArrayList<>();
        XmlStream xml = XmlStream.of(archive.get("OFD.xml"), budget);
        while (xml.next()) {
            if (xml.starts("DocRoot")) {
                out.add(xml.content().strip());
            } else if (xml.starts("Title") && draft.property == null) {
                draft.property = xml.content();
            }
        }
        return out;
    }

    /** The pages of a document, in order; remembers its templates and its usual sheet. */
    private List<String> document(String root) throws IOException {
        List<String> pages = new ArrayList<>();
        XmlStream xml = XmlStream.of(archive.get(root), budget);
        while (xml.next()) {
            if (xml.starts("Page")) {
                pages.add(path(root, xml.get("BaseLoc", "")));
            } else if (xml.starts("TemplatePage")) {
                templates.put(xml.get("ID", ""), path(root, xml.get("BaseLoc", "")));
            } else if (xml.starts("PhysicalBox")) {
                box = xml.content().strip();
            }
        }
        return pages;
    }

    /** A location is absolute within the package, or next to the file that names it; some writers forget the folder. */
    private String path(String from, String location) {
        String slashes = location.replace('\\', '/');
        if (slashes.startsWith("/")) {
            return slashes.substring(1);
        }
        String folder = from.replace('\\', '/');
        folder = folder.substring(0, folder.lastIndexOf('/') + 1);
        String beside = folder + slashes;
        return archive.has(beside) ? beside : slashes.startsWith("./") ? folder + slashes.substring(2) : slashes;
    }
}
