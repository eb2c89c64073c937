package dev.curbcut.cache;

/** The shared store did not answer; whoever asked goes on without it. */
public final class StoreLost extends Exception {
    StoreLost(String message, Throwable cause) {
        super(message, cause);
    }
}
