package dev.curbcut.reading.source;

import dev.curbcut.address.Country;
import dev.curbcut.charset.Charsets;
import dev.curbcut.charset.Detection;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to text, by a ladder: the byte order mark; UTF-16 by its zero bytes; the escapes of ISO-2022-JP; UTF-8 when the
 * bytes are; else the charset that is named (header, {@code meta}), unless what it says makes no sense; else the one in which
 * the bytes read best, with the language of the page and the country of its host as hints.
 *
 * <p>Declarations lie: {@code gb2312} stands on pages in GBK, GB18030, UTF-8 and UTF-16, and a server's default header
 * says ISO-8859-1. Hence valid UTF-8 beats any declaration, and a declaration only wins where its text makes sense.
 *
 * <p>Linear: a sample is decoded by each candidate, the whole once (twice for a long page whose UTF-8 breaks late).
 */
public final class Decoder {
    private static final int SAMPLE = 1 << 16;
    private static final int SIGHT = 2048;

    private Decoder() {}

    /** The text of a page, whatever its bytes. Never fails. */
    public static Decoded decode(Source source) {
        byte[] bytes = source.bytes();
        Charset marked = byMark(bytes);
        if (marked != null) {
            return decoded(bytes, marked);
        }
        Charset wide = byZeroes(bytes);
        if (wide != null) {
            return decoded(bytes, wide);
        }
        Charset header = CharsetName.inHeader(source.contentType());
        Charset meta = CharsetName.inMeta(bytes);
        Sample sample = Sample.of(bytes, SAMPLE);
        if (sample.isAscii()) {
            return ascii(bytes, named(header, meta));
        }
        boolean whole = bytes.length <= SAMPLE;
        boolean rival = isTwoByte(header) || isTwoByte(meta);
        if (!whole && !rival) { // a long page is most likely UTF-8 from end to end, and then is decoded once
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                return new Decoded(text, StandardCharsets.UTF_8);
            }
        }
        String head = new String(whole ? bytes : sample.bytes(), StandardCharsets.UTF_8);
        if (sample.isUtf8(head, rival)) {
            String text = whole ? head : new String(bytes, StandardCharsets.UTF_8);
            if (whole || Sample.isMostlySound(text)) {
                return new Decoded(text, StandardCharsets.UTF_8);
            }
        }
        return decoded(bytes, legacy(bytes, sample, named(header, meta), isUsual(header) ? header : null, source.address().host()));
    }

    private static Decoded decoded(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, Charsets.output(charset));
    }

    /** Bytes of seven bits: ISO-2022-JP by its escapes. An ASCII page's queries are still encoded as it declares. */
    private static Decoded ascii(byte[] bytes, List<Charset> named) {
        if (Detection.isIso2022Jp(bytes)) {
            return decoded(bytes, Charsets.ISO_2022_JP);
        }
        Charset first = named.isEmpty() ? StandardCharsets.UTF_8 : named.getFirst();
        if (first.equals(Charsets.REPLACEMENT)) {
            return decoded(bytes, first);
        }
        return new Decoded(new String(bytes, StandardCharsets.US_ASCII), Charsets.output(first));
    }

    private static @Nullable Charset byMark(byte[] b) {
        int first = b.length < 2 ? 0 : (b[0] & 0xff) << 8 | b[1] & 0xff;
        return switch (first) {
            case 0xfffe -> StandardCharsets.UTF_16LE;
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xefbb -> b.length > 2 && (b[2] & 0xff) == 0xbf ? StandardCharsets.UTF_8 : null;
            default -> null;
        };
    }

    /** Markup in UTF-16 has a zero in every other byte, whatever it declares. */
    private static @Nullable Charset byZeroes(byte[] bytes) {
        int end = Math.min(bytes.length, SIGHT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int many = end / 8;
        if (end < 8 || Math.max(even, odd) < many || Math.min(even, odd) > many / 4) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean isTwoByte(@Nullable Charset charset) {
        return charset != null
                && (charset.equals(Charsets.GBK) || charset.equals(Charsets.GB18030) || charset.equals(Charsets.BIG5)
                        || charset.equals(Charsets.SHIFT_JIS) || charset.equals(Charsets.EUC_JP)
                        || charset.equals(Charsets.EUC_KR));
    }

    /** What is named, the one that counts first. A server's default of ISO-8859-1 is no statement about the page. */
    private static List<Charset> named(@Nullable Charset header, @Nullable Charset meta) {
        List<Charset> all = new ArrayList<>(2);
        for (Charset charset : new Charset[] {isUsual(header) ? null : header, meta}) {
            if (charset != null) {
                all.add(charset);
            }
        }
        return all;
    }

    private static boolean isUsual(@Nullable Charset header) {
        return Charsets.WINDOWS_1252.equals(header);
    }

    /** Not UTF-8, nor UTF-16: the bytes have said so. */
    private static Charset legacy(byte[] bytes, Sample sample, List<Charset> named, @Nullable Charset usual, String host) {
        List<Charset> possible = named.stream().filter(charset -> !charset.name().startsWith("UTF-")).toList();
        if (!possible.isEmpty() && possible.getFirst().equals(Charsets.REPLACEMENT)) {
            return Charsets.REPLACEMENT;
        }
        List<String> languages = new ArrayList<>(Country.of(host).map(Country::languages).orElse(List.of()));
        String declared = CharsetName.language(bytes);
        if (!declared.isEmpty()) {
            languages.addAll(declared.equals("zh") ? List.of("zh-Hans", "zh-Hant") : List.of(declared));
        }
        return new Detection(sample.bytes(), languages).charset(possible, usual);
    }
}
