/**
 * What texts mean, in the languages of the field. In come lines and words (of one element at most); out go labels,
 * dates, phrases that are no content, languages and ranks of numbered lines. Start at {@link
 * dev.curbcut.reading.wording.Line} for the text itself and at {@link dev.curbcut.reading.wording.Labels} for what it
 * says.
 */
@NullMarked
package dev.curbcut.reading.wording;

import org.jspecify.annotations.NullMarked;
