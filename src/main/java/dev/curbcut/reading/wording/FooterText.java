package dev.curbcut.reading.wording;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Whether a text is the foot of a government site: two of the signs that the law or custom asks for. */
public final class FooterText {
    /** No foot is longer, in characters. */
    private static final int LONGEST = 3000;

    private static final int LEAST_SIGNS = 2;

    private static final Words SIGNS = new Words(
            "主办|主辦|承办|协办",
            "版权所有|版權所有|著作權|copyright|©|all rights reserved",
            "icp备|icp備|公网安备|网站标识码",
            "网站地图|網站地圖|网站导航|sitemap|site map|サイトマップ",
            "联系我们|聯絡我們|contact|kontakt|お問い合わせ",
            "网站声明|隐私|隱私|免责|法律声明|privacy|accessibility|impressum|datenschutz|プライバシー|foia",
            "技术支持|维护单位|政府网站找错|12345|邮编|郵編|地址：|电话：|電話");

    private FooterText() {}

    public static boolean is(Element element) {
        String text = Line.of(element, LONGEST);
        return text.length() <= LONGEST && SIGNS.count(text.toLowerCase(Locale.ROOT), LEAST_SIGNS) >= LEAST_SIGNS;
    }
}
