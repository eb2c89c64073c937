package dev.curbcut.translation;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The operator's translation server, and how much is asked of it.
 *
 * @param server its base, such as {@code http://127.0.0.1:5000}; null turns translation off
 * @param apiKey sent along where the server wants one, or null
 * @param patience how long a reader waits for a page before getting it untranslated
 * @param timeout how long one request to the server may take
 * @param maxCharacters of one page, counted with marks; a longer page is not translated
 * @param batchCharacters sent in one request, about
 * @param cachedBlocks how many translated blocks are held
 */
public record TranslationSettings(
        @Nullable URI server,
        @Nullable String apiKey,
        Duration patience,
        Duration timeout,
        int maxCharacters,
        int batchCharacters,
        int cachedBlocks) {
    public TranslationSettings {
        if (patience.isNegative() || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("translation.patience and translation.timeout must be positive");
        }
        if (maxCharacters < 1 || batchCharacters < 1 || cachedBlocks < 1) {
            throw new IllegalArgumentException("translation's limits must be at least 1");
        }
    }
}
