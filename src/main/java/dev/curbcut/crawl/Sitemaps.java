package dev.curbcut.crawl;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.cache.Snapshots;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Fetched;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pages that a site's sitemaps name. For one thread; blocks. */
final class Sitemaps {
    /** Most files of one site that are read: an index may name many. */
    private static final int MOST_FILES = 50;

    private final Snapshots snapshots;

    Sitemaps(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * @param named in {@code robots.txt}; {@code /sitemap.xml} is tried where none is
     * @param most pages that are wanted
     */
    List<Address> pages(Address site, List<String> named, int most) {
        Deque<String> files = new ArrayDeque<>(named.isEmpty() ? List.of(site.origin() + "/sitemap.xml") : named);
        Set<String> seen = new HashSet<>();
        List<Address> pages = new ArrayList<>();
        while (!files.isEmpty() && seen.size() < MOST_FILES && pages.size() < most) {
            String file = files.remove();
            if (seen.add(file)) {
                read(file, files, pages);
            }
        }
        return pages.size() > most ? List.copyOf(pages.subList(0, most)) : List.copyOf(pages);
    }

    /** Lenient, of a file that is cut what it has; what stands beside a page in a namespace of its own (pictures, other languages) apart from it. */
    private static SiteMapParser parser() {
        var parser = new SiteMapParser(false, true);
        parser.enableExtensions();
        return parser;
    }

    private static void add(SiteMapURL url, List<Address> pages) {
        try {
            pages.add(Address.parse(url.getUrl().toString()));
        } catch (BadAddress e) {
            return; // one that nobody can go to is not worth the others
        }
    }

    private void read(String file, Deque<String> files, List<Address> pages) {
        try {
            Fetched fetched = snapshots.get(Address.parse(file), false).fetched();
            if (fetched.status() != 200) {
                return;
            }
            byte[] text = SitemapText.utf8(fetched.body(), fetched.header("content-type").orElse(""));
            AbstractSiteMap map = parser().parseSiteMap(text, URI.create(file).toURL());
            if (map instanceof SiteMapIndex index) {
                index.getSitemaps().forEach(part -> files.add(part.getUrl().toString()));
            } else if (map instanceof SiteMap leaf) {
                leaf.getSiteMapUrls().forEach(url -> add(url, pages));
            }
        } catch (FetchException | BadAddress | UnknownFormatException | IOException | IllegalArgumentException e) {
            // A sitemap is a help, not a condition: links lead on without it.
            return;
        }
    }
}
