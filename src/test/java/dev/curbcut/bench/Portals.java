package dev.curbcut.bench;

import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.page.Kind;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/** What a front page of a megabyte costs to read, as a multiple of parsing it; of processor time, turn by turn. */
public final class Portals {
    /** Reading with its parsing, as so many parsings. */
    public static final double MOST = 5;

    private static final Address ADDRESS = Address.of("https://www.example.gov.cn/");
    private static final int BYTES = 1_000_000;
    private static final int TURNS = 60;
    private static final int WARM_UP = 40;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Portals() {}

    /** A front of at least so many bytes: menus, a search, focus pictures, tiles, sections with their ways to the rest, tabs, friends. */
    static byte[] page(int bytes) {
        var page = new StringBuilder("<!doctype html><html lang=zh-CN><head><meta charset=utf-8><title>示例市人民政府</title></head><body>");
        page.append("<div class=top><ul>").append(many(40, n -> "<li><a href=/menu/" + n + "/>栏目" + n + "</a></li>")).append("</ul>");
        page.append("<form action=/search><input name=q placeholder=请输入关键字><button>搜索</button></form></div><div class=focus><ul>");
        page.append(many(8, n -> "<li><a href=/focus/" + n + ".html><img src=/focus/" + n + ".jpg alt=\"第" + n + "张图片里的会议\"></a></li>")).append("</ul></div><div class=tiles>");
        page.append(many(30, n -> "<a href=/service/" + n + "><i></i><span>办理事项" + n + "</span></a>")).append("</div>");
        for (int box = 0; page.length() * 1.6 < bytes; box++) {
            page.append(box % 4 == 3 ? tabs(box) : section(box));
        }
        page.append("<div class=links><h3>友情链接</h3>").append(many(60, n -> "<a href=https://www.friend" + n + ".gov.cn/>友情单位" + n + "</a>"));
        return page.append("</div><div class=foot><p>主办：示例市人民政府办公室</p></div></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String section(int box) {
        return "<div class=box><div class=head><h3>第" + box + "类消息</h3><a href=/list/" + box + "/>更多</a></div><ul>" + rows(box, 8) + "</ul></div>\n";
    }

    private static String tabs(int box) {
        return "<div class=tabs><ul class=strip>" + many(3, n -> "<li><a href=/list/" + box + "-" + n + "/>第" + box + "类之" + n + "</a></li>") + "</ul>"
                + many(3, n -> "<div class=panel" + (n == 0 ? "" : " style=display:none") + "><ul>" + rows(box * 10 + n, 6) + "</ul></div>") + "</div>\n";
    }

    private static String rows(int box, int rows) {
        return many(rows, n -> "<li><a href=\"/news/" + box + "/" + n + ".html\" title=\"关于第" + box + "类第" + n + "项工作有关情况的通知\">关于第" + box + "类第" + n
                + "项工作有关情况的通知</a><span>2024-03-" + (10 + n) + "</span></li>\n");
    }

    private static String many(int times, IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
    }

    /** @throws IllegalStateException when what was read is no front page: then it was not a portal's reading that was measured */
    public static double factor() {
        byte[] page = page(BYTES);
        String text = new String(page, StandardCharsets.UTF_8);
        var source = new Source(ADDRESS, page, "text/html; charset=utf-8");
        Reader reader = Road.reader();
        if (!(reader.read(source, false, SubFetch.NONE) instanceof Outcome.Read read && read.page().kind() == Kind.HUB)) {
            throw new IllegalStateException("the front page of the measurement was not read as one");
        }
        long reading = Long.MAX_VALUE;
        long parsing = Long.MAX_VALUE;
        for (int turn = 0; turn < TURNS; turn++) {
            long taken = time(() -> reader.read(source, false, SubFetch.NONE));
            long parsed = time(() -> Jsoup.parse(text, ADDRESS.toString()));
            if (turn >= WARM_UP) {
                reading = Math.min(reading, taken);
                parsing = Math.min(parsing, parsed);
            }
        }
        return (double) reading / parsing;
    }

    private static long time(Runnable work) {
        long since = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return CLOCK.getCurrentThreadCpuTime() - since;
    }

    static void measure() {
        double factor = factor();
        Table.judged(factor <= MOST, "a front page of 1 MB, as Jsoup.parse", "%.1f times (%.0f or less)", factor, MOST);
    }
}
