/**
 * What the reader of any format makes and spends. In come texts, cells and ranks of headings as a format has them; out goes
 * the draft of a page, its text fit for the model and its tables with their heads found. Start at {@link
 * dev.curbcut.document.draft.DocumentDraft}.
 */
@NullMarked
package dev.curbcut.document.draft;

import org.jspecify.annotations.NullMarked;
