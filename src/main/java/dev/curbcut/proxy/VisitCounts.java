package dev.curbcut.proxy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers by which a page counts those who read it, and the day that it shows as today: another at each fetch, and no change that
 * a reader needs. Only a number beside its word is one: “Visitors: 18 and over” counts nobody.
 */
final class VisitCounts {
    /** A longer passage is a text, in characters. */
    private static final int LONGEST = 200;

    /** One of these is in whatever {@link #COUNT} finds: most passages are told at once to hold none. */
    private static final List<String> STEMS = List.of(
            "浏览", "瀏覽", "阅读", "閱讀", "访问", "訪問", "造訪", "访客", "訪客", "点击", "點擊", "查看", "点赞", "點讚", "下载", "下載", "转发", "轉發", "在线", "線上", "閲覧", "アクセス", "조회", "방문",
            "view", "visit", "hits", "reads", "download", "vues", "lectur", "besuch", "aufruf", "zugriff", "visual", "acesso", "просмотр", "посе", "زيار", "زوار", "زائر", "مشاهد",
            "今天是", "今日は", "오늘은", "today is");

    private static final String NUMBER = "\\s*#?\\s*\\d[\\d,.\\u00a0\\u202f]*";

    /** After a counted number comes another, or nothing that would make it a sum, an age or a day. */
    private static final String ALONE = "(?=\\s*(?:$|[|｜/·•;；,，。.)）\\]】\\p{IsHan}]|times|today|in total|online))";

    private static final Pattern COUNT = Pattern.compile(
            "(?:浏览|瀏覽|阅读|閱讀|访问|訪問|造訪|点击|點擊|查看|点赞|點讚|下载|下載|转发|轉發|在线|線上)(?:总|總)?(?:次数|次數|人数|人數|人次|量|数|數)?\\s*[:：]?" + NUMBER + "(?=\\s*(?:次|人次|$|[^\\p{L}\\s]))"
                    + "|(?:第|已有|共有?|累计|累計)" + NUMBER + "\\s*(?:次|位|人次?)(?:浏览|瀏覽|阅读|閱讀|访问|訪問|访客|訪客|点击|點擊|访问者)"
                    + "|(?:閲覧数|閲覧回数|アクセス数?|訪問者数?|조회수?|방문자 ?수?|방문)\\s*[:：]?" + NUMBER
                    + "|(?<!\\p{L})(?:(?:page )?views?|(?:page )?visits?|visitors?(?: (?:number|count|counter|no\\.))?|hits|reads|downloads|visites|visiteurs|vues|lectures"
                    + "|besucher|aufrufe|zugriffe|visitas|visitantes|lecturas|visualizações|acessos|просмотр(?:ов|ы)|посещени[йя]|посетител(?:ей|и)|الزيارات|الزوار|المشاهدات"
                    + "|عدد الزيارات|عدد الزوار|عدد المشاهدات)\\s*[:：]?" + NUMBER + ALONE
                    + "|(?<!\\p{L})you are (?:our )?visitor(?: number| no\\.?)?" + NUMBER
                    + "|(?<![\\p{L}\\d,.])\\d[\\d,.\\u00a0\\u202f]* (?:page views|views|visits|visitors|hits|visites|visiteurs|vues|besucher|aufrufe|visitas|visitantes|visualizações|просмотр(?:ов|а)?|посещени[йя]"
                    + "|посетител(?:ей|я)|زيارة|زائر|مشاهدة)" + ALONE
                    + "|(?<today>(?:今天是|今日は|오늘은|today is)\\s*(?:\\p{L}{1,12}, ?)?\\d{1,4}[ 年.\\-/]?[ \\d\\p{L}.,\\-/:：]{0,24})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.\\u00a0\\u202f]*");

    private VisitCounts() {}

    /** The passage with no such number; itself where it has none. */
    static String without(String passage) {
        if (passage.length() > LONGEST || !holdsDigit(passage)) {
            return passage;
        }
        String lower = passage.toLowerCase(Locale.ROOT);
        if (STEMS.stream().noneMatch(lower::contains)) {
            return passage;
        }
        return COUNT.matcher(passage).replaceAll(found -> found.group("today") != null ? "" : Matcher.quoteReplacement(DIGITS.matcher(found.group()).replaceAll("0")));
    }

    private static boolean holdsDigit(String passage) {
        return passage.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
