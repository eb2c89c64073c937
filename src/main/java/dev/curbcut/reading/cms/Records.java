package dev.curbcut.reading.cms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Objects that are rows of a list: each with an address, a title and perhaps a date, under whatever names. */
final class Records {
    private static final Set<String> TITLES =
            Set.of("title", "at", "name", "doctitle", "subject", "bt", "t", "titletext", "headline", "showtitle", "text");
    private static final Set<String> ADDRESSES =
            Set.of("url", "au", "href", "link", "linkurl", "docurl", "docpuburl", "pageurl", "puburl", "u");

    private static final Pattern CLOCK = Pattern.compile("\\d{9,10}|\\d{12,13}");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    record Row(String href, String title, @Nullable String date) {}

    private Records() {}

    /** The rows of the array that holds most, anywhere in a value; empty where there is none. */
    static List<Row> in(Literal value) {
        List<Row> most = List.of();
        List<Literal> open = new ArrayList<>(List.of(value));
        while (!open.isEmpty()) {
            Literal next = open.removeLast();
            if (next instanceof Literal.Fields(Map<String, Literal> fields)) {
                open.addAll(fields.values());
            } else if (next instanceof Literal.Array(List<Literal> values)) {
                List<Row> rows = rows(values);
                most = rows.size() > most.size() ? rows : most;
                values.stream().filter(v -> !(v instanceof Literal.Text)).forEach(open::add);
            }
        }
        return most;
    }

    private static List<Row> rows(List<Literal> values) {
        List<Row> rows = new ArrayList<>();
        for (Literal value : values) {
            Row row = value instanceof Literal.Fields(Map<String, Literal> fields) ? row(fields) : null;
            if (row != null) {
                rows.add(row);
            }
        }
        return rows.size() * 2 >= values.size() ? rows : List.of();
    }

    private static @Nullable Row row(Map<String, Literal> fields) {
        String href = null;
        String title = null;
        boolean named = false;
        String date = null;
        for (Map.Entry<String, Literal> field : fields.entrySet()) {
            String key = field.getKey().toLowerCase(java.util.Locale.ROOT);
            String text = field.getValue().text();
            if (text == null) {
                date = date == null && (key.contains("date") || key.contains("time")) ? clock(field.getValue().word()) : date;
            }
            if (text == null || text.isBlank()) {
                continue;
            }
            String address = address(text);
            if (address != null) {
                href = href == null || ADDRESSES.contains(key) ? address : href;
            } else if (Looks.likeDate(text)) {
                date = date == null ? text.strip() : date;
            } else if (TITLES.contains(key) && !named) {
                title = words(text);
                named = true;
            } else if (!named && Looks.likeWords(text) && (title == null || title.length() < text.length()) && text.length() < 300) {
                title = words(text);
            }
        }
        return href == null || title == null || title.isEmpty() ? null : new Row(href, title, date);
    }

    /** The day in China of a moment in seconds or milliseconds since 1970; null for any other number, and outside 1990 to 2100. */
    private static @Nullable String clock(@Nullable String word) {
        if (word == null || !CLOCK.matcher(word).matches()) {
            return null;
        }
        long seconds = word.length() > 10 ? Long.parseLong(word) / 1000 : Long.parseLong(word);
        LocalDate day = Instant.ofEpochSecond(seconds).atZone(CHINA).toLocalDate();
        return day.getYear() >= 1990 && day.getYear() < 2100 ? day.toString() : null;
    }

    /** The address a text is, or that the object within it holds: {@code {"common":"/a.html"}}. */
    private static @Nullable String address(String text) {
        if (Looks.likeAddress(text)) {
            return Looks.likeImage(text) ? null : text.strip();
        }
        if (text.startsWith("{") && text.length() < 2000 && Literals.of(text) instanceof Literal.Fields(Map<String, Literal> fields)) {
            for (Literal value : fields.values()) {
                String inner = value.text();
                if (inner != null && Looks.likeAddress(inner)) {
                    return inner.strip();
                }
            }
        }
        return null;
    }

    private static String words(String text) {
        return text.indexOf('<') < 0 ? text.strip() : Parser.htmlParser().parseInput(text, "").text();
    }

    /** Puts the longest list in a value into the page; nothing where there is none. */
    static void show(RawPage page, Literal value, Element place) {
        List<Row> rows = in(value);
        if (!rows.isEmpty()) {
            place.appendChild(list(page, rows));
        }
    }

    /** The rows as a list of links, each with its date behind it. */
    static Element list(RawPage page, List<Row> rows) {
        Element list = new Element("ul");
        for (Row row : rows) {
            if (page.takeRow()) {
                Element item = list.appendElement("li");
                item.appendElement("a").attr("href", row.href).text(row.title);
                if (row.date != null) {
                    item.appendText(" ");
                    item.appendElement("span").addClass("date").text(row.date);
                }
            }
        }
        return list;
    }
}
