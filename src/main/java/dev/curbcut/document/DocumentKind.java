package dev.curbcut.document;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of documents that are named, offered and, as far as possible, read. Telling them apart is cheap: no
 * library is loaded for it.
 */
public enum DocumentKind {
    PDF("pdf", "application/pdf", true),
    OFD("ofd", "application/ofd", true),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", true),
    DOC("doc", "application/msword", true),
    WPS("wps", "application/wps-office.wps", true),
    RTF("rtf", "application/rtf", true),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
    XLS("xls", "application/vnd.ms-excel", true),
    ET("et", "application/wps-office.et", true),
    CSV("csv", "text/csv", true),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", true),
    ODT("odt", "application/vnd.oasis.opendocument.text", true),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", true),
    ODP("odp", "application/vnd.oasis.opendocument.presentation", true),
    EPUB("epub", "application/epub+zip", true),
    PPT("ppt", "application/vnd.ms-powerpoint", true),
    ZIP("zip", "application/zip", true),
    RAR("rar", "application/vnd.rar", false),
    SEVEN_ZIP("7z", "application/x-7z-compressed", false);

    private final String extension;
    private final String contentType;
    private final boolean text;

    DocumentKind(String extension, String contentType, boolean text) {
        this.extension = extension;
        this.contentType = contentType;
        this.text = text;
    }

    /** Lower case, without a dot. */
    public String extension() {
        return extension;
    }

    /** What the original is sent as by {@code /-/file}: none of these is ever run or drawn as a page of ours. */
    public String contentType() {
        return contentType;
    }

    /** The catalogue's key of its name for a reader. */
    public String wordsKey() {
        return "document." + extension;
    }

    /** Whether it holds a text that can be made a page. */
    public boolean isText() {
        return text;
    }

    /**
     * What these bytes are: by what is in them; the hints only tell apart what the bytes alone don't (WPS from Word, a
     * table of commas from any text). A page of HTML is none, whatever its name says: portals name such a page
     * {@code .xls}.
     *
     * @param contentType the header of that name, or null
     * @param fileName the last segment of an address or the name of an attachment, or null
     */
    public static Optional<DocumentKind> of(byte[] bytes, @Nullable String contentType, @Nullable String fileName) {
        return FileSignature.kind(bytes, hinted(contentType, fileName).orElse(null));
    }

    /** What a header and a name claim; the name counts first, since many servers send one type for all. */
    public static Optional<DocumentKind> hinted(@Nullable String contentType, @Nullable String fileName) {
        if (fileName != null) {
            Optional<DocumentKind> byName = ofExtension(fileName.substring(fileName.lastIndexOf('.') + 1));
            if (byName.isPresent() && fileName.indexOf('.') >= 0) {
                return byName;
            }
        }
        if (contentType == null) {
            return Optional.empty();
        }
        int end = contentType.indexOf(';');
        String type = (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        for (DocumentKind kind : values()) {
            if (kind.contentType.equals(type)) {
                return Optional.of(kind);
            }
        }
        return switch (type) {
            case "application/x-pdf" -> Optional.of(PDF);
            case "application/vnd.ms-works", "application/kswps" -> Optional.of(WPS);
            case "application/kset" -> Optional.of(ET);
            case "text/rtf" -> Optional.of(RTF);
            case "text/tab-separated-values" -> Optional.of(CSV);
            case "application/x-rar-compressed", "application/x-rar" -> Optional.of(RAR);
            case "application/x-zip-compressed" -> Optional.of(ZIP);
            case "application/x-excel", "application/x-xls" -> Optional.of(XLS);
            default -> Optional.empty();
        };
    }

    /** The kind of that extension, in any case. */
    public static Optional<DocumentKind> ofExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        for (DocumentKind kind : values()) {
            if (kind.extension.equals(lower)) {
                return Optional.of(kind);
            }
        }
        return switch (lower) {
            case "docm", "dotx" -> Optional.of(DOCX);
            case "dot" -> Optional.of(DOC);
            case "tsv" -> Optional.of(CSV);
            case "wpt" -> Optional.of(WPS);
            case "xlsm", "xltx" -> Optional.of(XLSX);
            case "xlt" -> Optional.of(XLS);
            case "ppsx", "pptm", "potx" -> Optional.of(PPTX);
            case "ott" -> Optional.of(ODT);
            case "ots" -> Optional.of(ODS);
            case "otp" -> Optional.of(ODP);
            case "pps", "dps" -> Optional.of(PPT);
            default -> Optional.empty();
        };
    }
}
