package dev.curbcut.document;

import dev.curbcut.document.draft.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what bytes are by the bytes: marks at the head, names of the streams within ZIP and OLE2. */
final class FileSignature {
    private static final int HEAD = 2048;

    /** Where the name of the first file of a ZIP stands. */
    private static final int NAME_OF_FIRST = 30;

    private FileSignature() {}

    static Optional<DocumentKind> kind(byte[] bytes, @Nullable DocumentKind hint) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        int start = 0;
        while (start < head.length() && (head.charAt(start) <= ' ' || "\u00ef\u00bb\u00bf".indexOf(head.charAt(start)) >= 0)) {
            start++;
        }
        boolean markup = head.startsWith("<", start);
        if (markup) {
            return xml(head);
        }
        if (head.contains("%PDF-")) {
            return Optional.of(DocumentKind.PDF); // within the first 1024 bytes: ISO 32000-1 annex H, 3.4.1
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return Optional.of(zip(bytes, head, hint));
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return ole(bytes, hint);
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of(DocumentKind.RTF);
        }
        if (head.startsWith("Rar!\u001a\7")) {
            return Optional.of(DocumentKind.RAR);
        }
        if (head.startsWith("7z\u00bc\u00af\u0027\u001c")) {
            return Optional.of(DocumentKind.SEVEN_ZIP);
        }
        if (isOldWord(bytes)) {
            return Optional.of(DocumentKind.DOC);
        }
        if (hint == DocumentKind.CSV) {
            boolean utf16 = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
            return head.indexOf(0) >= 0 && !utf16 && TextDecoder.wide(bytes) == null ? Optional.empty() : Optional.of(DocumentKind.CSV);
        }
        if ((hint == DocumentKind.XLS || hint == DocumentKind.ET) && isTabbed(head)) {
            return Optional.of(DocumentKind.CSV);
        }
        // Bytes of no known kind under a known name: it is named, and found damaged when it is read.
        return bytes.length == 0 ? Optional.empty() : Optional.ofNullable(hint);
    }

    /** A text of two lines at least whose values are parted by tabs: programs give such the name of a workbook, and Excel opens it. */
    private static boolean isTabbed(String head) {
        String[] lines = head.split("\\r?+\\n", 3);
        return lines.length > 2 && head.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r') && lines[0].indexOf('\t') > 0 && lines[1].indexOf('\t') >= 0;
    }

    /** Office 2003 wrote whole documents as one file of XML, under the names of its other formats. */
    private static Optional<DocumentKind> xml(String head) {
        if (isXml(head, "urn:schemas-microsoft-com:office:spreadsheet", "Workbook")) {
            return Optional.of(DocumentKind.XLS);
        }
        return isXml(head, "http://schemas.microsoft.com/office/word/2003/wordml", "wordDocument") ? Optional.of(DocumentKind.DOC) : Optional.empty();
    }

    private static boolean isXml(String head, String space, String root) {
        return head.contains(space) && head.matches("(?s).*<(?:\\w{1,10}:)?" + root + "\\b.*");
    }

    /** Whether a document is a file of XML by itself. */
    static boolean isXml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return xml(head).isPresent() && head.stripLeading().replaceFirst("^\u00ef\u00bb\u00bf", "").startsWith("<");
    }

    /** Word for DOS and Word 2 for Windows: their marks are in the file(1) data base. */
    static boolean isOldWord(byte[] b) {
        if (b.length < 4) {
            return false;
        }
        int mark = (b[0] & 0xff) << 24 | (b[1] & 0xff) << 16 | (b[2] & 0xff) << 8 | b[3] & 0xff;
        return mark == 0xdba52d00 || mark == 0x31be0000 || mark == 0x32be0000 || mark == 0x9ba52100;
    }

    private static DocumentKind zip(byte[] bytes, String head, @Nullable DocumentKind hint) {
        // OpenDocument and EPUB begin with a file that says what they are, unpacked (ODF 1.3 part 2, section 3.3).
        for (DocumentKind kind : new DocumentKind[] {DocumentKind.ODT, DocumentKind.ODS, DocumentKind.ODP, DocumentKind.EPUB}) {
            if (head.startsWith("mimetype" + kind.contentType(), NAME_OF_FIRST)) {
                return kind;
            }
        }
        boolean open = hint == DocumentKind.ODT || hint == DocumentKind.ODS || hint == DocumentKind.ODP;
        if (open && holds(bytes, "content.xml") || hint == DocumentKind.EPUB && holds(bytes, "META-INF/container.xml")) {
            return hint;
        }
        if (holds(bytes, "word/document") || holds(bytes, "word/_rels")) {
            return DocumentKind.DOCX;
        }
        if (holds(bytes, "xl/workbook")) {
            return DocumentKind.XLSX;
        }
        if (holds(bytes, "ppt/presentation")) {
            return DocumentKind.PPTX;
        }
        return holds(bytes, "OFD.xml") ? DocumentKind.OFD : DocumentKind.ZIP;
    }

    /** Names of ZIP entries stand unpacked, in the directory at the end. */
    private static boolean holds(byte[] bytes, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        for (int i = bytes.length - wanted.length; i >= 0; i--) {
            int k = 0;
            while (k < wanted.length && bytes[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static Optional<DocumentKind> ole(byte[] bytes, @Nullable DocumentKind hint) {
        if (hasStream(bytes, "WordDocument")) {
            return Optional.of(hint == DocumentKind.WPS ? DocumentKind.WPS : DocumentKind.DOC);
        }
        if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) {
            return Optional.of(hint == DocumentKind.ET ? DocumentKind.ET : DocumentKind.XLS);
        }
        if (hasStream(bytes, "PowerPoint Document")) {
            return Optional.of(DocumentKind.PPT);
        }
        if (isWorks(bytes)) {
            return Optional.of(DocumentKind.WPS);
        }
        if (isLocked(bytes)) {
            return Optional.of(hint == null ? DocumentKind.DOCX : hint);
        }
        return Optional.ofNullable(hint);
    }

    /** A file of Microsoft Works, whose extension Kingsoft's Writer took over. */
    static boolean isWorks(byte[] bytes) {
        return hasStream(bytes, "MatOST") || hasStream(bytes, "CONTENTS") && !hasStream(bytes, "WordDocument") && !hasStream(bytes, "Workbook");
    }

    /** A DOCX or XLSX under a password is an OLE2 file with this stream (MS-OFFCRYPTO section 2.3.4.4). */
    static boolean isLocked(byte[] bytes) {
        return hasStream(bytes, "EncryptedPackage");
    }

    /** Looks for an entry of the directory of an OLE2 file: 128 bytes each, the name in UTF-16 first (MS-CFB 2.6.1). */
    static boolean hasStream(byte[] bytes, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 512; at + 128 <= bytes.length; at += 128) {
            if ((bytes[at + 64] & 0xff) == wanted.length + 2 && bytes[at + 65] == 0 && startsWith(bytes, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The extension of a name, in lower case; empty for none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
