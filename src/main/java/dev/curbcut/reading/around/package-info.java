/**
 * What stands around a body and is no part of it. In come the boxes that were left out; out go groups of links, the
 * colophon, the other languages of the page and its attachments. Start at {@link
 * dev.curbcut.reading.around.Navigations}.
 */
@NullMarked
package dev.curbcut.reading.around;

import org.jspecify.annotations.NullMarked;
