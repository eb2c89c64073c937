package dev.curbcut.reading.listing;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Text;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A link that only says that what stands beside it can be had: “Download”. */
final class Offer {
    private static final Set<String> WORDS = Set.of(
            "下载", "点击下载", "立即下载", "附件下载", "文件下载", "下載", "檔案下載", "附件", "download", "download file", "get file", "ダウンロード", "다운로드", "내려받기", "télécharger", "herunterladen", "descargar",
            "baixar", "scarica", "pobierz", "скачать", "загрузить", "تحميل", "تنزيل", "डाउनलोड", "tải về", "tải xuống", "unduh", "ดาวน์โหลด");

    /** Marks that part a name from what is offered and from its day; and brackets that hold nothing once that is gone. */
    private static final String MARKS = " \u00a0\u3000-–—|｜:：·•";
    private static final String BRACKETS = "[]【】()（）";
    private static final Pattern EMPTY = Pattern.compile("[\\[【(（] ?[]】)）]");

    private Offer() {}

    static boolean is(String line) {
        String text = trimmed(line, MARKS + BRACKETS);
        return Phrases.isMore(text) || WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** What a row says besides its link and its day. @param date null where no part of it is one */
    static String name(Box row, Box link, @Nullable Box date) {
        String rest = without(row.line(), link.line());
        return bare(Text.line(date == null ? rest : without(rest, date.line())));
    }

    /** Without the marks and brackets that what was taken out leaves at its ends. */
    static String bare(String name) {
        return trimmed(Text.line(EMPTY.matcher(name).replaceAll(" ")), MARKS);
    }

    private static String without(String line, String part) {
        int at = part.isEmpty() ? -1 : line.lastIndexOf(part);
        return at < 0 ? line : line.substring(0, at) + ' ' + line.substring(at + part.length());
    }

    private static String trimmed(String text, String marks) {
        int from = 0;
        int to = text.length();
        while (from < to && marks.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && marks.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
