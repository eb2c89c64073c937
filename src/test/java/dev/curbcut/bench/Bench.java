package dev.curbcut.bench;

import java.util.ArrayList;
import java.util.List;

/** Runs the measurements that are asked for, all unless some are named, and prints one table. */
public final class Bench {
    /** What can be measured, in the order in which it is. */
    private enum Part {
        START,
        ANSWERS,
        HELD,
        IDLE,
        MIXED,
        NODES,
        STEPS,
        BYTES,
        DOCUMENTS,
        SCANS,
        BROWSER,
        SOAK
    }

    private Bench() {}

    /** @param args {@code --corpus DIR}, {@code --seconds N} a measurement, {@code --soak MINUTES}, and names of parts */
    public static void main(String[] args) throws Exception {
        List<Part> parts = new ArrayList<>();
        double seconds = 5;
        double minutes = 10;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--corpus" -> System.setProperty("curbcut.corpus", args[++i]);
                case "--seconds" -> seconds = Double.parseDouble(args[++i]);
                case "--soak" -> {
                    minutes = Double.parseDouble(args[++i]);
                    parts.add(Part.SOAK);
                }
                default -> parts.add(Part.valueOf(args[i].toUpperCase(java.util.Locale.ROOT)));
            }
        }
        System.out.printf("Java %s, %d processors, %.0f s a measurement%n", Runtime.version(), Runtime.getRuntime().availableProcessors(), seconds);
        boolean well = true;
        for (Part part : Part.values()) {
            if (parts.contains(part) || parts.isEmpty() && part != Part.SOAK && part != Part.BROWSER && part != Part.SCANS) {
                well &= measure(part, seconds, minutes);
            }
        }
        System.exit(well ? 0 : 1);
    }

    private static boolean measure(Part part, double seconds, double minutes) throws Exception {
        switch (part) {
            case START -> StartUp.measure();
            case ANSWERS -> AnswerBench.run(seconds);
            case HELD -> HeldAnswers.measure();
            case IDLE -> IdleConnections.measure();
            case MIXED -> MixedLoad.measure(seconds);
            case NODES -> TwoNodes.measure();
            case STEPS -> Steps.measure();
            case BYTES -> Volume.measure();
            case DOCUMENTS -> {
                return DocumentSpeed.measure();
            }
            case SCANS -> {
                return ScanSpeed.measure();
            }
            case BROWSER -> {
                return ScriptPages.measure("chromium", seconds);
            }
            case SOAK -> {
                return Soak.run(minutes);
            }
        }
        return true;
    }
}
