package dev.curbcut.translation;

/** The translation server did not answer, or not with what its API promises. The message is plain English, for the log. */
final class TranslationException extends Exception {
    TranslationException(String message) {
        super(message);
    }

    TranslationException(String message, Throwable cause) {
        super(message, cause);
    }
}
