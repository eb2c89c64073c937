package dev.curbcut.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether a text is the foot of a government site: two of the signs that the law or custom asks for. */
final class FooterText {
    /** No foot is longer, in characters. */
    private static final int LONGEST = 3000;

    private static final int LEAST_SIGNS = 2;

    private static final Pattern[] SIGNS = {
        Pattern.compile("主办|主辦|承办|协办"),
        Pattern.compile("版权所有|版權所有|著作權|copyright|©|all rights reserved", Pattern.CASE_INSENSITIVE),
        Pattern.compile("ICP备|ICP備|公网安备|网站标识码"),
        Pattern.compile("网站地图|網站地圖|网站导航|sitemap|site map|サイトマップ", Pattern.CASE_INSENSITIVE),
        Pattern.compile("联系我们|聯絡我們|contact us|contact|kontakt|nous contacter|お問い合わせ", Pattern.CASE_INSENSITIVE),
        Pattern.compile("网站声明|隐私|隱私|免责|法律声明|privacy|accessibility|impressum|datenschutz|プライバシー|foia", Pattern.CASE_INSENSITIVE),
        Pattern.compile("技术支持|维护单位|政府网站找错|12345|邮编|郵編|地址：|电话：|電話"),
    };

    private FooterText() {}

    static boolean is(Element element) {
        String text = Line.of(element, LONGEST);
        int signs = 0;
        if (text.length() <= LONGEST) {
            for (Pattern sign : SIGNS) {
                signs += sign.matcher(text).find() ? 1 : 0;
            }
        }
        return signs >= LEAST_SIGNS;
    }
}
