package dev.curbcut.server;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as people type and paste it: with full-width letters and an ideographic full stop, as input methods of Chinese and
 * Japanese leave them, with blanks, without a scheme or with a mistyped one, with quotation marks around it or words beside it,
 * or with this service's own address still before it.
 */
final class TypedAddress {
    /** Scheme and host, where letters can be meant in no other way; what stands behind them is the origin's own. */
    private static final Pattern HEAD = Pattern.compile("^(?:\\p{L}{1,8}\\s*[:：]\\s*[/／]{1,3}\\s*)?[^/／?？#＃]*");

    private static final Pattern STOPS = Pattern.compile("[。｡]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b-\\u200f\\u2060\\u3000\\ufeff]+");

    /** What is meant by {@code http://} or {@code https://}, whichever of its letters and signs are there; once or twice. */
    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:https?:/{0,2})?h?t{1,3}p(s?)(?:[:;][/\\\\]{0,3}|[/\\\\]{2,3}:?)(?=[^/\\\\:;])");

    private static final Pattern SCHEME_BEHIND_WORDS = Pattern.compile("(?i)^[^/.?#]{1,40}?(https?://.*)$", Pattern.DOTALL);
    private static final Pattern WORDS_BEHIND = Pattern.compile("^(\\S+[^\\s.])\\s+[^./?=&%]{1,100}$");
    private static final String OPENING = "\"'“‘《〈「『【（<＜";
    private static final String CLOSING = "\"'”’》〉」』】）>＞，。；、！,;";

    /** Names between commas: the key beside that of the full stop. */
    private static final Pattern COMMAS = Pattern.compile("^[A-Za-z0-9-]+(?:[,，][A-Za-z0-9-]+){1,5}(?=/|$)");

    /** An address that stands in the path of another. */
    private static final Pattern WITHIN = Pattern.compile("(?i)^https?:/{1,2}[^/?#]+/(https?:/{1,2}[^/].*)$", Pattern.DOTALL);

    private TypedAddress() {}

    /** The same with a scheme, {@code https} where none was given, and nothing in its host but what can be in one. */
    static String of(String typed) {
        String text = alone(typed);
        Matcher matcher = HEAD.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        String head = BLANKS.matcher(Normalizer.normalize(STOPS.matcher(matcher.group()).replaceAll("."), Normalizer.Form.NFKC)).replaceAll("");
        String rest = text.substring(matcher.end());
        boolean wide = rest.startsWith("／") || matcher.group().contains("／");
        String whole = head + (wide ? rest.replace('／', '/').replace('？', '?') : rest);
        Matcher scheme = SCHEME.matcher(whole);
        if (scheme.find()) {
            return "http" + scheme.group(1).toLowerCase(Locale.ROOT) + "://" + whole.substring(scheme.end());
        }
        boolean bare = !head.contains(":/") && head.indexOf('.') > 0;
        return bare ? "https://" + whole : whole;
    }

    /** Without the marks around it and the words beside it. */
    private static String alone(String typed) {
        String text = typed.strip();
        int from = 0;
        int to = text.length();
        while (from < to && OPENING.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && CLOSING.indexOf(text.charAt(to - 1)) >= 0 && (from > 0 || text.charAt(to - 1) > '~' || text.indexOf('?') < 0)) {
            to--;
        }
        text = text.substring(from, to);
        Matcher behind = SCHEME_BEHIND_WORDS.matcher(text);
        if (behind.matches()) {
            text = behind.group(1);
        }
        Matcher words = WORDS_BEHIND.matcher(text);
        if (words.matches()) {
            text = words.group(1);
        }
        Matcher commas = COMMAS.matcher(text);
        return commas.find() ? commas.group().replaceAll("[,，]", ".") + text.substring(commas.end()) : text;
    }

    /** The address of a page that stands behind this service's own, as it is copied from the bar of a browser; else the same. */
    static String behindOurs(String text) {
        Matcher within = WITHIN.matcher(text);
        return within.matches() ? within.group(1) : text;
    }
}
