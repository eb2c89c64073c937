/**
 * What hinders readers in a page as its origin sends it, for its owner. In come the document before and after its
 * scripts were unfolded, and the page as it was read; out go findings by WCAG clause. Start at {@link
 * dev.curbcut.reading.inspection.Inspection}.
 */
@NullMarked
package dev.curbcut.reading.inspection;

import org.jspecify.annotations.NullMarked;
