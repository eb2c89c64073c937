package dev.curbcut.server;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as people type and paste it: with full-width letters and an ideographic full stop, as input methods of Chinese and
 * Japanese leave them, with blanks, without a scheme, or with this service's own address still before it.
 */
final class TypedAddress {
    /** Scheme and host, where letters can be meant in no other way; what stands behind them is the origin's own. */
    private static final Pattern HEAD = Pattern.compile("^(?:\\p{L}{1,8}\\s*[:：]\\s*[/／]{1,3}\\s*)?[^/／?？#＃]*");

    private static final Pattern STOPS = Pattern.compile("[。｡]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b-\\u200f\\u2060\\u3000\\ufeff]+");

    /** An address that stands in the path of another. */
    private static final Pattern WITHIN = Pattern.compile("(?i)^https?:/{1,2}[^/?#]+/(https?:/{1,2}[^/].*)$", Pattern.DOTALL);

    private TypedAddress() {}

    /** The same with a scheme, {@code https} where none was given, and nothing in its host but what can be in one. */
    static String of(String typed) {
        String text = typed.strip();
        Matcher matcher = HEAD.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        String head = BLANKS.matcher(Normalizer.normalize(STOPS.matcher(matcher.group()).replaceAll("."), Normalizer.Form.NFKC)).replaceAll("");
        String rest = text.substring(matcher.end());
        boolean wide = rest.startsWith("／") || matcher.group().contains("／");
        String whole = head + (wide ? rest.replace('／', '/').replace('？', '?') : rest);
        boolean bare = !head.contains(":/") && head.indexOf('.') > 0;
        return bare ? "https://" + whole : whole;
    }

    /** The address of a page that stands behind this service's own, as it is copied from the bar of a browser; else the same. */
    static String behindOurs(String text) {
        Matcher within = WITHIN.matcher(text);
        return within.matches() ? within.group(1) : text;
    }
}
