package dev.curbcut.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names by which pages call their charsets, and what browsers read them as (WHATWG Encoding section 4.2). */
final class CharsetName {
    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    static final Charset EUC_JP = Charset.forName("EUC-JP");
    static final Charset KOREAN = Charset.forName("x-windows-949");
    static final Charset WESTERN = Charset.forName("windows-1252");

    /** How far into the bytes a {@code meta} is looked for: log lines and comments may stand before it. */
    private static final int META_BYTES = 8192;

    private static final Pattern IN_HEADER =
            Pattern.compile("charset\\s*+=\\s*+[\"']?+([\\w.:-]{1,40}+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_META = Pattern.compile(
            "(?:<meta\\b[^>]{0,400}?charset|<\\?xml\\b[^>]{0,200}?encoding)\\s*+=\\s*+[\"']?+\\s*+([\\w.:-]{1,40}+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FAMILY = Pattern.compile("iso-8859-\\d{1,2}|windows-(125\\d|874)|koi8-[ru]|tis-620|iso-2022-jp|macintosh");

    private CharsetName() {}

    /** What a {@code Content-Type} header names. */
    static @Nullable Charset inHeader(@Nullable String contentType) {
        return contentType == null ? null : first(IN_HEADER.matcher(contentType));
    }

    /** What the page names for itself. */
    static @Nullable Charset inMeta(byte[] bytes) {
        return first(IN_META.matcher(
                new String(bytes, 0, Math.min(bytes.length, META_BYTES), StandardCharsets.ISO_8859_1)));
    }

    private static @Nullable Charset first(Matcher matcher) {
        return matcher.find() ? of(matcher.group(1)) : null;
    }

    /** The charset of a name, or null when no browser would know it. */
    static @Nullable Charset of(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (key) {
            case "utf-8", "utf8", "unicode-1-1-utf-8" -> StandardCharsets.UTF_8;
            case "gb2312", "gbk", "gb18030", "gb-2312-80", "gb-2312", "x-gbk", "chinese", "csgb2312", "euc-cn", "cp936",
                            "windows-936" -> GB18030;
            case "big5", "big-5", "big5-hkscs", "big5hkscs", "cn-big5", "csbig5", "x-x-big5", "cp950", "windows-950" -> BIG5;
            case "shift-jis", "shiftjis", "sjis", "x-sjis", "ms-kanji", "ms932", "windows-31j", "csshiftjis" -> SHIFT_JIS;
            case "euc-jp", "eucjp", "x-euc-jp", "x-euc" -> EUC_JP;
            case "euc-kr", "euckr", "ks-c-5601-1987", "ks-c-5601-1989", "korean", "ksc5601", "ksc-5601", "windows-949",
                            "cp949", "uhc" -> KOREAN;
            case "ascii", "us-ascii", "latin1", "l1", "iso8859-1", "iso-8859-1", "iso-8859-15", "cp1252" -> WESTERN;
            case "utf-16", "utf-16le", "unicode", "ucs-2", "csunicode" -> StandardCharsets.UTF_16LE;
            case "utf-16be" -> StandardCharsets.UTF_16BE;
            default -> FAMILY.matcher(key).matches() && Charset.isSupported(key) ? Charset.forName(key) : null;
        };
    }
}
