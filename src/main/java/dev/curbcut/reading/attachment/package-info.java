/**
 * Links to documents. In comes a link; out goes the kind of document behind it, and its name where the link tells one.
 * Start at {@link dev.curbcut.reading.attachment.AttachmentLink}.
 */
@NullMarked
package dev.curbcut.reading.attachment;

import org.jspecify.annotations.NullMarked;
