package dev.curbcut.sample;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * One piece of news.
 *
 * @param id its number in the content management system
 * @param paragraphs of its body; none where the page is written by hand and stands among the files
 */
record News(Channel channel, String id, LocalDateTime published, String title, String source, List<String> paragraphs) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Its place below its channel, as TRS builds it. */
    String place() {
        return MONTH.format(published) + "/t" + DAY.format(published) + "_" + id + ".html";
    }

    String path() {
        return channel.path() + place();
    }

    /** When it was published, in the city's time: UTC+8. */
    Instant instant() {
        return published.toInstant(ZoneOffset.ofHours(8));
    }

    String date() {
        return DATE.format(published);
    }
}
