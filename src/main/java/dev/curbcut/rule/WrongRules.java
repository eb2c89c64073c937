package dev.curbcut.rule;

import dev.curbcut.configuration.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Rules that can't be taken; the message is a line for each thing that is wrong, with its place. */
public final class WrongRules extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    WrongRules(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
