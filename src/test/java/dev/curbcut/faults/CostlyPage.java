package dev.curbcut.faults;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages of a few hundred kilobytes to some megabytes that mean to cost far more: what is short in them stands for much. */
enum CostlyPage {
    /** Each of its links stands, in a few letters, for an address of thousands. */
    LONG_BASE("<base href='/" + "a/".repeat(3000) + "'>" + "<ul>" + times(60_000, i -> "<li><a href=" + i + ">Item number " + i + "</a>")),
    LONG_BASE_IN_ONE_LINE("<base href='/" + "a/".repeat(3000) + "'><p>" + times(60_000, i -> "<a href=" + i + ">w" + i + "</a> ")),
    /** Each of its paragraphs is a link to the same long address. */
    LINK_AROUND_PARAGRAPHS("<a href='/" + "a/".repeat(3900) + "'>" + "<p>x".repeat(60_000)),
    /** What heads a column is said once a row, where tables are read row by row. */
    LONG_HEAD_OF_A_COLUMN("<table><tr><th>" + "head ".repeat(20_000) + "<th>b" + times(40_000, i -> "<tr><td>" + i + "<td>x") + "</table>"),
    LONG_HEAD_OF_ROWS("<table><tr><th>a<th>b<tr><th rowspan=40000>" + "head ".repeat(20_000) + "<td>1" + times(40_000, i -> "<tr><td>" + i) + "</table>"),
    WIDE_HEADS("<table>" + ("<tr>" + "<th colspan=1000>h".repeat(100)).repeat(100) + ("<tr>" + "<td>x".repeat(1000)).repeat(100) + "</table>"),
    /** A separator of titles, and what never is one, without an end. */
    LONG_TITLE("<title>" + "t".repeat(2_000_000) + "</title><h1>" + "word ".repeat(200_000) + "</h1><p>x"),
    DASHES_IN_TITLE("<title>" + "-".repeat(1_000_000) + " - ".repeat(200_000) + "</title><h1>" + "—_|".repeat(200_000) + "</h1><p>x"),
    /** Marks within marks, which each paragraph in them repeats. */
    MARKS("<b><i><u><a href=/q>".repeat(20_000) + "<p>x".repeat(20_000)),
    ONE_LABEL_FOR_ALL("<form action=/s><label for=x>" + "label ".repeat(60_000) + "</label>" + times(15_000, i -> "<input id=x name=n" + i + ">") + "</form>"),
    FIELDS("<form action=/s>" + times(100_000, i -> "<input name=a" + i + " aria-labelledby='z y x'>") + "</form>"),
    RADIO_BUTTONS("<form action=/s>" + times(60_000, i -> "<input type=radio name=a value=" + i + ">") + "</form>"),
    FIELDS_IN_CELLS("<form action=/s><table>" + times(50, i -> "<tr>" + times(1500, j -> "<td><input name=a" + i + "_" + j + ">")) + "</table></form>"),
    FIELDS_NAMED_BY_MANY("<form action=/s><span id=q>" + "label ".repeat(60_000) + "</span>" + ("<input name=a aria-labelledby='" + "q ".repeat(50) + "'>").repeat(2000) + "</form>"),
    PLACES("<p>" + times(40_000, i -> "<a href='#n" + i + "'>to " + i + "</a> ") + times(40_000, i -> "<p id=n" + i + ">x")),
    MENUS(times(15_000, i -> "<div class=nav><ul><li><a href=/" + i + ">n</a><li><a href=/b" + i + ">m</a></ul></div>") + "<div class=content><p>The text.</p></div>"),
    MENUS_IN_MENUS("<div class=nav><ul><li><a href=/x>n</a>".repeat(15_000)),
    HEADINGS(times(60_000, i -> "<h" + (1 + i % 6) + ">H" + i + "</h" + (1 + i % 6) + ">")),
    CHAPTERS(times(50_000, i -> "<p><b>第" + i + "章 标题</b></p>")),
    SPACES("<p>a" + " ".repeat(2_000_000) + "b" + "&nbsp;".repeat(400_000) + "c" + "<br>".repeat(200_000) + "d"),
    BRACKETS("<script type='application/ld+json'>" + "[".repeat(400_000) + "</script><script id=__NEXT_DATA__ type='application/json'>{\"a\":"
            + "{\"b\":".repeat(200_000) + "</script><p>" + "（".repeat(400_000)),
    MARKUP("<p>x<b>y</b></p>".repeat(150_000)),
    SCRIPTS(times(40_000, i -> "<script>var a" + i + "=\"x\";createPageHTML(25,0,\"index\",\"html\");</script>") + "<p>x"),
    OPENED_BY_SCRIPT(times(40_000, i -> "<div onclick=\"window.open('/a" + i + ".html')\">Open number " + i + "</div>"));

    /** A small page whose frames are large. */
    private static final String FRAMES = "<title>Frames</title><frameset><frame src='/costly/SPACES?%s' name=one><frame src='/costly/CHAPTERS?%s' name=two>"
            + "<frame src='/costly/MARKUP?%s' name=three></frameset>";

    private final String body;

    CostlyPage(String body) {
        this.body = body;
    }

    static String frames(String query) {
        return FRAMES.formatted(query, query, query);
    }

    private static String times(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    String html() {
        return "<!doctype html><html lang=en><head><meta charset=utf-8>" + (body.startsWith("<title>") ? "" : "<title>Costly</title><h1>Costly</h1>") + body;
    }
}
