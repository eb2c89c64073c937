package dev.curbcut.reading.attachment;

import dev.curbcut.address.Address;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.wording.Labels;
import dev.curbcut.reading.wording.Line;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The best name of a document that stands on or near its link: never a bare file name if something better is there. */
public final class AttachmentName {
    /** What says that there is a document, and not which. */
    private static final Set<String> EMPTY = Set.of(
            "附件", "点击下载", "下载", "下载附件", "附件下载", "点击此处下载", "文件下载", "下载文件", "查看", "预览", "原文", "点击查看", "下載", "附件檔", "pdf", "word", "excel", "doc", "docx", "xls", "xlsx", "odt", "ods", "ofd", "wps", "download", "download file",
            "download pdf", "pdf download", "view", "view pdf", "open", "here", "click here", "file", "télécharger", "herunterladen", "descargar", "ダウンロード", "pdf版", "pdf文件", "html", "csv", "zip", "rar");

    private static final Pattern FILE = Pattern.compile("[\\w%.~()+-]{1,120}\\.[A-Za-z0-9]{2,5}|[0-9a-fA-F-]{16,}|[PW]0\\d{16,20}");

    private static final Pattern SIZE = Pattern.compile(
            "[（(\\[]\\s{0,3}(?:[A-Za-z]{2,5}[,，、/\\s]{0,4})?\\d{1,7}(?:[.,]\\d{1,3})?\\s{0,3}(?i:kb|mb|gb|k|m|ko|mo|bytes|b)\\s{0,3}[)）\\]]\\s*$");

    private static final int LONGEST_NEAR = 120;

    private static final Set<String> ROWS = Set.of("tr", "li", "p", "dd", "h1", "h2", "h3", "h4");

    private static final Evaluator NAMED = QueryParser.parse("img[alt]");

    private AttachmentName() {}

    /** Whether a name is a file's, or none. */
    public static boolean isBare(String text) {
        return text.isEmpty() || EMPTY.contains(Labels.key(text)) || EMPTY.contains(text.toLowerCase(Locale.ROOT)) || FILE.matcher(text).matches();
    }

    /** @param text of the link */
    static String of(Element link, String text, Address address) {
        List<Supplier<String>> names = List.of(
                () -> text,
                () -> Line.of(link.attr("title")),
                () -> Line.of(link.attr("aria-label")),
                () -> Line.of(link.attr("download")),
                () -> alternative(link),
                () -> before(link),
                () -> around(link));
        for (Supplier<String> name : names) {
            String clean = clean(name.get());
            if (!isBare(clean) && clean.chars().anyMatch(Character::isLetterOrDigit)) {
                return clean;
            }
        }
        return !text.isEmpty() ? text : address.fileName().isEmpty() ? address.toString() : address.fileName();
    }

    private static String alternative(Element link) {
        Element image = link.selectFirst(NAMED);
        return image == null ? "" : Line.of(image.attr("alt"));
    }

    /** Without the extension, which is told apart, and without the size. */
    private static String clean(String name) {
        String text = SIZE.matcher(name).replaceFirst("").strip();
        String extension = AttachmentType.extension(text);
        return AttachmentType.isType(extension) && !FILE.matcher(text).matches() ? text.substring(0, text.lastIndexOf('.')).strip() : text;
    }

    /** The text just before the link in its line. */
    private static String before(Element link) {
        var out = new StringBuilder();
        for (Node n = link.previousSibling(); n != null && out.length() < LONGEST_NEAR; n = n.previousSibling()) {
            if (n instanceof Element e && (e.isBlock() || e.normalName().equals("br") || e.normalName().equals("a"))) {
                break;
            }
            out.insert(0, n instanceof TextNode t ? t.getWholeText() : n instanceof Element e ? Line.of(e, LONGEST_NEAR) : "");
        }
        String text = Line.of(out.toString()).replaceFirst("[:：]$", "");
        return text.length() <= LONGEST_NEAR ? text : "";
    }

    /** The text of the row or paragraph the link stands in, if that is short: a table's cell beside “download”. */
    private static String around(Element link) {
        Element row = Tags.around(link, ROWS);
        String text = row == null ? "" : Line.of(row, LONGEST_NEAR);
        String own = Line.of(link, LONGEST_NEAR);
        return text.length() > LONGEST_NEAR ? "" : Line.of(text.replace(own, " ")).replaceFirst("[:：]$", "");
    }
}
