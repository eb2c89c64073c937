/** Machine translation by the operator's own server. */
@NullMarked
package dev.curbcut.translation;

import org.jspecify.annotations.NullMarked;
