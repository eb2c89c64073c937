package dev.curbcut.reading.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Labels of the date of publication beyond those that the field's own languages have: what sites of the world's administrations write
 * before it, with a colon or directly before the date.
 */
public final class PublicationLabels {
    static final List<String> ALL = List.of(
            // Devanagari: Nepali, Hindi, Marathi
            "प्रकाशित मिति", "प्रकाशन मिति", "मिति", "प्रकाशित", "सूचना प्रकाशित मिति", "प्रकाशन तिथि", "प्रकाशित तिथि", "प्रकाशन की तिथि", "दिनांक", "तिथि", "जारी करने की तिथि", "पोस्ट किया गया",
            "प्रकाशन दिनांक", "प्रसिद्धी दिनांक", "दिनांकः",
            // Bengali, Gujarati, Punjabi, Tamil, Telugu, Kannada, Malayalam, Sinhala
            "প্রকাশের তারিখ", "প্রকাশিত", "প্রকাশ", "তারিখ", "প্রকাশকাল", "প্রকাশনার তারিখ", "প্রকাশ তারিখ", "প্রকাশের সময়", "પ્રકાશન તારીખ", "પ્રકાશિત તારીખ", "તારીખ", "ਪ੍ਰਕਾਸ਼ਨ ਮਿਤੀ", "ਮਿਤੀ",
            "வெளியிடப்பட்ட தேதி", "வெளியீட்டு தேதி", "தேதி", "திகதி", "வெளியிடப்பட்டது", "ప్రచురణ తేదీ", "ప్రచురించిన తేదీ", "తేదీ", "ಪ್ರಕಟಣೆ ದಿನಾಂಕ", "ಪ್ರಕಟಿತ ದಿನಾಂಕ", "ದಿನಾಂಕ", "പ്രസിദ്ധീകരിച്ച തീയതി", "തീയതി",
            "ප්‍රකාශිත දිනය", "පළ කළ දිනය", "දිනය",
            // Arabic, Persian, Pashto, Urdu, Sorani, Uyghur, Kazakh in Arabic letters, Hebrew
            "تاريخ النشر", "نشر بتاريخ", "نشر في", "نُشر في", "التاريخ", "بتاريخ", "تاريخ الإصدار", "تاريخ الاصدار", "تاريخ نشر الخبر", "تاريخ الخبر", "تم النشر في", "تاريخ الإضافة", "تاريخ", "تاریخ انتشار", "تاریخ", "تاریخ خبر",
            "زمان انتشار", "تاریخ درج", "منتشر شده در", "تاریخ نشر", "انتشار", "د خپرېدو نېټه", "د خپریدو نیټه", "نېټه", "نیټه", "تاریخ اشاعت", "بتاریخ", "شائع شدہ", "ڕێکەوت", "بەرواری بڵاوکردنەوە", "بڵاوکراوەتەوە", "بەروار",
            "ئېلان قىلىنغان ۋاقتى", "ۋاقتى", "چېسلا", "تاريخ پەنى", "جارىيالانعان ۋاقىتى", "ۋاقىتى", "תאריך פרסום", "תאריך", "פורסם בתאריך", "פורסם ב", "פורסם",
            // Thai, Lao, Khmer, Burmese, Tibetan, Mongolian
            "วันที่เผยแพร่", "เผยแพร่เมื่อ", "เผยแพร่", "วันที่ประกาศ", "ประกาศเมื่อ", "ลงวันที่", "วันที่", "โพสต์เมื่อ", "เมื่อวันที่", "เผยแพร่เมื่อวันที่", "ประกาศ ณ วันที่", "วันที่ลงประกาศ", "วันที่โพสต์", "เขียนเมื่อ", "ວັນທີເຜີຍແຜ່", "ວັນທີ", "ລົງວັນທີ",
            "ເຜີຍແຜ່ເມື່ອ", "ເຜີຍແຜ່ວັນທີ", "កាលបរិច្ឆេទ", "ថ្ងៃចុះផ្សាយ", "ផ្សាយនៅ", "ចុះផ្សាយនៅ", "ថ្ងៃផ្សាយ", "កាលបរិច្ឆេទផ្សាយ", "ထုတ်ပြန်သည့်ရက်စွဲ", "ရက်စွဲ", "နေ့စွဲ", "ထုတ်ပြန်ရက်", "སྤེལ་དུས", "དུས་ཚོད", "ཟླ་ཚེས", "Нийтэлсэн огноо", "Огноо",
            "нийтэлсэн", "нийтлэгдсэн", "нийтлэгдсэн огноо",
            // Vietnamese, Indonesian, Malay, Filipino, Swahili, Somali, Hausa, Amharic
            "ngày đăng", "đăng ngày", "ngày ban hành", "ngày phát hành", "ngày xuất bản", "cập nhật lúc", "thời gian đăng", "ngày công bố", "ngày", "đăng lúc", "tanggal", "tanggal terbit", "tanggal publikasi", "diterbitkan", "dipublikasikan",
            "dipublikasikan pada", "diposting pada", "diterbitkan pada", "tarikh", "tarikh terbitan", "tarikh siar", "tarikh diterbitkan", "tarikh disiarkan", "petsa", "nai-post noong", "petsa ng paglathala", "inilathala", "inilathala noong",
            "tarehe", "imechapishwa", "imewekwa", "tarehe ya kuchapishwa", "imewekwa tarehe", "imechapishwa tarehe", "taariikh", "taariikhda", "la daabacay", "kwanan wata", "የታተመበት ቀን", "ቀን", "የተለጠፈበት ቀን", "የወጣበት ቀን",
            // Slavic and Baltic
            "data publikacji", "opublikowano", "data", "data dodania", "opublikowano dnia", "data wytworzenia", "data ogłoszenia", "data utworzenia", "zveřejněno", "datum zveřejnění", "publikováno", "vydáno", "zveřejněno dne", "vyvěšeno",
            "datum vydání", "vloženo", "dátum zverejnenia", "zverejnené", "publikované", "dátum", "zverejnené dňa", "vyvesené", "objavljeno", "datum objave", "objavljeno dne", "datum objavljivanja", "objavljeno dana", "објављено",
            "датум објаве", "датум објављивања", "датум", "објавено", "датум на објавување", "дата на публикуване", "публикувано на", "публикувано", "дата", "дата публікації", "опубліковано", "оприлюднено", "дата оприлюднення", "дата размещения",
            "размещено", "дата публикацыі", "апублікавана", "дата", "paskelbta", "paskelbimo data", "data paskelbta", "publikuota", "publicēts", "publicēšanas datums", "datums", "publicēta", "publicēšanas diena",
            // Turkic, Caucasus, Central Asia
            "yayın tarihi", "yayımlanma tarihi", "yayınlanma tarihi", "tarih", "yayınlanma", "eklenme tarihi", "duyuru tarihi", "ilan tarihi", "yayım tarihi", "dərc olunma tarixi", "dərc edilib", "tarix", "nəşr tarixi", "yerləşdirilib",
            "nashr etilgan sana", "e’lon qilingan sana", "sana", "chop etilgan sana", "эълон қилинган сана", "сана", "жарияланған күні", "жарияланды", "күні", "жарыяланган күнү", "датасы", "күнү", "бастырылган дата", "басылган дата", "дата публикации",
            "санаи нашр", "сана", "нашр шуд", "çap edilen senesi", "senesi", "գրապարակվել է", "հրապարակման ամսաթիվ", "ամսաթիվ", "հրապարակվել է", "հրապարակված է", "გამოქვეყნების თარიღი", "გამოქვეყნდა", "თარიღი", "გამოქვეყნებულია",
            // Romance, Germanic, Greek, Uralic, Celtic and other languages of Europe
            "data publicării", "publicat la", "publicat", "publicat pe", "data publicarii", "data da publicação", "publicado em", "data de publicação", "data", "publicada em", "data di pubblicazione", "pubblicato il", "pubblicato", "pubblicata il",
            "data pubblicazione", "publicat el", "data de publicació", "data de publicación", "publicado o", "fecha de publicacion", "publicada el", "publié", "paru le", "date de parution", "date de mise en ligne", "publiée le", "publiziert am",
            "publiziert", "erschienen am", "erschienen", "eingestellt am", "verfasst am", "datum der veröffentlichung", "gepubliceerd op", "gepubliceerd", "publicatiedatum", "publiceringsdatum", "publicerad", "publicerat", "publicerad den", "publisert",
            "publisert dato", "dato", "publiseringsdato", "publiceret", "udgivet", "offentliggjort", "udgivelsesdato", "birt", "birt þann", "dagsetning", "útgáfudagur", "julkaistu", "julkaisupäivä", "julkaisuaika", "julkaisuajankohta", "päivämäärä", "pvm", "avaldatud",
            "avaldamise kuupäev", "kuupäev", "avaldamiskuupäev", "közzétéve", "közzététel dátuma", "megjelenés dátuma", "megjelent", "közzététel", "kelt", "ημερομηνία δημοσίευσης", "δημοσιεύθηκε", "δημοσιεύτηκε", "ημερομηνία", "ημερομηνία ανάρτησης",
            "δημοσιευμένο", "δημοσίευση", "αναρτήθηκε", "argitaratze data", "argitaratze-data", "argitaratua", "dáta foilsithe", "foilsithe", "foilsithe ar", "foillsichte", "dyddiad cyhoeddi", "cyhoeddwyd ar", "ippubblikat", "data tal-pubblikazzjoni",
            "ippubblikat fi", "data e publikimit", "publikuar më", "publikuar", "publikuar me", "dita e publikimit", "datum van publikasie", "gepubliseer", "gepubliseer op");

    private static final Set<String> KEYS = ALL.stream().map(Labels::key).collect(Collectors.toUnmodifiableSet());

    private PublicationLabels() {}

    /** Whether a label is one of these, which a text of any kind uses as well. @param key as {@link Labels#key} has it */
    public static boolean has(String key) {
        return KEYS.contains(key);
    }
}
