package dev.curbcut.crawl;

import java.time.Duration;

/**
 * The limits of walking through a site.
 *
 * @param depth how deep links are followed from the addresses given, 0 or more
 * @param limit most pages that are read, 1 or more
 * @param spacing least time between two requests to the site
 * @param longestSpacing the longest spacing that {@code robots.txt} may ask for
 */
public record CrawlSettings(int depth, int limit, Duration spacing, Duration longestSpacing) {
    public CrawlSettings {
        check(depth >= 0, "crawl.depth must not be negative");
        check(limit >= 1, "crawl.limit must be at least 1");
        check(!spacing.isNegative() && longestSpacing.compareTo(spacing) >= 0,
                "crawl.longest-spacing must be at least crawl.spacing");
    }

    private static void check(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
