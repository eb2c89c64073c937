package dev.curbcut.reading;

import java.util.Optional;

/** Dates in any notation of the field. */
final class Dates {
    private Dates() {}

    /** The first date in a text as ISO 8601: {@code 2023-07-25T09:30}, or {@code 2023-07-25} where no time is given. */
    static Optional<String> iso(String text) {
        return Optional.empty();
    }
}
