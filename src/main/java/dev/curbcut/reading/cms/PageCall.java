package dev.curbcut.reading.cms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the scripts of Chinese content systems say of a page's place in a row of pages: the {@code createPageHTML} family
 * and its relatives. Looked for in the raw source: the call often stands in a comment, and a live call wins over one
 * commented out.
 *
 * @param page counted from 1
 * @param pages how many
 * @param items how many rows on all pages; null where the call does not say
 * @param base of the pages' file names: {@code index}, {@code index_11287}, {@code t20190411_524573865}
 * @param extension without the dot
 * @param firstNumber what the file name of the second page ends in: 1 where files count from 0, 2 where they count from 1
 */
public record PageCall(int page, int pages, @Nullable Integer items, String base, String extension, int firstNumber) {
    private static final Pattern CALL = Pattern.compile("\\b(createPage\\w{0,12}|Pager)\\s{0,4}\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("\\bcountPage\\s{0,4}=\\s{0,4}[\"']?(\\d{1,6})");
    private static final Pattern CURRENT = Pattern.compile("\\bcurrentPage\\s{0,4}=\\s{0,4}[\"']?(\\d{1,6})");
    private static final Pattern ROWS = Pattern.compile("\\b(?:dataCount|totalCount|recordCount)\\s{0,4}=\\s{0,4}[\"']?(\\d{1,8})");
    private static final Pattern NAME = Pattern.compile("[\"'](\\w{1,60})[\"']\\s{0,4}\\+\\s{0,4}[\"']_[\"']|[\"'](\\w{1,60})_[\"']\\s{0,4}\\+");
    private static final Pattern EXTENSION = Pattern.compile("[\"']\\.?(s?html?|jhtml|jsp)[\"']");
    private static final int MAX_CALLS = 20;

    /** How far before its word a call begins at most. */
    private static final int NEAR = 20;

    /**
     * @param text the source
     * @param file the page's own file name, empty for a folder
     */
    public static Optional<PageCall> find(String text, String file) {
        int mark = mark(text);
        if (mark < 0) {
            return Optional.empty();
        }
        PageCall commented = null;
        Matcher matcher = CALL.matcher(text).region(Math.max(0, mark - NEAR), text.length());
        for (int i = 0; i < MAX_CALLS && matcher.find(); i++) {
            PageCall call = read(new Literals(text, matcher.end()).arguments(), file);
            if (call != null && !isCommented(text, matcher.start())) {
                return Optional.of(call);
            }
            commented = commented == null ? call : commented;
        }
        return Optional.ofNullable(commented).or(() -> Optional.ofNullable(counted(text, file)));
    }

    /** Where the first of the calls and names may stand: all have one word in them; -1 where there is none. */
    private static int mark(String text) {
        for (int at = text.indexOf("Page"); at >= 0; at = text.indexOf("Page", at + 4)) {
            if (text.startsWith("r(", at + 4) || text.startsWith("reate", at - 5) || text.startsWith("count", at - 5)) {
                return at;
            }
        }
        return -1;
    }

    /** The file of a page, relative to this one. */
    public String file(int number) {
        return base + (number == 1 ? "" : "_" + (number - 2 + firstNumber)) + "." + extension;
    }

    /** The same with files counted otherwise, as the page's own links show. */
    public PageCall counting(int first) {
        return new PageCall(page, pages, items, base, extension, first);
    }

    private static boolean isCommented(String text, int at) {
        int line = Math.max(text.lastIndexOf('\n', at), Math.max(0, at - 200));
        return text.substring(line, at).contains("//");
    }

    private static @Nullable PageCall read(List<Literal> a, String file) {
        if (a.isEmpty()) {
            return null;
        }
        if (a.getFirst() instanceof Literal.Fields) {
            return pager(a.getFirst(), file);
        }
        int numbers = 0;
        while (numbers < a.size() && a.get(numbers).number() != null) {
            numbers++;
        }
        if (numbers == 0) {
            return a.size() >= 5 ? inContainer(a) : null;
        }
        if (a.size() < numbers + 2 || a.get(numbers).text() == null || numbers == 1) {
            return null;
        }
        String base = a.get(numbers).text();
        String extension = a.get(numbers + 1).text();
        if (numbers == 2) {
            Integer items = a.size() > 4 ? a.get(4).number() : null;
            return of(number(a, 1), number(a, 0), items, base, extension, file, 0);
        }
        // Records first (Beijing): (records, pages, current, …), or (records, current, rows a page, …).
        int records = number(a, 0);
        int second = number(a, 1);
        int third = number(a, 2);
        return third < second
                ? of(third, second, records, base, extension, file, 0)
                : of(second, third == 0 ? 0 : (records + third - 1) / third, records, base, extension, file, 0);
    }

    /** UCAP: {@code createPageHTML('page_div', 11, 1, 'list', 'shtml', 154)}, counted from 1. */
    private static @Nullable PageCall inContainer(List<Literal> a) {
        if (a.get(0).text() == null || a.get(1).number() == null || a.get(2).number() == null) {
            return null;
        }
        Integer items = a.size() > 5 ? a.get(5).number() : null;
        return of(number(a, 2), number(a, 1), items, a.get(3).text(), a.get(4).text(), "", 1);
    }

    private static @Nullable PageCall pager(Literal settings, String file) {
        Integer pages = settings.field("size").number();
        Integer current = settings.field("current").number();
        return pages == null || current == null
                ? null
                : of(current, pages, null, settings.field("prefix").text(), settings.field("suffix").text(), file, 0);
    }

    /** Variables of a script written into the page: {@code var currentPage = 0; var countPage = 25;}. */
    private static @Nullable PageCall counted(String text, String file) {
        int named = text.indexOf("countPage");
        if (named < 0) {
            return null;
        }
        Matcher count = COUNT.matcher(text).region(Math.max(0, named - 1), text.length()).useTransparentBounds(true);
        if (!count.find()) {
            return null;
        }
        int around = Math.max(0, count.start() - 2000);
        String near = text.substring(around, Math.min(text.length(), count.end() + 4000));
        Integer current = first(CURRENT, near);
        Matcher name = NAME.matcher(near);
        Matcher extension = EXTENSION.matcher(near);
        String own = file.contains(".") ? file.substring(file.lastIndexOf('.') + 1) : "html";
        String base = name.find() ? name.group(1) != null ? name.group(1) : name.group(2) : null;
        return of(
                current == null ? 0 : current,
                Integer.parseInt(count.group(1)),
                first(ROWS, near),
                base == null ? ownBase(file) : base,
                extension.find() ? extension.group(1) : own,
                file,
                0);
    }

    private static String ownBase(String file) {
        String name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : "index";
        return name.replaceFirst("_\\d{1,4}$", "");
    }

    private static @Nullable Integer first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private static int number(List<Literal> values, int index) {
        Integer number = values.get(index).number();
        return number == null ? 0 : number;
    }

    /**
     * @param current as the call counts
     * @param from what the call calls the first page
     */
    private static @Nullable PageCall of(
            int current, int pages, @Nullable Integer items, @Nullable String base, @Nullable String extension, String file, int from) {
        if (base == null || extension == null || base.isBlank() || base.length() > 200 || base.contains(":") || pages < 1) {
            return null;
        }
        String plain = extension.startsWith(".") ? extension.substring(1) : extension;
        if (!plain.matches("\\w{2,6}")) {
            return null;
        }
        int own = ownNumber(file, base);
        // Self-calibration: a first page called 1 means files counted from 1; so does a file one ahead of its call.
        boolean fromOne = from == 1 || own < 0 && current == 1 || own > 0 && own == current + 1;
        int page = own < 0 ? fromOne ? Math.max(1, current) : current + 1 : fromOne ? own : own + 1;
        page = from == 1 ? Math.max(1, current) : page;
        return new PageCall(Math.min(page, pages), pages, items, base, plain, fromOne ? 2 : 1);
    }

    /** The number at the end of the page's own file name, -1 for the first page's. */
    private static int ownNumber(String file, String base) {
        String rest = file.startsWith(base + "_") ? file.substring(base.length() + 1) : "";
        int dot = rest.indexOf('.');
        String digits = dot < 0 ? rest : rest.substring(0, dot);
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : -1;
    }
}
