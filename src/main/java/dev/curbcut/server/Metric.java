package dev.curbcut.server;

import java.util.function.DoubleSupplier;

/**
 * Something an operator watches that is counted elsewhere than in the server.
 *
 * @param name as Prometheus has it, without a {@code _total}
 * @param help one sentence
 * @param grows whether it only ever grows, and counts events; else it is a level
 * @param value asked whenever it is shown; safe for many threads
 */
public record Metric(String name, String help, boolean grows, DoubleSupplier value) {
    /** A count of events since the start. */
    public static Metric count(String name, String help, DoubleSupplier value) {
        return new Metric(name, help, true, value);
    }

    /** How much there is now. */
    public static Metric level(String name, String help, DoubleSupplier value) {
        return new Metric(name, help, false, value);
    }
}
