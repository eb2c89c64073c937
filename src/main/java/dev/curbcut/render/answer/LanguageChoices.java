package dev.curbcut.render.answer;

import dev.curbcut.language.Catalogue;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.language.LocalizedPage;
import dev.curbcut.language.LocalizedPage.Way;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.page.LanguageVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages a reader may choose here, what they are called, and what choosing one does. */
public record LanguageChoices(Catalogues catalogues, PageLocalizer speaker) {

    /** Those with a catalogue first, then those that only a machine speaks. */
    public List<String> tags() {
        return Stream.concat(catalogues.tags().stream(), speaker.targets().stream()).distinct().toList();
    }

    /** All that may be chosen: after traditional Chinese, how it is written in two places. */
    public List<String> choices() {
        return tags().stream().flatMap(tag -> tag.equals("zh-Hant") ? Stream.of(tag, "zh-Hant-HK", "zh-Hant-TW") : Stream.of(tag)).toList();
    }

    /** A language and the way to it. */
    public record Offered(String lang, Way way) {}

    /** The languages a page can be had in here by conversion or by a machine. */
    public List<Offered> offered(LocalizedPage spoken) {
        return tags().stream()
                .map(tag -> new Offered(tag, way(spoken.original(), tag, spoken.page().languages())))
                .filter(offered -> offered.way() == Way.SCRIPT || offered.way() == Way.MACHINE)
                .toList();
    }

    /** What a language calls itself. */
    public String ownName(String tag) {
        return catalogues.match(tag).filter(c -> c.tag().equals(tag)).map(Catalogue::ownName).orElseGet(() -> LanguageNames.ownName(tag));
    }

    /** The interface for a page: in the language chosen, else in the page's, else in English. */
    public Catalogue interfaceFor(String wished, String original) {
        return catalogues.match(wished).orElseGet(() -> catalogues.of(original));
    }

    /** What choosing a language does to a page. */
    public Way way(String original, String to, List<LanguageVersion> versions) {
        return official(versions, to).isPresent() ? Way.OFFICIAL : speaker.way(original, to);
    }

    /** The site's own version of this very page in a language, as the site has linked it. */
    public static Optional<LanguageVersion> official(List<LanguageVersion> versions, String lang) {
        return versions.stream()
                .filter(version -> version.samePage() && LanguageTag.written(version.lang()).equals(LanguageTag.written(lang)))
                .findFirst();
    }
}
