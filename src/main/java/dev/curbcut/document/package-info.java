/** Documents of offices, named and, where it can be, read. */
@NullMarked
package dev.curbcut.document;

import org.jspecify.annotations.NullMarked;
