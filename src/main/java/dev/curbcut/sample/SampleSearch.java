package dev.curbcut.sample;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The site's search. It speaks GBK, as old search programs do: words in any other encoding find nothing. One of its
 * fields is called {@code size}, like a setting of ours.
 */
final class SampleSearch {
    static final String PATH = "/search/search.do";
    private static final Charset GBK = Charset.forName("GBK");

    private final Newsroom newsroom;

    SampleSearch(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** The page of results for a query string as it came. */
    SampleResponse answer(String query) {
        Map<String, String> fields = fields(query);
        String words = fields.getOrDefault("q", "").strip();
        int size = number(fields.get("size"), 10);
        int page = number(fields.get("page"), 1);
        List<News> found = newsroom.news().stream()
                .filter(item -> !words.isEmpty() && item.title().contains(words))
                .toList();
        int pages = Math.max(1, (found.size() + size - 1) / size);
        String rows = found.stream()
                .skip((long) (page - 1) * size)
                .limit(size)
                .map(SampleSearch::row)
                .collect(Collectors.joining("\n"));
        String html = SampleParts.fill(SampleParts.text("results"), Map.of(
                "words", escape(words),
                "found", Integer.toString(found.size()),
                "rows", rows,
                "page", Integer.toString(Math.min(page, pages)),
                "pages", Integer.toString(pages),
                "turn", turn(words, size, page, pages)));
        return new SampleResponse(200, "text/html", SampleParts.encode(html), null);
    }

    private static String row(News item) {
        String start = item.paragraphs().isEmpty() ? "" : item.paragraphs().getFirst();
        return "<div class=\"result\"><h3><a href=\"" + item.path() + "\">" + item.title() + "</a></h3><p>" + start
                + "</p><span>" + item.date() + "</span></div>";
    }

    private static String turn(String words, int size, int page, int pages) {
        String link = "<a href=\"" + PATH + "?q=" + URLEncoder.encode(words, GBK) + "&amp;size=" + size + "&amp;page=";
        return (page > 1 ? link + (page - 1) + "\">上一页</a> " : "") + (page < pages ? link + (page + 1) + "\">下一页</a>" : "");
    }

    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : query.split("&")) {
            int is = pair.indexOf('=');
            if (is > 0) {
                fields.put(decode(pair.substring(0, is)), decode(pair.substring(is + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, GBK);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : otherwise;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
