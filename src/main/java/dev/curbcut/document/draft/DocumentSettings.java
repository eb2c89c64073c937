package dev.curbcut.document.draft;

import java.time.Duration;

/**
 * The limits of documents.
 *
 * @param maxBytes of one document
 * @param maxSheets of paper that are read of one document
 * @param maxCharacters of text that are read of one document
 * @param maxCells of all tables of one document
 * @param maxEntries files within one packed document
 * @param maxExpanded bytes that a packed document may unfold to
 * @param maxExpansionRatio unfolded bytes to a packed byte, beyond the first megabyte
 * @param maxTime for the reading of one document
 * @param atOnce documents read at one time
 */
public record DocumentSettings(
        long maxBytes,
        int maxSheets,
        int maxCharacters,
        int maxCells,
        int maxEntries,
        long maxExpanded,
        int maxExpansionRatio,
        Duration maxTime,
        int atOnce) {
    public DocumentSettings {
        if (maxBytes < 1 || maxSheets < 1 || maxCharacters < 1 || maxCells < 1 || maxEntries < 1) {
            throw new IllegalArgumentException("the limits of documents must be above zero");
        }
        if (maxExpanded < 1 || maxExpansionRatio < 1 || !maxTime.isPositive() || atOnce < 1) {
            throw new IllegalArgumentException("the limits of documents must be above zero");
        }
    }
}
