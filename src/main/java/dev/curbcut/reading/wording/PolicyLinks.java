package dev.curbcut.reading.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The links that the foot of a government site has to have, by law or custom: privacy, accessibility, a map of the site, terms. */
public final class PolicyLinks {
    private static final int LEAST = 2;

    private static final int LONGEST = 45;

    private static final List<String> NAMES = List.of(
            "privacy", "accessibility", "cookie", "site map", "sitemap", "terms of use", "terms and conditions", "terms & conditions", "terms of service", "disclaimer", "legal notice", "foia", "freedom of information",
            "no fear act", "copyright", "website policies", "web policies", "vulnerability disclosure", "open government", "security policy", "linking policy", "hyperlinking policy",
            "mentions légales", "accessibilité", "plan du site", "données personnelles", "gestion des cookies", "protection des données", "impressum", "datenschutz", "barrierefrei", "nutzungsbedingungen",
            "aviso legal", "política de privacidad", "accesibilidad", "mapa del sitio", "mapa web", "política de privacidade", "acessibilidade", "mapa do site", "termos de uso", "note legali", "accessibilità", "mappa del sito",
            "toegankelijkheid", "tillgänglighet", "tilgængelighed", "saavutettavuus", "deklaracja dostępności", "polityka prywatności", "rodo", "mapa strony", "prohlášení o přístupnosti", "vyhlásenie o prístupnosti",
            "网站地图", "站点地图", "隐私", "网站声明", "法律声明", "免责声明", "版权声明", "网站导航", "關於本網", "網站地圖", "隱私", "私隱", "免責", "版權", "無障礙", "개인정보", "저작권", "이메일무단수집", "サイトマップ", "プライバシー", "個人情報", "アクセシビリティ", "免責事項", "リンク・著作権",
            "웹 접근성", "웹접근성", "이용약관", "사이트맵", "privacyverklaring", "personvern", "integritetspolicy", "tietosuoja", "prohlášení o přístupnosti", "mapa stránek", "vyhlásenie o prístupnosti", "adatvédelem", "akadálymentes", "oldaltérkép",
            "gizlilik", "site haritası", "política de cookies", "declaração de acessibilidade", "politica de confidențialitate", "harta site", "سياسة الخصوصية", "خريطة الموقع", "إمكانية الوصول", "سهولة الوصول", "شروط الاستخدام", "إخلاء المسؤولية", "حریم خصوصی", "نقشه سایت", "מדיניות פרטיות", "הצהרת נגישות",
            "политика конфиденциальности", "політика конфіденційності", "политика обработки", "карта сайта", "карта сайту", "πολιτική απορρήτου", "χάρτης ιστ", "chính sách", "sơ đồ", "แผนผังเว็บไซต์", "นโยบาย", "kebijakan privasi", "peta situs");

    private static final Words WORDS = new Words(String.join("|", NAMES));

    private PolicyLinks() {}

    /** Whether a text, in small letters, has one of their names. */
    public static boolean named(String text) {
        return WORDS.in(text);
    }

    /** Whether two or more of the links in an element are called as such links are, each by a name of its own. */
    public static boolean in(Element element) {
        Set<String> met = new HashSet<>();
        for (Element link : element.getElementsByTag("a")) {
            String text = Line.of(link, LONGEST + 1).toLowerCase(Locale.ROOT);
            if (!text.isEmpty() && text.length() <= LONGEST) {
                NAMES.stream().filter(text::startsWith).findFirst().ifPresent(met::add);
            }
        }
        return met.size() >= LEAST;
    }
}
