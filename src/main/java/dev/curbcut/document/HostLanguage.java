package dev.curbcut.document;

import dev.curbcut.address.Address;
import java.util.Locale;
import java.util.Map;

/** The language a host's readers expect, by its last label (ISO 3166-1 and the one language its government writes in). */
final class HostLanguage {
    private static final Map<String, String> BY_LABEL = Map.ofEntries(
            Map.entry("cn", "zh-Hans"), Map.entry("sg", "en"), Map.entry("tw", "zh-Hant"), Map.entry("hk", "zh-Hant"), Map.entry("mo", "zh-Hant"),
            Map.entry("jp", "ja"), Map.entry("kr", "ko"), Map.entry("vn", "vi"), Map.entry("th", "th"), Map.entry("id", "id"), Map.entry("ru", "ru"),
            Map.entry("ua", "uk"), Map.entry("pl", "pl"), Map.entry("cz", "cs"), Map.entry("sk", "sk"), Map.entry("hu", "hu"), Map.entry("ro", "ro"),
            Map.entry("bg", "bg"), Map.entry("gr", "el"), Map.entry("tr", "tr"), Map.entry("il", "he"), Map.entry("ir", "fa"), Map.entry("sa", "ar"),
            Map.entry("eg", "ar"), Map.entry("ae", "ar"), Map.entry("fr", "fr"), Map.entry("de", "de"), Map.entry("at", "de"), Map.entry("es", "es"),
            Map.entry("mx", "es"), Map.entry("ar", "es"), Map.entry("cl", "es"), Map.entry("co", "es"), Map.entry("pe", "es"), Map.entry("pt", "pt"),
            Map.entry("br", "pt"), Map.entry("it", "it"), Map.entry("nl", "nl"), Map.entry("dk", "da"), Map.entry("se", "sv"), Map.entry("no", "nb"),
            Map.entry("fi", "fi"), Map.entry("ee", "et"), Map.entry("lv", "lv"), Map.entry("lt", "lt"));

    private HostLanguage() {}

    /** What sites in several languages call each: a part of a host's name, or of a path. */
    private static final Map<String, String> BY_PART = Map.of(
            "en", "en", "eng", "en", "english", "en", "tc", "zh-Hant", "cht", "zh-Hant", "sc", "zh-Hans", "chs", "zh-Hans", "zh-cn", "zh-Hans", "zh-tw", "zh-Hant", "zh-hk", "zh-Hant");

    /**
     * BCP 47: as the address names one, else as its host's readers expect; English where nothing tells: most hosts whose label
     * tells none (gov, uk, us, au, nz) write it.
     */
    static String of(Address address) {
        String host = address.host();
        String path = address.toString();
        int query = path.indexOf('?');
        String named = (query < 0 ? path : path.substring(0, query)).toLowerCase(Locale.ROOT);
        for (String part : named.split("[/.]")) {
            String lang = BY_PART.get(part);
            if (lang != null) {
                return lang;
            }
        }
        String label = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_LABEL.getOrDefault(label, "en");
    }
}
