package dev.curbcut.page;

import java.util.List;

/**
 * One group of links that is not the page's own content.
 *
 * @param title as the origin has it; empty for none
 */
public record Navigation(Role role, String title, List<Link> links) {
    public Navigation {
        links = List.copyOf(links);
    }

    public enum Role {
        /** The site's main menu. */
        SITE,
        /** Neighbours of the page: a side menu, previous and next article. */
        SECTION,
        /** What the origin thinks belongs to the page. */
        RELATED,
        /** Other sites: friend links, utility bars. */
        OTHER,
        /** About the site: map, contact, legal. */
        FOOTER
    }
}
