/** Snapshots of origins: freshness as a pure decision, and where they are held. */
@NullMarked
package dev.curbcut.cache;

import org.jspecify.annotations.NullMarked;
