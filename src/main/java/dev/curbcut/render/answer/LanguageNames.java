package dev.curbcut.render.answer;

import java.util.Locale;

/** What languages call themselves. */
public final class LanguageNames {
    private LanguageNames() {}

    /** “français”, “简体中文”; the tag where nobody knows. */
    public static String ownName(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "zh", "zh-hans", "zh-cn", "zh-sg" -> "简体中文";
            case "zh-hant", "zh-tw", "zh-hk", "zh-mo" -> "繁體中文";
            case "zh-hant-hk" -> "繁體中文（香港）";
            case "zh-hant-tw" -> "繁體中文（台灣）";
            default -> {
                Locale locale = Locale.forLanguageTag(tag);
                String name = locale.getDisplayLanguage(locale);
                yield name.isEmpty() ? tag : name;
            }
        };
    }
}
