package dev.curbcut.reading.wording;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sites call their first page, in the languages of the world. */
public final class HomeWords {
    private static final Set<String> HOME = Stream.of(
                    "首页|网站首页|本站首页|主页|首頁|主頁|網站首頁|回首頁|返回主頁|返回首页|首页面|home|home page|homepage|main page|トップ|ホーム|トップページ|ホームページ|홈|홈으로|메인|메인페이지",
                    "startseite|zur startseite|accueil|page d'accueil|inicio|página de inicio|página principal|portada|início|página inicial|pagina iniziale|pagina principale|hoofdpagina|startpagina",
                    "startsida|hem|forside|forsiden|hjem|etusivu|strona główna|domů|hlavní stránka|úvodní stránka|úvodná stránka|hlavná stránka|domov|kezdőlap|főoldal|acasă|prima pagină|pagina principală|naslovnica|početna|početna stranica|domača stran|αρχική|αρχική σελίδα",
                    "главная|главная страница|на главную|головна|головна сторінка|галоўная|начало|начална страница|почетна|басты бет|башкы бет|нүүр|нүүр хуудас|эхлэл|асосий|bosh sahifa|ana səhifə|ana sayfa|anasayfa|avaleht|sākums|sākumlapa|pradžia|titulinis|hasiera|inici",
                    "الرئيسية|الصفحة الرئيسية|رئيسية|صفحه اصلی|خانه|صفحہ اول|سرورق|דף הבית|עמוד הבית|ראשי|मुख पृष्ठ|मुखपृष्ठ|होम|गृहपृष्ठ|প্রচ্ছদ|হোম|முகப்பு|หน้าแรก|หน้าหลัก|trang chủ|beranda|laman utama|utama|ទំព័រដើម|მთავარი|գլխավոր")
            .flatMap(line -> Stream.of(line.split("\\|")))
            .map(Phrases::squash)
            .collect(Collectors.toUnmodifiableSet());

    private static final Initials INITIALS = new Initials(HOME);

    private static final int LONGEST = 24;

    private HomeWords() {}

    /** Whether a line says that it leads to the first page of a site, and nothing else; marks and blanks don't count. */
    public static boolean is(String line) {
        return line.length() <= LONGEST && INITIALS.mayBegin(line) && HOME.contains(Phrases.squash(line));
    }
}
