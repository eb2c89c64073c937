package dev.curbcut.reading.cms;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a script says in literals: which names it gives which values, and what it calls with which arguments, each with the
 * function and the condition it stands in.
 *
 * @param mentioned functions that are called, or handed on, anywhere in it
 */
public record Script(List<Assignment> assignments, List<Call> calls, Set<String> mentioned) {
    /**
     * Where a statement stands.
     *
     * @param at position in the source
     * @param conditional whether under an {@code if}, {@code else}, loop or switch
     * @param function the named function it is in, or null at the top and in functions without a name
     */
    public record Place(int at, boolean conditional, @Nullable String function) {}

    /** @param name with its dots, as written: {@code window.location.href} */
    public record Assignment(String name, Literal value, Place place) {}

    /** @param name with its dots, as written; what stands before a call's dot is not in it: {@code $('#a').jpage} is {@code jpage} */
    public record Call(String name, List<Literal> arguments, Place place) {
        /** What is called, without what it is called on. */
        public String method() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /** Whether a function of this name is called, or handed on, anywhere in the script. */
    public boolean mentions(String name) {
        return mentioned.contains(name);
    }

    /** The first value a name is given; {@link Value#UNKNOWN} where there is none. */
    public Literal valueOf(String name) {
        return assignments.stream()
                .filter(assignment -> assignment.name.equals(name))
                .map(Assignment::value)
                .findFirst()
                .orElse(Literal.UNKNOWN);
    }
}
