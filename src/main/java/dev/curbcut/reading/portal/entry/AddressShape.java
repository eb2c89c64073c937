package dev.curbcut.reading.portal.entry;

import dev.curbcut.address.Address;
import dev.curbcut.page.Target;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an address by itself says of the page it leads to: one article, a channel of many, the home of a site. */
public final class AddressShape {
    /** Digits of a number that content systems give to articles at least, and letters of a hash. */
    private static final int NUMBER = 5;
    private static final int HASH = 24;

    /** Hyphens between the words of a headline at least. */
    private static final int HEADLINE = 4;

    /** What content systems write before the number of an article, however small. */
    private static final List<String> BEFORE_NUMBER = List.of("content", "post", "art", "article", "news", "detail", "info", "/p");

    private static final Pattern CHANNEL = Pattern.compile("(?:index|list|default|home|main|channel|columns?|more)(?:[-_.]\\w*)?\\.[a-z]{3,5}|[a-z_]*list[a-z_]*\\.[a-z]{3,5}");

    private static final Pattern HOME = Pattern.compile("/|/(?:index|default|home|main)(?:\\.[a-z]{3,5}|/)?"
            + "|/(?:en|fr|de|es|it|pt|nl|pl|ja|jp|ko|kr|ru|ar|fa|hi|zh|cn|tc|sc|hk|tw|mo|cy|ga|mi|eng|english|chs|cht|chn|big5|zh[-_](?:cn|tw|hk|hans|hant)|en[-_][a-z]{2}|fr[-_][a-z]{2}|es[-_][a-z]{2})"
            + "(?:/|/(?:index|default|home)\\.[a-z]{3,5}|\\.html?)?");

    private AddressShape() {}

    /** Whether it is the first page of a site, or of a site in one of its languages. */
    public static boolean isHome(Address address) {
        return address.path().length() < 30 && HOME.matcher(address.path()).matches();
    }

    /** Whether it is where a list or a section's front is kept: a folder, or the page that stands for one. */
    public static boolean isChannel(Address address) {
        String path = address.path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (file.isEmpty()) {
            return !isHeadline(path);
        }
        if (isNamedChannel(file)) {
            return true;
        }
        int dot = file.indexOf('.');
        return dot > 0 && path.endsWith("/" + file.substring(0, dot) + "/" + file);
    }

    /** Whether a file has a channel's name; most are ruled out by their first letter. */
    private static boolean isNamedChannel(String file) {
        return !file.isEmpty() && ("ildhmc".indexOf(file.charAt(0)) >= 0 || file.contains("list")) && CHANNEL.matcher(file).matches();
    }

    /** Whether the last folder has the words of a headline for its name. */
    private static boolean isHeadline(String path) {
        String folder = path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
        return folder.chars().filter(c -> c == '-').count() >= HEADLINE;
    }

    /** Whether it is kept as content systems keep one page of many, by number, date or hash. */
    public static boolean isArticle(@Nullable Target target) {
        if (!(target instanceof Target.Web web)) {
            return false;
        }
        Address address = web.address();
        return (isNumbered(address.path()) || address.query() != null && isNumbered(address.query())) && !isNamedChannel(address.path().substring(address.path().lastIndexOf('/') + 1));
    }

    private static boolean isNumbered(String text) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean digit = c >= '0' && c <= '9';
            if (digit && digits == 0 && isBeforeNumber(text, i)) {
                return true;
            }
            if (!digit && (digits >= NUMBER && !isHotline(text, i, digits) || digits == 4 && isDay(text, i))) {
                return true;
            }
            digits = digit ? digits + 1 : 0;
            letters = digit || c >= 'a' && c <= 'f' ? letters + 1 : 0;
            if (letters >= HASH) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number is one that is called and not that of an article: 12345, by itself in its folder. */
    private static boolean isHotline(String text, int end, int digits) {
        return digits == NUMBER && end == text.length() && text.startsWith("/12", end - digits - 1);
    }

    private static boolean isBeforeNumber(String text, int at) {
        int end = at > 0 && (text.charAt(at - 1) == '_' || text.charAt(at - 1) == '/') ? at - 1 : at;
        for (String word : BEFORE_NUMBER) {
            if (text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether month and day follow a year: {@code 2026-05/08}, {@code 2026/5/8/}. */
    private static boolean isDay(String text, int at) {
        if (text.charAt(at - 4) != '2' && text.charAt(at - 4) != '1') {
            return false;
        }
        int month = after(text, at);
        return month > 0 && after(text, month) > 0;
    }

    /** Where one or two digits end that follow a mark here; -1 where none do. */
    private static int after(String text, int at) {
        if (at >= text.length() || "-/_".indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        int end = at + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at - 1 == 1 || end - at - 1 == 2 ? end : -1;
    }

    /** Host and folder; empty where it is no page, or the folder is the whole site. */
    public static String folder(@Nullable Target target) {
        if (!(target instanceof Target.Web web)) {
            return "";
        }
        String path = web.address().path();
        int end = path.lastIndexOf('/');
        return end <= 0 ? "" : web.address().host() + path.substring(0, end + 1);
    }

    /** Whether a page is kept below another, as files of something are below the page that tells of it. */
    public static boolean isWithin(@Nullable Target page, @Nullable Target of) {
        if (!(page instanceof Target.Web inner) || !(of instanceof Target.Web outer) || !inner.address().host().equals(outer.address().host())) {
            return false;
        }
        String path = outer.address().path();
        String folder = path.endsWith("/") ? path : path + "/";
        return folder.length() > 1 && inner.address().path().length() > folder.length() && inner.address().path().startsWith(folder);
    }

    /** Whether it is the first page of another site. */
    public static boolean isOtherSite(@Nullable Target target, Address page) {
        return target instanceof Target.Web web && !web.address().host().equals(page.host()) && isHome(web.address());
    }
}
