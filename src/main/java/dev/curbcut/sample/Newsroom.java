package dev.curbcut.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The site's content management: a table of news, written out as articles and as lists over several pages. */
final class Newsroom {
    private static final int ROWS_A_PAGE = 10;

    private final List<News> news;

    private Newsroom(List<News> news) {
        this.news = news;
    }

    /** Reads {@code sample/news.tsv}: channel, number, time, title, source, and the paragraphs parted by a pilcrow. */
    static Newsroom load() {
        return new Newsroom(new String(SampleParts.bytes("news.tsv"), StandardCharsets.UTF_8)
                .lines()
                .map(Newsroom::row)
                .sorted(Comparator.comparing(News::published).reversed())
                .toList());
    }

    private static News row(String row) {
        String[] cells = row.split("\t");
        return new News(
                Channel.at(cells[0]),
                cells[1],
                LocalDateTime.parse(cells[2], News.MINUTE),
                cells[3],
                cells[4],
                cells.length < 6 ? List.of() : List.of(cells[5].split("¶")));
    }

    /** All news, the newest first. */
    List<News> news() {
        return news;
    }

    /** Its pages by their paths: every list, every article. */
    Map<String, SampleResponse> pages() {
        Map<String, SampleResponse> pages = new LinkedHashMap<>();
        for (Channel channel : Channel.values()) {
            List<News> rows = news.stream().filter(item -> item.channel() == channel).toList();
            int last = (rows.size() - 1) / ROWS_A_PAGE;
            for (int page = 0; page <= last; page++) {
                List<News> some = rows.subList(page * ROWS_A_PAGE, Math.min(rows.size(), (page + 1) * ROWS_A_PAGE));
                SampleResponse list = list(channel, some, page, last + 1);
                pages.put(channel.path() + (page == 0 ? "index" : "index_" + page) + ".html", list);
                if (page == 0) {
                    pages.put(channel.path(), list);
                }
            }
        }
        for (News item : news) {
            if (!item.paragraphs().isEmpty()) {
                pages.put(item.path(), article(item));
            }
        }
        return pages;
    }

    private static SampleResponse list(Channel channel, List<News> rows, int page, int pages) {
        String items = rows.stream().map(Newsroom::item).collect(Collectors.joining("\n"));
        return page(
                "list",
                rows.getFirst().instant(),
                Map.of(
                        "channel", channel.title(),
                        "section", channel.section(),
                        "items", items,
                        "pages", Integer.toString(pages),
                        "page", Integer.toString(page)));
    }

    /** A row as the CMS writes it: the title cut to what the column's width holds, whole in an attribute. */
    private static String item(News item) {
        String title = item.title();
        String shown = title.length() > 24 ? title.substring(0, 23) + "…" : title;
        return "<li><a href=\"./" + item.place() + "\" title=\"" + title + "\" target=\"_blank\">" + shown
                + "</a><span class=\"date\">" + item.date() + "</span></li>";
    }

    private static SampleResponse article(News item) {
        String body = item.paragraphs().stream()
                .map(text -> "<p style=\"text-indent: 2em; font-size: 16px\">　　" + text + "</p>")
                .collect(Collectors.joining("\n"));
        return page(
                "article",
                item.instant(),
                Map.of(
                        "channel", item.channel().title(),
                        "section", item.channel().section(),
                        "title", item.title(),
                        "time", News.MINUTE.format(item.published()),
                        "source", item.source(),
                        "body", body));
    }

    private static SampleResponse page(String template, Instant modified, Map<String, String> values) {
        return new SampleResponse(200, "text/html", SampleParts.encode(SampleParts.fill(SampleParts.text(template), values)), modified);
    }
}
