package dev.curbcut.reading.listing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a pager's words say of numbers: "第1/25页", "共180条", "Page 2 of 25", "21 - 40 of 51 items".
 *
 * @param page this page's number, from 1
 */
record PagerCount(@Nullable Integer page, @Nullable Integer pages, @Nullable Integer items) {
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,6})\\s?/\\s?(?:共|总|總)?\\s?(\\d{1,6})\\s?[页頁]?");
    private static final Pattern PAGES = Pattern.compile("(?:共|总|總)(?:计|有)?[:：]?\\s?(\\d{1,6})\\s?[页頁]|(?:总页数|总共页数|总页)[:：]?\\s?(\\d{1,6})");
    private static final Pattern CURRENT = Pattern.compile("(?:第|当前页?[:：]?|當前)\\s?(\\d{1,6})\\s?[页頁/]|(?i)page[:\\s]{1,3}(\\d{1,6})\\b");
    private static final Pattern ITEMS = Pattern.compile(
            "(?:共|总|總|总记录数|记录总数|總數)(?:计|有|找到|检索到)?[:：]?\\s?(\\d{1,8})\\s?(?:条|條|项|項|篇|件|笔|筆|个|记录)|(?:总记录数|记录总数|总数)[:：]?\\s?(\\d{1,8})");
    private static final Pattern OF = Pattern.compile("(?i)(?:(\\d[\\d,]{0,9})\\s?[-–—]\\s?(\\d[\\d,]{0,9})\\s)?of\\s(\\d[\\d,]{0,9})(\\s(?:items|results|records|entries|documents))?");

    private static final Pattern WORDED = Pattern.compile(
            "(?:seite|page|página|pagina|strona|strana|страница|sivu|sida|side|trang|halaman)\\s(\\d{1,6})\\s(?:von|sur|de|di|van|z|ze|из|af|av|dari|trên)\\s(\\d{1,6})\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Reads what a pager says; everything may be missing. */
    static PagerCount of(String words) {
        String text = words.length() > 2000 ? words.substring(0, 2000) : words;
        Integer page = first(CURRENT, text);
        Integer pages = first(PAGES, text);
        Integer items = first(ITEMS, text);
        Matcher fraction = FRACTION.matcher(text);
        if (pages == null && fraction.find()) {
            int of = Integer.parseInt(fraction.group(2));
            int at = Integer.parseInt(fraction.group(1));
            if (at >= 1 && at <= of) {
                page = at;
                pages = of;
            }
        }
        Matcher worded = WORDED.matcher(text);
        if (pages == null && worded.find() && Integer.parseInt(worded.group(1)) <= Integer.parseInt(worded.group(2))) {
            page = Integer.valueOf(worded.group(1));
            pages = Integer.valueOf(worded.group(2));
        }
        Matcher of = OF.matcher(text);
        while (of.find()) {
            int count = number(of.group(3));
            if (of.group(1) != null) {
                int from = number(of.group(1));
                int to = number(of.group(2));
                items = count;
                boolean whole = to >= from && from >= 1 && (to < count || from > 1);
                int size = to < count ? to - from + 1 : 0;
                pages = pages == null && whole && size > 0 ? Integer.valueOf((count + size - 1) / size) : pages;
            } else if (of.group(4) != null) {
                items = count;
            } else {
                pages = pages == null ? Integer.valueOf(count) : pages;
            }
        }
        return new PagerCount(page, pages, items);
    }

    private static int number(String digits) {
        String plain = digits.replace(",", "");
        return plain.length() > 8 ? 0 : Integer.parseInt(plain);
    }

    private static @Nullable Integer first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return Integer.valueOf(matcher.group(i));
            }
        }
        return null;
    }
}
