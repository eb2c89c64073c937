/**
 * The story of a request: an {@link dev.curbcut.proxy.Ask} goes in, an {@link dev.curbcut.proxy.Answer} comes out, ready to be
 * written; whatever goes wrong is an answer in words. Start with {@link dev.curbcut.proxy.Proxy}, whose steps are snapshots
 * ({@code cache}), {@link dev.curbcut.proxy.ReadingCache}, localised pages ({@code language}) and answers ({@code render}).
 */
@NullMarked
package dev.curbcut.proxy;

import org.jspecify.annotations.NullMarked;
