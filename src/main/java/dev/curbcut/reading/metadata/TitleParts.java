package dev.curbcut.reading.metadata;

import dev.curbcut.reading.wording.HomeWords;
import dev.curbcut.reading.wording.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A {@code <title>} taken apart: “page_column_site”, “page - site”, “site——page”.
 *
 * @param parts in order, never empty ones
 */
public record TitleParts(List<String> parts) {
    /** Ends of the names of sites. */
    private static final List<String> ENDS = List.of(
            "公所", "网", "网站", "门户", "政府", "委员会", "政务服务", "平台", "網", "網站", "ホームページ", "公式サイト", "厅", "局", "办公室", ".gov");

    private static final List<String> BEGINNINGS = List.of(
            "department of ", "us department of ", "u.s. department of ", "city of ", "state of ", "government of ", "ministry of ");

    private static final Pattern DOMAIN = Pattern.compile("\\b(?:gov\\.uk|\\.gov|\\.org|canada\\.ca|admin\\.ch)\\b");

    private static final String SEPARATORS = "_|｜»›«-–﹣－—>:·•/";

    public TitleParts {
        parts = List.copyOf(parts);
    }

    public static TitleParts of(String title) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= title.length(); i++) {
            int to = i == title.length() ? i : separator(title, i);
            if (to > i || i == title.length()) {
                String part = Line.of(title.substring(from, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = to;
                i = Math.max(i, to - 1);
            }
        }
        return new TitleParts(parts);
    }

    /** Where a separator that begins here ends; the place itself when there is none. */
    private static int separator(String title, int at) {
        char c = title.charAt(at);
        if (SEPARATORS.indexOf(c) < 0 || at > 0 && title.charAt(at - 1) == c) {
            return at;
        }
        int end = at + 1;
        while (end < title.length() && title.charAt(end) == c) {
            end++;
        }
        boolean spaced = at > 0 && Line.isSpace(title.charAt(at - 1)) && end < title.length() && Line.isSpace(title.charAt(end));
        boolean wide = at > 0 && end < title.length() && (Line.isWide(title.charAt(at - 1)) || Line.isWide(title.charAt(end)));
        boolean part = switch (c) {
            case '_', '|', '｜', '»', '›', '«' -> c == '|' || c == '｜' || c == '»' || c == '›' || c == '«' || wide || spaced || end - at > 1 || isBetweenPhrases(title, at, end);
            case '-', '–', '﹣', '－' -> spaced || wide;
            case '—' -> spaced || end - at > 1 && at > 0;
            case '>', ':', '·', '•', '/' -> spaced || c == ':' && end < title.length() && Line.isSpace(title.charAt(end)) && end - at > 1;
            default -> false;
        };
        return part ? end : at;
    }

    /** Whether words stand on either side, as in no name of a file. */
    private static boolean isBetweenPhrases(String title, int at, int end) {
        return title.lastIndexOf(' ', at) > 0 && title.indexOf(' ', end) > 0;
    }

    /** The last (or first) part, if it is plainly the site's name: it ends as such names do, or the host says it too. */
    String siteAtEnd(String host) {
        if (parts.size() < 2) {
            return "";
        }
        String last = parts.getLast();
        String first = parts.getFirst();
        boolean begins = isSite(first) || saidBy(host, first);
        if (isSite(last) || saidBy(host, last) && !(begins && first.length() < last.length())) {
            return last; // the shorter of two that the host says: a title may speak of what the site is about
        }
        return begins ? first : "";
    }

    private static boolean saidBy(String host, String part) {
        for (String word : part.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (word.length() >= 4 && (host.startsWith(word) || host.contains("." + word) || host.contains("-" + word))) {
                return true;
            }
        }
        return false;
    }

    /** The whole text without the site's name at its head or end. */
    String without(String site, String whole) {
        if (parts.size() > 1 && !site.isEmpty()) {
            if (same(parts.getFirst(), site)) {
                return parts.size() == 2 ? parts.get(1) : whole.substring(whole.indexOf(parts.get(1), parts.getFirst().length()));
            }
            if (same(parts.getLast(), site)) {
                return parts.size() == 2 ? parts.getFirst() : whole.substring(0, whole.lastIndexOf(parts.get(parts.size() - 2)) + parts.get(parts.size() - 2).length());
            }
        }
        return whole;
    }

    /** Whether the name of the site stands first, as some sites have it. */
    boolean beginsWithSite() {
        return parts.size() > 1 && isSite(parts.getFirst());
    }

    public static boolean isSite(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return lower.equals("welcome") || HomeWords.is(part) || ENDS.stream().anyMatch(lower::endsWith) || BEGINNINGS.stream().anyMatch(lower::startsWith)
                || lower.indexOf('.') >= 0 && DOMAIN.matcher(lower).find();
    }

    /** Whether two titles are one, however they are spaced and punctuated. */
    public static boolean same(String one, String other) {
        String a = Line.squash(one);
        return !a.isEmpty() && a.equals(Line.squash(other));
    }

    /** An address is no name: it is where the file was, and as letters the worst to listen to. */
    public static boolean isAddress(String title) {
        return (title.startsWith("http://") || title.startsWith("https://") || title.startsWith("www.")) && title.indexOf(' ') < 0;
    }
}
