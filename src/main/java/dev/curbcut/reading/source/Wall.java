package dev.curbcut.reading.source;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * The protections that answer with a riddle for a browser in place of the page. Known by a mark and by how little text
 * there is: the marks alone stand on many normal pages, in {@code noscript} and in injected counters.
 */
public final class Wall {
    /** A page with this much visible text is a page, whatever marks it carries. */
    public static final int LITTLE = 250;

    /**
     * @param name as its makers call it
     * @param marks any of which gives it away; several parts joined by {@code &&} must all be there
     */
    private record Sign(String name, List<String> marks) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("Ruishu", List.of("$_ts=window['$_ts']", "window['$_ts']", "$_ts.cd", "r='m'>&&$_ts", "r=\"m\"&&_$")),
            new Sign("Jiasule", List.of("__jsl_clearance", "__jsluid", ";go({\"bts\"", "go({\"bts\"&&\"ha\"")),
            new Sign("Aliyun WAF", List.of("acw_sc__v2", "acw_sc__v3", "var arg1='&&setCookie", "aliyun_waf")),
            new Sign("360 wzws", List.of("wzws-waf-cgi", "WZWS-RAY", "wzwschallenge", "wzwsquestion")),
            new Sign("C3VK", List.of("C3VK=&&location")),
            new Sign("Cloudflare", List.of("/cdn-cgi/challenge-platform/&&<title>Just a moment", "cf-browser-verification", "cf_chl_opt")),
            new Sign("Imperva", List.of("_Incapsula_Resource")),
            new Sign("DataDome", List.of("captcha-delivery.com")),
            new Sign("HUMAN", List.of("px-captcha")),
            new Sign("AWS WAF", List.of("gokuProps", "awsWafCookieDomainList")),
            new Sign("Sucuri", List.of("sucuri_cloudproxy_js")),
            new Sign("CAPTCHA", List.of("geetest", "请完成安全验证", "拖动滑块", "向右滑动", "滑动验证", "TencentCaptcha", "请输入验证码继续访问")));

    private Wall() {}

    /**
     * The wall's name; empty for a page.
     *
     * @param visible characters of visible text, counted up to {@link #LITTLE}
     */
    public static Optional<String> name(Document document, String text, int status, int visible) {
        if (visible >= LITTLE) {
            return Optional.empty();
        }
        for (Sign sign : SIGNS) {
            if (sign.marks.stream().anyMatch(mark -> holds(text, mark)) && !hasContent(document, sign)) {
                return Optional.of(sign.name);
            }
        }
        boolean challenge = status == 412 || status == 521 || status == 493;
        return challenge && document.selectFirst("script") != null && document.selectFirst("a[href]") == null
                ? Optional.of("HTTP " + status)
                : Optional.empty();
    }

    private static boolean holds(String text, String mark) {
        for (String part : mark.split("&&")) {
            if (!text.contains(part)) {
                return false;
            }
        }
        return true;
    }

    /** A short page with links or a form (a log-in with a slider) is a page still. */
    private static boolean hasContent(Document document, Sign sign) {
        return document.select("a[href]").size() > 3
                || sign.name.equals("CAPTCHA") && document.selectFirst("input[type=password]") != null;
    }
}
