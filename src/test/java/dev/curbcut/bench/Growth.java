package dev.curbcut.bench;

import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;

/** How the time to read a page grows with it: what a byte of a long page costs, as a multiple of one of a short page. */
public final class Growth {
    /** What is linear grows by the misses of the processor's caches alone. */
    public static final double MOST = 6;

    private static final int SHORT = 50_000;
    private static final int LONG = 5_000_000;

    /** Enough for a test: what grows as the square of a page's size costs thirty times as much a byte here. */
    static final int LONG_IN_A_TEST = 1_500_000;

    /** Readings of the short page; the first of them warm up. */
    private static final int SHORTS = 24;
    private static final int WARM_UP = 8;

    private static final Address ADDRESS = Address.of("https://www.example.gov.cn/a/b.html");

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** What a page is made of, over and over; N is another number each time. */
    public enum Shape {
        PARAGRAPHS("<p>In the year 2024, as section N of the act says, the <a href=\"/act/N.html\">office</a> answers within ten days, and gives its reasons.</p>\n"),
        HEADINGS("<h2>Part N</h2><p>What part N says is said here, in a sentence of its own.</p>\n"),
        ROWS_OF_LINKS("<li><a href=\"/news/N.html\">A notice of the office, number N</a><span>2024-03-21</span></li>\n"),
        PANELS("<div class=panel><h3>Panel N</h3><ul><li><a href=\"/a/N.html\">First of N, as it is called</a></li><li><a href=\"/b/N.html\">Second of N, as it is called</a></li></ul></div>\n"),
        MENUS("<nav><a href=\"/menu/N.html\">Entry N</a> <a href=\"/\">Home</a></nav>\n"),
        TABLE("<tr><td>Row N</td><td>2024-03-21</td><td>12 N</td><td><a href=\"/row/N.pdf\">Document N</a></td></tr>\n", "<table>"),
        TABLES("<table><tr><th>Name N</th><td>Value N</td></tr><tr><th>Other</th><td>Another</td></tr></table>\n"),
        FIGURES("<figure><img src=\"/image/N.jpg\" alt=\"A picture of N\"><figcaption>What is seen in N</figcaption></figure>\n"),
        FORMS("<form action=\"/find/N\"><label>Find N <input name=qN></label><button>Go</button></form>\n"),
        SCRIPTS("<script>var urlN = \"/a/N.html\"; var titleN = \"The title of N\"; list.push({url: urlN, title: titleN});</script>\n"),
        HIDDEN("<div style=\"display:none\" id=tabN><p>What tab N holds until it is chosen.</p></div>\n"),
        SPANS("<span class=sN>some words N </span>"),
        NESTED("<div class=dN>words N "),
        ONE_LINE("word N, ");

        private final String piece;
        private final String before;

        Shape(String piece) {
            this(piece, "");
        }

        Shape(String piece, String before) {
            this.piece = piece;
            this.before = before;
        }

        byte[] page(int bytes) {
            var page = new StringBuilder("<!doctype html><html lang=en><head><title>A page that grows</title></head><body><h1>A page that grows</h1>").append(before);
            for (int n = 0; page.length() < bytes; n++) {
                page.append(piece.replace("N", Integer.toString(n)));
            }
            return page.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private Growth() {}

    /** What a byte of a page of this size costs to read, as a multiple of a byte of fifty kilobytes; of processor time. */
    public static double factor(Shape shape, int bytes) {
        Reader reader = Road.reader();
        byte[] small = shape.page(SHORT);
        least(reader, small, WARM_UP);
        return least(reader, shape.page(bytes), 1) / bytes / (least(reader, small, SHORTS - WARM_UP) / small.length);
    }

    /** Nanoseconds of the fastest of some readings. */
    private static double least(Reader reader, byte[] page, int times) {
        var source = new Source(ADDRESS, page, "text/html; charset=utf-8");
        long least = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long since = CLOCK.getCurrentThreadCpuTime();
            reader.read(source, false, SubFetch.NONE);
            least = Math.min(least, CLOCK.getCurrentThreadCpuTime() - since);
        }
        return least;
    }

    static void measure() {
        Table.section("Reading as a page grows: processor time a byte of 5 MB, as a multiple of that of 50 KB");
        for (Shape shape : Shape.values()) {
            double factor = factor(shape, LONG);
            Table.judged(factor <= MOST, shape.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), "%.1f times (%.0f or less)", factor, MOST);
        }
    }
}
