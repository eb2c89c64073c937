/**
 * Front pages: homes, sections' fronts, service halls. In come the boxes of a whole page; out go blocks, one section a box
 * of the page, each with its name, its rows and the way to the rest. Whether a page is one says {@link
 * dev.curbcut.reading.portal.FrontEvidence}; start at {@link dev.curbcut.reading.portal.FrontPage}.
 */
@NullMarked
package dev.curbcut.reading.portal;

import org.jspecify.annotations.NullMarked;
