package dev.curbcut.reading.attachment;

import java.util.Locale;
import java.util.Set;

/** The types of the files that a page may offer to take along, told by their extensions. */
public final class AttachmentType {
    /** Types of documents and archives; media and images are part of a page, not beside it. */
    private static final Set<String> TYPES = Set.of(
            "pdf", "doc", "docx", "docm", "wps", "wpt", "et", "ett", "dps", "ofd", "xls", "xlsx", "xlsm", "xlsb", "csv", "ppt", "pptx", "pps", "ppsx", "rtf", "odt", "ods", "odp", "epub", "ceb",
            "rar", "zip", "7z", "gz", "tar", "tgz", "hwp", "hwpx", "dwg", "vsd", "mpp", "xlt", "dot", "dotx", "key", "ics", "kml", "kmz", "shp", "geojson", "msg", "eml");

    private static final Set<String> IMAGES = Set.of("jpg", "jpeg", "png", "tif", "tiff", "bmp", "txt", "xml", "json");

    private AttachmentType() {}

    /** Whether an extension is one of a document's, whoever offers it. */
    public static boolean isDocument(String extension) {
        return TYPES.contains(extension);
    }

    /** Whether an extension is one of an image's or a text's: a page shows those, unless it says that they are attached. */
    static boolean isImage(String extension) {
        return IMAGES.contains(extension);
    }

    /** Whether an extension is one of a file to take along. */
    public static boolean isType(String extension) {
        return TYPES.contains(extension) || IMAGES.contains(extension);
    }

    /** The lower-case extension of a file's name; empty when it has none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.length() - dot > 8 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }
}
