package dev.curbcut.reading.wording;

import java.util.Locale;
import java.util.regex.Pattern;
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

    private static final Words CODE = new Words("icp备|icp備|公网安备|网站标识码");

    private static final Words LICENCE = new Words("open government licence|open government license|creative commons|licence ouverte|open data licence");

    private static final int LONGEST_LINE = 300;

    private static final Pattern PHONE = Pattern.compile("(?:\\b(?:phone|tel|telephone|fax|call|tél|téléphone|telefon|teléfono|telefone)\\b|电话|電話|전화|传真|傳真)\\.?\\s{0,2}[:：]?\\s{0,2}[+(]?\\d[\\d ()./-]{5}", Pattern.CASE_INSENSITIVE);

    private static final Words RIGHTS = new Words("版权所有|版權所有|©|all rights reserved|todos os direitos reservados|todos los derechos reservados|alle rechte vorbehalten|tous droits réservés|tutti i diritti riservati"
            + "|alle rechten voorbehouden|alla rättigheter förbehåll|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|toate drepturile rezervate|sva prava pridržana"
            + "|tüm hakları saklıdır|все права защищены|всички права запазени|усі права захищені|με επιφύλαξη παντός δικαιώματος|جميع الحقوق محفوظة|کلیه حقوق|تمامی حقوق|כל הזכויות שמורות|สงวนลิขสิทธิ์|सर्वाधिकार सुरक्षित|bản quyền thuộc|hak cipta terpelihara");

    /** The word by itself may be what a text is about: a foot has the year or the owner with it. */
    private static final Pattern COPYRIGHT = Pattern.compile("copyright\\s{0,3}(?:©|\\(c\\)|&copy;|:|by |[12]\\d{3})|[12]\\d{3}\\s{0,3}copyright|copyrighted? .{0,40}[12]\\d{3}|^copyrights?$");

    private FooterText() {}

    private static final Pattern WHERE = Pattern.compile("^(?:(?:办公|单位|联系|机关)?(?:地址|电话)|邮编|邮政编码|技术支持|维护单位|投稿邮箱|传真|地\\s{0,4}址|电\\s{0,4}话|地點|電話|住所|address|phone|tel|telephone|fax)\\s{0,2}[:：.]|^\\(?우\\)? ?[0-9]{5}(?![0-9])|〒 ?[0-9]{3}-[0-9]{4}", Pattern.CASE_INSENSITIVE);

    /** Whether a line begins with where the office is, or how it is reached. */
    public static boolean saysWhere(String line) {
        return WHERE.matcher(line).find();
    }

    private static final Pattern VISITS = Pattern.compile("(?:您是|你是)?.{0,4}第.{1,14}(?:位|个).{0,4}(?:访问|访客|浏览|来访).{0,60}|(?:网站|本站|总|累计|今日)?访问(?:总)?(?:量|次数|人数).{0,30}|.{0,30}建议(?:使用|您使用|采用|浏览).{0,60}(?:分辨率|浏览器|浏览).{0,30}");

    /** Whether a line counts a site's visitors, or says which browser it was made for. */
    public static boolean saysVisits(String line) {
        return line.length() <= LONGEST_LINE && (line.contains("访问") || line.contains("浏览")) && VISITS.matcher(line).matches();
    }

    /** Whether a text gives one of the numbers under which a Chinese site is registered. */
    public static boolean saysCode(String line) {
        return CODE.in(line.toLowerCase(Locale.ROOT));
    }

    /** Whether a short text says under which licence the site's texts stand. */
    public static boolean saysLicence(String line) {
        return line.length() <= LONGEST_LINE && LICENCE.in(line.toLowerCase(Locale.ROOT));
    }

    /** Whether a line gives the number of a telephone, after a word for it. */
    public static boolean saysPhone(String line) {
        return line.length() <= LONGEST_LINE && PHONE.matcher(line).find();
    }

    /** Whether a line says whose the rights of a site are, and not only something about rights. @param lower in lower case */
    public static boolean saysRights(String lower) {
        return RIGHTS.in(lower) || lower.contains("copyright") && COPYRIGHT.matcher(lower).find();
    }

    /** How many of the signs a text has, each counted once. */
    public static int signs(String text) {
        return text.length() > LONGEST ? 0 : SIGNS.count(text.toLowerCase(Locale.ROOT), Integer.MAX_VALUE);
    }

    public static boolean is(Element element) {
        String text = Line.of(element, LONGEST);
        return text.length() <= LONGEST && SIGNS.count(text.toLowerCase(Locale.ROOT), LEAST_SIGNS) >= LEAST_SIGNS;
    }
}
