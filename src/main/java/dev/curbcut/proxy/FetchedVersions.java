package dev.curbcut.proxy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.Preferences;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.language.LanguageTag;
import dev.curbcut.page.LanguageVersion;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The site's own versions of pages in other languages. A page's word that there is one is believed once the version was
 * fetched and is a page in that language. It is fetched when a reader first wants it, since most readers never do; that it is
 * missing is remembered, so that no reader is sent to it again. Safe for many threads; blocks.
 */
final class FetchedVersions {
    /** Views that a reader reads; in the others a program wants the very page it asked for. */
    private static final Set<String> READ = Set.of("simple", "full", "text");

    private final ReadingCache readings;
    private final AllowedHosts hosts;
    private final Cache<Address, Boolean> missing;

    FetchedVersions(ReadingCache readings, AllowedHosts hosts, ProxySettings settings) {
        this.readings = readings;
        this.hosts = hosts;
        this.missing = Caffeine.newBuilder()
                .maximumSize(settings.missingVersions())
                .expireAfterWrite(settings.missingFor())
                .build();
    }

    /** Where the site's own version of a page is, in the language that is wished for. */
    Optional<Address> of(Page page, Preferences wishes) {
        String lang = wishes.lang();
        if (lang.isEmpty() || isIn(lang, page) || !READ.contains(wishes.view())) {
            return Optional.empty();
        }
        return page.languages().stream()
                .filter(version -> version.samePage() && written(version.lang()).equals(written(lang)) && hosts.allows(version.address()))
                .map(LanguageVersion::address)
                .filter(address -> !isMissing(address, lang))
                .findFirst();
    }

    /** The page without the versions that turned out not to be there. */
    Page known(Page page) {
        List<LanguageVersion> there = page.languages().stream()
                .filter(version -> missing.getIfPresent(version.address()) == null)
                .toList();
        return there.size() == page.languages().size() ? page : page.withLanguages(there);
    }

    private boolean isMissing(Address address, String lang) {
        if (missing.getIfPresent(address) != null) {
            return true;
        }
        if (isThere(address, lang)) {
            return false;
        }
        missing.put(address, true);
        return true;
    }

    /** A site that has no such page often leads to its entrance, or answers with the page in the other language. */
    private boolean isThere(Address address, String lang) {
        try {
            Reading reading = readings.of(address, false, false);
            boolean elsewhere = reading.address().path().equals("/") && !address.path().equals("/");
            return !elsewhere && reading.outcome() instanceof Outcome.Read read && isIn(lang, read.page());
        } catch (FetchException e) {
            return false;
        }
    }

    private static boolean isIn(String lang, Page page) {
        return written(page.lang()).equals(written(lang));
    }

    private static String written(String tag) {
        return LanguageTag.written(tag);
    }
}
