package dev.curbcut.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The charsets of the web by their labels (Encoding Standard, section 4.2). Tables are read when they are first needed. */
public final class Charsets {
    public static final Charset GBK = new Gb18030("GBK", true);
    public static final Charset GB18030 = new Gb18030("gb18030", false);
    public static final Charset BIG5 = new Big5();
    public static final Charset EUC_JP = new EucJp();
    public static final Charset ISO_2022_JP = new Iso2022Jp();
    public static final Charset SHIFT_JIS = new ShiftJis();
    public static final Charset EUC_KR = new EucKr();
    public static final Charset REPLACEMENT = new Replacement();

    private static final Map<String, Charset> BY_LABEL = byLabel();

    /** What a page says that declares nothing and gives no hint. */
    public static final Charset WINDOWS_1252 = named("windows-1252");

    private Charsets() {}

    /** The charset of a label, as any browser knows it; null for any other. */
    public static @Nullable Charset of(String label) {
        return BY_LABEL.get(label.strip().toLowerCase(Locale.ROOT));
    }

    /** As {@link #of}, for labels that are known to be right. */
    public static Charset named(String label) {
        Charset charset = of(label);
        if (charset == null) {
            throw new IllegalArgumentException(label);
        }
        return charset;
    }

    /** What the forms and queries of a page in a charset are sent in (Encoding Standard, "get an output encoding"). */
    public static Charset output(Charset charset) {
        return charset.equals(REPLACEMENT) || charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    private static Map<String, Charset> byLabel() {
        Map<String, Charset> charsets = new HashMap<>();
        for (Charset charset : new Charset[] {
            GBK, GB18030, BIG5, EUC_JP, ISO_2022_JP, SHIFT_JIS, EUC_KR, REPLACEMENT, new UserDefined(),
            StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        }) {
            charsets.put(charset.name(), charset);
        }
        for (Table.Row row : Table.rows("single-byte.txt")) {
            charsets.put(row.key(), new SingleByte(row.key(), row.value()));
            if (row.key().equals("ISO-8859-8")) {
                charsets.put("ISO-8859-8-I", new SingleByte("ISO-8859-8-I", row.value()));
            }
        }
        Map<String, Charset> byLabel = new HashMap<>();
        for (Table.Row row : Table.rows("labels.txt")) {
            Charset charset = charsets.get(row.key());
            if (charset == null) {
                throw new IllegalStateException("labels.txt names " + row.key() + ", which there is no table of");
            }
            for (String label : row.value().split(" ")) {
                byLabel.put(label, charset);
            }
        }
        return Map.copyOf(byLabel);
    }
}
