package dev.curbcut.document.ofd;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.archive.ZipArchive;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.sheet.Bookmark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One document of an OFD package (GB/T 33190-2016 section 7.5): where its pages, templates, resources and annotations are. */
final class OfdPackage {
    /** A page by its identifier, and the file it is in. */
    record PageFile(String id, String path) {}

    final ZipArchive archive;
    final DocumentBudget budget;
    final List<PageFile> pages = new ArrayList<>();
    final Map<String, String> templates = new HashMap<>();

    /** Names of fonts by identifier. */
    final Map<String, String> fonts = new HashMap<>();

    /** Files that hold composite graphic units (section 13), by identifier. */
    final Map<String, String> composites = new HashMap<>();

    /** Files of pictures (section 10), by identifier. */
    final Map<String, String> media = new HashMap<>();

    /** Files of annotations (section 15), by the page's identifier. */
    final Map<String, String> annotations = new HashMap<>();

    final List<Bookmark> bookmarks = new ArrayList<>();
    String box = "0 0 210 297";

    OfdPackage(ZipArchive archive, DocumentBudget budget, String root) throws IOException {
        this.archive = archive;
        this.budget = budget;
        List<String> resources = new ArrayList<>();
        XmlStream xml = XmlStream.of(archive.get(root), budget);
        while (xml.next()) {
            if (xml.starts("Page")) {
                pages.add(new PageFile(xml.get("ID", ""), path(root, xml.get("BaseLoc", ""))));
            } else if (xml.starts("TemplatePage")) {
                templates.put(xml.get("ID", ""), path(root, xml.get("BaseLoc", "")));
            } else if (xml.starts("PhysicalBox")) {
                box = xml.content().strip();
            } else if (xml.starts("PublicRes") || xml.starts("DocumentRes")) {
                resources.add(path(root, xml.content().strip()));
            } else if (xml.starts("Annotations")) {
                annotations(path(root, xml.content().strip()));
            } else if (xml.starts("Outlines")) {
                outline(xml);
            }
        }
        for (String resource : resources) {
            resources(resource);
        }
    }

    /** A location is absolute within the package, or next to the file that names it; some writers forget the folder. */
    String path(String from, String location) {
        String slashes = location.replace('\\', '/');
        if (slashes.startsWith("/")) {
            return slashes.substring(1);
        }
        String folder = from.replace('\\', '/');
        folder = folder.substring(0, folder.lastIndexOf('/') + 1);
        String beside = folder + slashes;
        return archive.has(beside) ? beside : slashes.startsWith("./") ? folder + slashes.substring(2) : slashes;
    }

    /** The XML of a file, or null where the package lacks it. */
    @Nullable XmlStream find(String path) throws IOException {
        byte[] bytes = path.isEmpty() ? null : archive.find(path);
        return bytes == null ? null : XmlStream.of(bytes, budget);
    }

    void resources(String path) throws IOException {
        XmlStream xml = find(path);
        String folder = "";
        String id = "";
        while (xml != null && xml.next()) {
            if (xml.starts("Res")) {
                folder = xml.get("BaseLoc", "");
            } else if (xml.starts("MultiMedia")) {
                id = xml.get("ID", "");
            } else if (xml.starts("MediaFile")) {
                String file = xml.content().strip();
                String within = folder.isEmpty() || file.startsWith("/") ? file : folder + "/" + file;
                media.put(id, path(path, archive.has(path(path, within)) ? within : file));
            } else if (xml.starts("Font")) {
                fonts.put(xml.get("ID", ""), xml.get("FontName", "") + (xml.get("Bold", "false").equals("true") ? " Bold" : ""));
            } else if (xml.starts("CompositeGraphicUnit")) {
                composites.put(xml.get("ID", ""), path);
            }
        }
    }

    private void annotations(String path) throws IOException {
        XmlStream xml = find(path);
        String page = "";
        while (xml != null && xml.next()) {
            if (xml.starts("Page")) {
                page = xml.get("PageID", "");
            } else if (xml.starts("FileLoc")) {
                annotations.put(page, path(path, xml.content().strip()));
            }
        }
    }

    /** Section 7.8: elements within elements, each with a title and mostly a page it leads to. */
    private void outline(XmlStream xml) throws IOException {
        int depth = -1;
        while (xml.next() && !xml.ends("Outlines")) {
            if (xml.starts("OutlineElem")) {
                depth++;
                bookmarks.add(new Bookmark(xml.get("Title", "").strip(), depth, -1));
            } else if (xml.ends("OutlineElem")) {
                depth--;
            } else if (xml.starts("Dest") && !bookmarks.isEmpty()) {
                Bookmark last = bookmarks.removeLast();
                bookmarks.add(new Bookmark(last.title(), last.depth(), sheet(xml.get("PageID", ""))));
            }
        }
    }

    private int sheet(String id) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
