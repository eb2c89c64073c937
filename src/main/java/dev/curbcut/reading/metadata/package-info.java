/**
 * What a page says about itself: title, dates, source, breadcrumb, facts, languages of page and site. In come the
 * survey of a document and its boxes; out goes one record, and every element that was read for it is claimed. Start at
 * {@link dev.curbcut.reading.metadata.Metadata}.
 */
@NullMarked
package dev.curbcut.reading.metadata;

import org.jspecify.annotations.NullMarked;
