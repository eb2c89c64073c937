/**
 * Addresses go in, every page of their sites is read once, politely: as robots.txt asks, by sitemaps and links. What is read
 * is held in the cache; a summary comes out. Start with {@link dev.curbcut.crawl.Crawl}.
 */
@NullMarked
package dev.curbcut.crawl;

import org.jspecify.annotations.NullMarked;
