/**
 * What a site's pages have in common. In come the boxes of a page and what was seen on other pages of its host; out go those that are the
 * site's frame, left out of the body, and those that are the page's own. Start at {@link dev.curbcut.reading.memory.SiteMemory}.
 */
@NullMarked
package dev.curbcut.reading.memory;

import org.jspecify.annotations.NullMarked;
