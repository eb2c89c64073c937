/**
 * What every step asks of a page's tree. In come elements; out goes whether a tag is a block, whether an element is
 * seen, which of two stands first, and a stop when a reading takes too long. Four small questions and no order among
 * them.
 */
@NullMarked
package dev.curbcut.reading.dom;

import org.jspecify.annotations.NullMarked;
