package dev.curbcut.server;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * Something an operator watches that is counted elsewhere than in the server.
 *
 * @param name as Prometheus has it, without a {@code _total}
 * @param help one sentence
 * @param grows whether it only ever grows, and counts events; else it is a level
 * @param labels names of what its values are told apart by; mostly none
 * @param values asked whenever it is shown, by the values of the labels in their order; safe for many threads
 */
public record Metric(String name, String help, boolean grows, List<String> labels, Supplier<Map<List<String>, Double>> values) {
    public Metric {
        labels = List.copyOf(labels);
    }

    /** A count of events since the start. */
    public static Metric count(String name, String help, DoubleSupplier value) {
        return new Metric(name, help, true, List.of(), () -> Map.of(List.of(), value.getAsDouble()));
    }

    /** How much there is now. */
    public static Metric level(String name, String help, DoubleSupplier value) {
        return new Metric(name, help, false, List.of(), () -> Map.of(List.of(), value.getAsDouble()));
    }
}
