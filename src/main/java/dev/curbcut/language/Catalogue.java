package dev.curbcut.language;

import java.time.Instant;
import java.util.Map;

/** All that Curbcut itself says, in one language. */
public final class Catalogue {
    private final String tag;
    private final Map<String, String> messages;

    Catalogue(String tag, Map<String, String> messages) {
        this.tag = tag;
        this.messages = Map.copyOf(messages);
    }

    /** BCP 47: {@code zh-Hans}. */
    public String tag() {
        return tag;
    }

    /**
     * A message, its placeholders {@code {0}} … filled.
     *
     * @throws IllegalArgumentException when there is no such message: a bug
     */
    public String say(String key, Object... arguments) {
        throw new UnsupportedOperationException();
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** An instant in words, in UTC and saying so. */
    public String time(Instant instant) {
        throw new UnsupportedOperationException();
    }

    /** An ISO 8601 date of the model in words; as it stands when it is none. */
    public String date(String iso) {
        throw new UnsupportedOperationException();
    }
}
