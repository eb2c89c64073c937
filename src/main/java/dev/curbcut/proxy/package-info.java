/** The story of a request: from an ask to an answer. */
@NullMarked
package dev.curbcut.proxy;

import org.jspecify.annotations.NullMarked;
