package dev.curbcut.reading.wording;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How sites say that there is more of something than a page shows, in the languages of the world. */
public final class MoreWords {
    private static final int LONGEST = 40;

    private static final Set<String> MORE = Stream.of(
                    "更多|更多信息|更多内容|查看更多|查看全部|进入|进入专题|进入栏目|进入频道|进入访谈|点击更多|了解更多|阅读更多|更多列表|查看列表|更多新闻|更多动态|更多公告|更多资讯|更多文件|更多政策|もっと見る|すべて見る|一覧|一覧へ|一覧を見る|더보기|전체보기|자세히 보기",
                    "more|more info|view all|view more|see all|see more|show all|browse all|read all|read on|continue reading|mehr|alle anzeigen|voir tout|tout voir|voir plus|en lire plus|ver todo|ver todos|ver todas|ver más|ver tudo|ver mais|veja mais|vedi tutto|vedi tutti|vedi tutte|bekijk alles|alles bekijken|meer",
                    "visa alla|visa fler|se alle|vis alle|näytä kaikki|kaikki|więcej|zobacz więcej|zobacz wszystkie|více|zobrazit vše|všechny|viac|zobraziť všetky|tovább|összes|vezi toate|vezi tot|mai mult|vise|prikaži sve|περισσότερα|δείτε όλα|δείτε περισσότερα",
                    "подробнее|ещё|еще|больше|показать все|все новости|більше|детальніше|усі новини|още|вижте всички|барлығы|толығырақ|көбүрөөк|дэлгэрэнгүй|бүгд|tümü|tümünü gör|daha fazla|devamı|hamısı|batafsil|barchasi",
                    "المزيد|عرض الكل|عرض المزيد|عرض جميع|الكل|اقرأ المزيد|بیشتر|مشاهده همه|ادامه|مزید|עוד|לכל הידיעות|הצג הכל|सभी देखें|और देखें|और पढ़ें|थप|সকল|আরও|மேலும்|ดูทั้งหมด|อ่านต่อ|ดูเพิ่มเติม|xem thêm|xem tất cả|selengkapnya|lihat semua|lainnya|baca selengkapnya")
            .flatMap(line -> Stream.of(line.split("\\|")))
            .map(Phrases::squash)
            .collect(Collectors.toUnmodifiableSet());

    /** There is more, and of what. */
    private static final Pattern OF = Pattern.compile(
            "(?:view|see|show|browse|read|load)?\\s*(?:all|more)(?:\\s+[\\p{L}&'-]+){0,4}|(?:(?:ver|consultar|voir|consulter|découvrir|vedi|bekijk|zobacz|visa|se|vis|zobrazit|zobraziť|vezi|δείτε|смотреть|показать|عرض) )?(?:alle|weitere|mehr|все|всё|больше|усі|всі|toute?s les|tous les|toute?(?= l['’]| le | la )|plus (?:de|d.)|todas las|todos los|todas as|todos os|tutt[ei] (?:le|gli|i)|wszystkie|všechny|všetky|toate|όλα τα|όλες οι|جميع|كل|كافة)(?:\\s+[\\p{L}&'’-]+){1,4}|view (?:details|the (?:full )?(?:list|archive)).{0,20}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A word of a line that names again what there is more of. */
    private static final Pattern WORD = Pattern.compile(
            "^(?:更多|查看|全部|所有|浏览|进入|瀏覽|(?:view|see|browse|read|show|all|more|go to|find|ver|voir|alle|vedi|все|xem|lihat)\\b)|(?:一覧|一覧へ|一覧を見る|列表|archive|index|总览|complet[ao]|complète?|completo)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Initials INITIALS = new Initials(Stream.concat(MORE.stream(), Stream.of("browse", "show", "read", "load", "view", "alle", "weitere", "mehr", "tou", "plus", "tod", "tutt", "вс", "ус", "больше", "ver", "con", "voir", "déc", "vedi", "bekijk", "zobacz", "wszystkie", "visa", "se", "vis", "všechny", "δείτε", "όλ", "смотреть", "показать", "عرض", "جميع", "كل")).toList());

    private MoreWords() {}

    /** Whether a line says only that there is more, with or without of what. */
    public static boolean is(String line) {
        if (line.length() > LONGEST || !INITIALS.mayBegin(line)) {
            return false;
        }
        String bare = Phrases.squash(line);
        return bare.isEmpty() || MORE.contains(bare) || line.charAt(0) < 0x700 && OF.matcher(stem(line)).matches();
    }

    /** Whether a line says that there is more and not of what. */
    public static boolean isBare(String line) {
        return line.length() <= LONGEST && INITIALS.mayBegin(line) && MORE.contains(Phrases.squash(line));
    }

    /** Whether a line leads to the rest of what has this name, and says so: “View all news”, “新着情報一覧”. */
    public static boolean isOf(String line, String name) {
        String bare = Phrases.squash(line);
        String of = Phrases.squash(name);
        return line.length() <= LONGEST && of.length() > 1 && (bare.contains(of) || of.length() > 3 && bare.contains(of.substring(of.length() - 2))) && WORD.matcher(stem(line)).find();
    }

    private static String stem(String line) {
        int end = line.length();
        while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }
}
