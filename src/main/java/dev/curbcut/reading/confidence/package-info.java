/**
 * How sure a reading is. In come its boxes with their verdicts and the page it became; out goes the F1 that is expected of its text. Start
 * at {@link dev.curbcut.reading.confidence.Confidence}.
 */
@NullMarked
package dev.curbcut.reading.confidence;

import org.jspecify.annotations.NullMarked;
