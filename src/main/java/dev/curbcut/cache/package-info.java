/**
 * An address goes in, a {@link dev.curbcut.cache.Snapshot} comes out: held in memory, found in the store that several nodes
 * share, or fetched, once however many wait. How long each may be used is a pure decision,
 * {@link dev.curbcut.cache.FreshnessRules}. Start with {@link dev.curbcut.cache.CachedSnapshots}.
 */
@NullMarked
package dev.curbcut.cache;

import org.jspecify.annotations.NullMarked;
