package dev.curbcut.charset;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which charset bytes are in that nothing declares, or whose declaration may lie: the one in which they surprise a reader of
 * some language least. What is said elsewhere of the language weighs as much as a few words.
 *
 * <p>Linear in the bytes looked at, of which there are at most {@value #MOST}; not for UTF-8 and UTF-16.
 */
public final class Detection {
    /** Bytes beyond ASCII that are looked at: some hundred words tell a language. */
    private static final int MOST = 3000;

    /** What a hint is worth, in steps of 0.3 nats. */
    private static final int HINT = 24;

    /** A text costs less than this a byte in a language that it is in, and more in any other. */
    private static final int SENSIBLE = 16;

    /** By how much a byte another charset has to be better than one that is declared. */
    private static final int PLAINLY = 5;

    private final byte[] bytes;
    private final int wide;
    private final Collection<String> languages;

    /**
     * @param bytes from the first on that isn't ASCII
     * @param languages BCP 47, that the page or its country may be in, such as {@code tr}, {@code zh-Hant}
     */
    public Detection(byte[] bytes, Collection<String> languages) {
        this.languages = languages;
        int end = 0;
        int count = 0;
        while (end < bytes.length && count < MOST) {
            count += bytes[end++] < 0 ? 1 : 0;
        }
        wide = Math.max(1, count);
        this.bytes = Arrays.copyOf(bytes, end);
    }

    /**
     * The charset.
     *
     * @param declared by the page or its server, the one that counts first; one that makes sense is taken as it is
     * @param usual what a server says by default; null for nothing
     */
    public Charset charset(List<Charset> declared, @Nullable Charset usual) {
        for (Charset charset : declared) {
            if (cost(charset) <= (long) SENSIBLE * wide) {
                return charset;
            }
        }
        Charset best = best();
        long bearable = cost(best) + (long) PLAINLY * wide;
        for (Charset charset : declared) {
            if (cost(charset) <= bearable) {
                return charset;
            }
        }
        return usual != null && cost(usual) <= bearable ? usual : best;
    }

    private Charset best() {
        Charset best = Charsets.WINDOWS_1252;
        long least = Long.MAX_VALUE;
        for (Languages.Supposition supposed : Languages.ALL) {
            String text = text(supposed.charset());
            for (Language language : supposed.languages()) {
                long cost = language.cost(text) + supposed.cost() - (languages.contains(language.toString()) ? HINT : 0);
                if (cost < least) {
                    least = cost;
                    best = supposed.charset();
                }
            }
        }
        return best;
    }

    private long cost(Charset charset) {
        String text = text(charset);
        return Languages.of(charset).stream().mapToLong(language -> language.cost(text)).min().orElseThrow();
    }

    /** Vietnamese is written with marks after their letters there. */
    private String text(Charset charset) {
        String text = new String(bytes, charset);
        return charset.name().equals("windows-1258") ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    /** Whether bytes without any beyond ASCII hold letters of ISO-2022-JP. */
    public static boolean isIso2022Jp(byte[] bytes) {
        for (int i = 0; i + 4 < bytes.length; i++) {
            if (bytes[i] == 0x1b && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return new String(bytes, i, Math.min(bytes.length - i, MOST), Charsets.ISO_2022_JP)
                        .codePoints().filter(c -> c > 0x80 && c != 0xfffd).findAny().isPresent();
            }
        }
        return false;
    }
}
