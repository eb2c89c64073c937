package dev.curbcut.reading.source;

import dev.curbcut.charset.Charsets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page or its server names its charset, and its language (HTML, “prescan a byte stream”). */
final class CharsetName {
    /** How far into the bytes a {@code meta} is looked for: log lines and comments may stand before it. */
    private static final int META_BYTES = 8192;

    private static final Pattern IN_HEADER =
            Pattern.compile("charset\\s*+=\\s*+[\"']?+([\\w.:-]{1,40}+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_META = Pattern.compile(
            "(?:<meta\\b[^>]{0,400}?charset|<\\?xml\\b[^>]{0,200}?encoding)\\s*+=\\s*+[\"']?+\\s*+([\\w.:-]{1,40}+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE =
            Pattern.compile("<html\\b[^>]{0,400}?\\blang\\s*+=\\s*+[\"']?+\\s*+([A-Za-z]{2,3}+)", Pattern.CASE_INSENSITIVE);

    private CharsetName() {}

    /** What a {@code Content-Type} header names. */
    static @Nullable Charset inHeader(@Nullable String contentType) {
        Matcher matcher = contentType == null ? null : IN_HEADER.matcher(contentType);
        return matcher != null && matcher.find() ? of(matcher.group(1)) : null;
    }

    /** What the page names for itself. Who could read this in UTF-16 or as bytes of the user's own is wrong about it. */
    static @Nullable Charset inMeta(byte[] bytes) {
        Charset named = firstTag(IN_META, head(bytes)).map(CharsetName::of).orElse(null);
        if (named != null && named.name().equals("x-user-defined")) {
            return Charsets.WINDOWS_1252;
        }
        return named == null ? null : Charsets.output(named).equals(named) || named.equals(Charsets.REPLACEMENT) ? named : StandardCharsets.UTF_8;
    }

    /** The language that the page names for itself, without script and country, in lower case; empty where it doesn't. */
    static String language(byte[] bytes) {
        return firstTag(LANGUAGE, head(bytes)).map(language -> language.toLowerCase(Locale.ROOT)).orElse("");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, META_BYTES), StandardCharsets.ISO_8859_1);
    }

    /** What a pattern that begins with a tag finds first. */
    private static Optional<String> firstTag(Pattern tag, String head) {
        Matcher matcher = tag.matcher(head);
        for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
            if (matcher.region(at, head.length()).lookingAt()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** The charset of a name, or null; also of names that no browser knows, and that say plainly what is meant. */
    static @Nullable Charset of(String name) {
        Charset known = Charsets.of(name);
        return known != null ? known : switch (name.strip().toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "gb-2312", "gb-2312-80", "euc-cn", "cp936", "windows-936" -> Charsets.GBK;
            case "big-5", "big5hkscs", "cp950", "windows-950" -> Charsets.BIG5;
            case "shiftjis", "cp932", "windows-932" -> Charsets.SHIFT_JIS;
            case "eucjp", "x-euc" -> Charsets.EUC_JP;
            case "euckr", "cp949", "uhc" -> Charsets.EUC_KR;
            case "win-1251", "windows1251" -> Charsets.named("windows-1251");
            case "utf", "utf-8n" -> StandardCharsets.UTF_8;
            default -> null;
        };
    }
}
