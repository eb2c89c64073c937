package dev.curbcut.reading.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names languages have on the switches of government sites: their own, and those Chinese sites give them. */
public final class Autonyms {
    private static final Map<String, String> TAGS = new HashMap<>();

    static {
        names("en", "english", "english version", "english site", "englishversion", "英文", "英文版", "英語", "英语", "in english", "eng");
        names("zh-Hans", "简体", "简体中文", "简体版", "简体中文版", "简", "简中", "中文简体", "中文（简体）", "中文(简体)", "簡體", "簡體版", "簡體中文", "簡體中文版", "簡体字", "中国語（簡体字）", "simplified chinese");
        names("zh-Hant", "繁體", "繁体", "繁體中文", "繁体中文", "繁體版", "繁体版", "繁體中文版", "正體", "正體中文版", "繁", "正體中文", "中文繁體", "中文（繁體）", "中文(繁體)", "繁中", "繁体字", "中国語（繁体字）", "traditional chinese");
        names("zh", "中文", "中文版", "中文版本", "chinese", "中文网站", "中文网", "汉语", "漢語");
        names("ja", "日本語", "日文", "日语", "日文版", "japanese", "日本語版");
        names("ko", "한국어", "韩文", "韩语", "韓文", "韩国语", "korean", "한국어판");
        names("fr", "français", "francais", "法文", "法语", "法文版", "version française");
        names("de", "deutsch", "德文", "德语", "德文版");
        names("es", "español", "espanol", "西班牙文", "西班牙语", "en español", "castellano");
        names("ru", "русский", "俄文", "俄语", "俄文版", "по-русски", "русский язык");
        names("ar", "العربية", "عربي", "阿拉伯文", "阿拉伯语");
        names("pt", "português", "portugues", "葡文", "葡语", "葡萄牙语", "葡萄牙文");
        names("it", "italiano");
        names("nl", "nederlands");
        names("pl", "polski");
        names("cy", "cymraeg");
        names("ga", "gaeilge");
        names("gd", "gàidhlig");
        names("sv", "svenska");
        names("da", "dansk");
        names("fi", "suomi");
        names("nb", "norsk", "bokmål");
        names("cs", "čeština");
        names("sk", "slovenčina");
        names("sl", "slovenščina");
        names("hu", "magyar");
        names("ro", "română");
        names("bg", "български");
        names("el", "ελληνικά");
        names("hr", "hrvatski");
        names("et", "eesti");
        names("lv", "latviešu");
        names("lt", "lietuvių");
        names("mt", "malti");
        names("uk", "українська");
        names("tr", "türkçe");
        names("vi", "tiếng việt", "越南文", "越南語");
        names("th", "ไทย", "ภาษาไทย", "泰文", "泰語");
        names("id", "bahasa indonesia", "indonesia", "印尼文");
        names("ms", "bahasa melayu");
        names("tl", "tagalog", "filipino");
        names("hi", "हिन्दी", "हिंदी");
        names("bn", "বাংলা");
        names("ta", "தமிழ்");
        names("ur", "اردو");
        names("fa", "فارسی");
        names("pa", "ਪੰਜਾਬੀ");
        names("ne", "नेपाली");
        names("so", "soomaali");
        names("ht", "kreyòl ayisyen", "kreyòl");
        names("ug", "ئۇيغۇرچە", "维文", "维吾尔语", "维吾尔文");
        names("bo", "བོད་ཡིག", "བོད་ཡིག།", "藏文", "藏语", "藏文版");
        names("mn-Mong", "ᠮᠣᠩᠭᠣᠯ", "蒙文", "蒙古文", "蒙古语", "蒙文版");
        names("mn", "монгол", "монгол хэл");
        names("kk", "қазақша", "قازاقشا", "哈文", "哈萨克语");
        names("ii", "ꆈꌠꉙ", "彝文");
        names("za", "壮文", "sawcuengh", "vahcuengh");
    }

    /** Codes that stand for a language only beside others of their kind. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("en", "en"), Map.entry("fr", "fr"), Map.entry("de", "de"), Map.entry("it", "it"), Map.entry("rm", "rm"), Map.entry("es", "es"), Map.entry("pt", "pt"), Map.entry("ru", "ru"),
            Map.entry("ar", "ar"), Map.entry("jp", "ja"), Map.entry("ja", "ja"), Map.entry("kr", "ko"), Map.entry("ko", "ko"), Map.entry("cn", "zh-Hans"), Map.entry("中", "zh"), Map.entry("tc", "zh-Hant"), Map.entry("sc", "zh-Hans"),
            Map.entry("英", "en"), Map.entry("nl", "nl"), Map.entry("cy", "cy"), Map.entry("fra", "fr"));

    private static final Initials INITIALS = new Initials(Stream.concat(TAGS.keySet().stream(), CODES.keySet().stream()).toList());

    private Autonyms() {}

    /** The language that a bare code stands for; null when it is none. */
    public static @Nullable String code(String text) {
        return text.length() > 5 ? null : CODES.get(Labels.key(text));
    }

    private static void names(String tag, String... names) {
        for (String name : names) {
            TAGS.put(Labels.key(name), tag);
        }
    }

    /** Whether a text names a language, or is a code of one. */
    public static boolean names(String text) {
        if (!INITIALS.mayBegin(text)) {
            return false;
        }
        String key = Labels.key(text);
        return TAGS.containsKey(key) || text.length() <= 5 && CODES.containsKey(key);
    }

    /** The language a switch of that text leads to; null when it names none. */
    public static @Nullable String lang(String text) {
        return INITIALS.mayBegin(text) ? TAGS.get(Labels.key(text)) : null;
    }
}
