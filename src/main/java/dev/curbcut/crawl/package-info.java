/** A site walked through politely, to fill the cache or to report on it. */
@NullMarked
package dev.curbcut.crawl;

import org.jspecify.annotations.NullMarked;
