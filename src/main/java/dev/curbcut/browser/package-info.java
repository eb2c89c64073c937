/**
 * Pages that only scripts build, built by the operator's own headless Chromium: the address of a page and a way to the guarded fetch
 * ({@link dev.curbcut.browser.PageRequests}) go in, the DOM as its scripts left it comes out ({@link dev.curbcut.browser.BuiltPage}),
 * as markup that is read like any other. Chromium dials nothing: it knows one way out, a port of ours on loopback for each page
 * ({@link dev.curbcut.browser.GuardPort}), where every request is judged and answered. Start with
 * {@link dev.curbcut.browser.PageBuilder}. Nothing of this package is loaded unless the operator names a browser.
 */
@NullMarked
package dev.curbcut.browser;

import org.jspecify.annotations.NullMarked;
