/**
 * Long pages in parts. In come blocks; out go parts that begin at a heading and are never longer than a limit, and
 * where each anchor of the page has gone. Start at {@link dev.curbcut.render.part.PageParts}.
 */
@NullMarked
package dev.curbcut.render.part;

import org.jspecify.annotations.NullMarked;
