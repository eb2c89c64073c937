package dev.curbcut.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * From bytes to text, by a ladder: the byte order mark; UTF-16 by its zero bytes; UTF-8 when the bytes are; else whichever
 * of the charsets named (header, {@code meta}), suggested (the host's country) and usual decodes a sample with the fewest
 * faults into the most usual characters; else a statistical guess.
 *
 * <p>Declarations lie: {@code gb2312} stands on pages in GBK, GB18030, UTF-8 and UTF-16, and a server's default header
 * says ISO-8859-1. Hence valid UTF-8 beats any declaration, and a declaration only wins where its text makes sense.
 *
 * <p>Linear: a sample is decoded by each candidate, the whole once (twice for a long page whose UTF-8 breaks late).
 */
public final class Decoder {
    private static final int SAMPLE = 1 << 16;
    private static final int SIGHT = 2048;

    /** What a declaration is worth, as a share of usual characters. */
    private static final double NAMED = 0.15;

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
        if (header == null || !header.name().startsWith("ISO-2022")) {
            boolean whole = bytes.length <= SAMPLE;
            String head = new String(whole ? bytes : sample.bytes(), StandardCharsets.UTF_8);
            if (sample.isUtf8(head, isTwoByte(header) || isTwoByte(meta))) {
                String text = whole ? head : new String(bytes, StandardCharsets.UTF_8);
                if (whole || Sample.isMostlySound(text)) {
                    return new Decoded(text, sample.isAscii() ? outputOf(header, meta) : StandardCharsets.UTF_8);
                }
            }
        }
        return decoded(bytes, legacy(sample, header, meta, source.address().host()));
    }

    private static Decoded decoded(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        boolean wide = charset.name().startsWith("UTF-16");
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, wide ? StandardCharsets.UTF_8 : charset);
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

    /** An ASCII page's queries are still encoded as it declares. */
    private static Charset outputOf(@Nullable Charset header, @Nullable Charset meta) {
        Charset named = header == null || header.equals(CharsetName.WESTERN) && meta != null ? meta : header;
        return named == null || named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
    }

    private static boolean isTwoByte(@Nullable Charset charset) {
        return charset != null
                && (charset.equals(CharsetName.GB18030) || charset.equals(CharsetName.BIG5)
                        || charset.equals(CharsetName.SHIFT_JIS) || charset.equals(CharsetName.EUC_JP)
                        || charset.equals(CharsetName.KOREAN));
    }

    private static Charset legacy(Sample sample, @Nullable Charset header, @Nullable Charset meta, String host) {
        Set<Charset> named = new LinkedHashSet<>();
        // A server's default of ISO-8859-1 is no statement about the page; the page's own is.
        boolean byDefault = CharsetName.WESTERN.equals(header);
        for (Charset charset : byDefault ? list(meta, header) : list(header, meta)) {
            if (!charset.name().startsWith("UTF-")) {
                named.add(charset);
            }
        }
        Charset best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Charset charset : candidates(named, host)) {
            double sense = sample.sense(charset) + (named.contains(charset) ? NAMED : 0);
            if (sense > most) {
                most = sense;
                best = charset;
            }
            if (named.contains(charset) && sense > NAMED + 0.3) {
                break;
            }
        }
        if (best != null && most >= NAMED) {
            return best;
        }
        return named.isEmpty() ? guess(sample) : named.iterator().next();
    }

    private static Set<Charset> candidates(Set<Charset> named, String host) {
        Set<Charset> all = new LinkedHashSet<>(named);
        if (host.endsWith(".tw") || host.endsWith(".hk") || host.endsWith(".mo")) {
            all.add(CharsetName.BIG5);
        } else if (host.endsWith(".jp")) {
            all.addAll(List.of(CharsetName.SHIFT_JIS, CharsetName.EUC_JP));
        } else if (host.endsWith(".kr")) {
            all.add(CharsetName.KOREAN);
        }
        all.addAll(List.of(CharsetName.GB18030, CharsetName.BIG5));
        return all;
    }

    private static Charset guess(Sample sample) {
        var detector = new UniversalDetector();
        detector.handleData(sample.bytes(), 0, sample.bytes().length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset found = name == null ? null : CharsetName.of(name);
        return found == null || found.name().startsWith("UTF-") ? CharsetName.WESTERN : found;
    }

    private static List<Charset> list(@Nullable Charset first, @Nullable Charset second) {
        List<Charset> all = new ArrayList<>(2);
        if (first != null) {
            all.add(first);
        }
        if (second != null) {
            all.add(second);
        }
        return all;
    }
}
