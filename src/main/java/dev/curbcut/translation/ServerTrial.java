package dev.curbcut.translation;

import java.util.Objects;

/** Whether the operator's translation server answers. */
public final class ServerTrial {
    private ServerTrial() {}

    /**
     * How many languages it names now.
     *
     * @throws IllegalStateException when it gives no answer of its kind; the message says which
     */
    public static int languages(TranslationSettings settings) {
        try {
            var server = new LibreTranslate(Objects.requireNonNull(settings.server()), settings.apiKey(), settings.timeout());
            int count = server.languages().size();
            if (count == 0) {
                throw new IllegalStateException("it names no language");
            }
            return count;
        } catch (TranslationException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
