package dev.curbcut.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A build of Curbcut to measure.
 *
 * @param name in the table
 * @param command that runs it, up to its own arguments
 */
record Build(String name, List<String> command) {
    /** This one, as scripts/curbcut runs it. */
    static Build ours() {
        return new Build("Curbcut", lines("curbcut.command"));
    }

    /** The other, which {@code --against} names: as it was run in its time. */
    static Optional<Build> other() {
        return System.getProperty("curbcut.against", "").isEmpty() ? Optional.empty() : Optional.of(new Build("the build before", lines("curbcut.against")));
    }

    /** Ours, and the other where there is one. */
    static List<Build> all() {
        List<Build> all = new ArrayList<>(List.of(ours()));
        other().ifPresent(all::add);
        return all;
    }

    /** The same with one more option of the JVM. */
    Build with(String option) {
        var changed = new ArrayList<>(command);
        changed.add(command.indexOf("-jar"), option);
        return new Build(name + " " + option, changed);
    }

    private static List<String> lines(String property) {
        return List.of(System.getProperty(property).split("\n"));
    }
}
