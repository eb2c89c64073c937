/**
 * From bytes to a tree. In come the bytes of an answer and the few further fetches it may ask for; out goes a document
 * with its frames and scripts unfolded. Start at {@link dev.curbcut.reading.source.Decoder}, then {@link
 * dev.curbcut.reading.source.Tree} and {@link dev.curbcut.reading.source.Unfolding}.
 */
@NullMarked
package dev.curbcut.reading.source;

import org.jspecify.annotations.NullMarked;
