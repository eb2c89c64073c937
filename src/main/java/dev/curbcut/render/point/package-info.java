/**
 * The sentences that carry a long page: until when, for whom, where, how much, by which telephone. In come the parts of a page, out
 * go sentences of its own and where they stand; no word is invented. Start at {@link dev.curbcut.render.point.Points}.
 */
@NullMarked
package dev.curbcut.render.point;

import org.jspecify.annotations.NullMarked;
