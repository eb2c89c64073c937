/** The guarded HTTP client: judges every address at the socket, bounds every wait and byte. */
@NullMarked
package dev.curbcut.fetch;

import org.jspecify.annotations.NullMarked;
