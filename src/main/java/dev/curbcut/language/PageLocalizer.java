package dev.curbcut.language;

import dev.curbcut.language.LocalizedPage.Way;
import dev.curbcut.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows a page in the language a reader chose, in the best way there is: as it stands, in the other Chinese script by phrases,
 * or translated by the operator's machine; else only the interface changes. Official versions are links, and no work of this.
 */
public final class PageLocalizer {
    private final Translator translator;

    public PageLocalizer(Translator translator) {
        this.translator = translator;
    }

    /** The languages a machine can translate into here. */
    public List<String> targets() {
        return translator.targets();
    }

    /** What would be done to show a page of one language in another, the site's own version aside. */
    public Way way(String from, String to) {
        if (to.isEmpty() || LanguageTag.written(from).equals(LanguageTag.written(to))) {
            return Way.AS_IS;
        }
        if (script(from, to).isPresent()) {
            return Way.SCRIPT;
        }
        return translator.offers(from, to) ? Way.MACHINE : Way.INTERFACE;
    }

    /** @param wished a language tag; empty for the page's own language */
    public LocalizedPage localize(Page page, String wished) {
        Way way = way(page.lang(), wished);
        return switch (way) {
            case SCRIPT -> new LocalizedPage(convert(page, wished), way, page.lang());
            case MACHINE -> translator
                    .translate(page, wished)
                    .map(translated -> new LocalizedPage(translated, Way.MACHINE, page.lang()))
                    .orElse(new LocalizedPage(page, Way.MACHINE_BUSY, page.lang()));
            case AS_IS, OFFICIAL, MACHINE_BUSY, INTERFACE -> new LocalizedPage(page, way, page.lang());
        };
    }

    private static Page convert(Page page, String wished) {
        HanScript script = script(page.lang(), wished).orElseThrow();
        return PageRewriter.byRuns(script::convert, tag -> LanguageTag.primary(tag).equals("zh") ? wished : tag).of(page);
    }

    private static Optional<HanScript> script(String from, String to) {
        if (!LanguageTag.primary(from).equals("zh") || !LanguageTag.primary(to).equals("zh")) {
            return Optional.empty();
        }
        String there = to.toLowerCase(Locale.ROOT);
        String here = from.toLowerCase(Locale.ROOT);
        boolean traditional = LanguageTag.written(to).equals("zh-Hant");
        if (traditional == LanguageTag.written(from).equals("zh-Hant")) {
            return Optional.empty();
        }
        if (traditional) {
            return Optional.of(there.endsWith("tw") ? HanScript.TO_TAIWAN_WORDS : there.endsWith("hk") ? HanScript.TO_HONG_KONG : HanScript.TO_TRADITIONAL);
        }
        return Optional.of(
                here.endsWith("tw") ? HanScript.TAIWAN_TO_SIMPLIFIED
                        : here.endsWith("hk") ? HanScript.HONG_KONG_TO_SIMPLIFIED : HanScript.TO_SIMPLIFIED);
    }
}
