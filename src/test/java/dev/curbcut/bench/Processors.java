package dev.curbcut.bench;

import java.util.List;

/** Who runs where: what is measured on the first processor, whoever asks on the second, so that neither takes from the other. */
final class Processors {
    private static final boolean TWO = Runtime.getRuntime().availableProcessors() >= 2;

    private Processors() {}

    static List<String> forServer() {
        return TWO ? List.of("taskset", "-c", "0") : List.of();
    }

    static List<String> forLoad() {
        return TWO ? List.of("taskset", "-c", "1") : List.of();
    }
}
