/**
 * The one way out: an address goes in, what its origin answers comes out, {@link dev.curbcut.fetch.Fetched} whole or a
 * {@link dev.curbcut.fetch.Download} on its way; or a {@link dev.curbcut.fetch.FetchException} that says why not. Every IP
 * address is judged at the socket, every wait and byte bounded, every host asked in its turn. Start with
 * {@link dev.curbcut.fetch.GuardedOrigin}.
 */
@NullMarked
package dev.curbcut.fetch;

import org.jspecify.annotations.NullMarked;
