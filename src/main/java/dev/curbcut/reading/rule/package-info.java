/**
 * The operator's rules for pages that are read wrong. In come a page's address and tree; out goes what a rule says of them: a title, a
 * day, a source, and which boxes are the body, stay or go. Reading wins nothing by it and never depends on it: where a rule finds nothing,
 * the page is read as ever. Start at {@link dev.curbcut.reading.rule.SiteRules}.
 */
@NullMarked
package dev.curbcut.reading.rule;

import org.jspecify.annotations.NullMarked;
