/**
 * Our own pages. In come settings, notices and findings; out go the doorway, the page of settings, the page that says
 * what went wrong, and the owner's report. Start at {@link dev.curbcut.render.own.SettingsPage}.
 */
@NullMarked
package dev.curbcut.render.own;

import org.jspecify.annotations.NullMarked;
