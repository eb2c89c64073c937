package dev.curbcut.reading.trace;

import dev.curbcut.reading.layout.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Node;

/**
 * What was decided in one reading, and why. Any step may add to it; what it would say is only made when somebody listens. For one thread.
 */
public final class Trace {
    /** Nobody listens. */
    public static final Trace OFF = new Trace(false);

    private final boolean on;
    private final List<Decision> decisions = new ArrayList<>();
    /** Boxes whose leaving out has been told. */
    private final Set<Box> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private Trace(boolean on) {
        this.on = on;
    }

    /** One that takes down all that is decided. */
    public static Trace on() {
        return new Trace(true);
    }

    public boolean isOn() {
        return on;
    }

    /** What was decided of the page as a whole; told in the order it was. */
    public void add(Supplier<String> what) {
        if (on) {
            decisions.add(new Decision(null, what.get()));
        }
    }

    /** What was decided of a part; told in the order of the page. */
    public void add(Node at, Supplier<String> what) {
        if (on) {
            decisions.add(new Decision(at, what.get()));
        }
    }

    /**
     * What a step has left out: of all boxes, those that were in before it and are not now.
     *
     * @param rule what the step goes by, in a few words
     */
    public void step(String rule, List<Box> boxes) {
        if (!on) {
            return;
        }
        for (Box box : boxes) {
            if (box.drop != null && told.add(box) && (box.parent == null || !told.contains(box.parent)) && (box.weight > 0 || box.images > 0 || box.fields > 0)) {
                decisions.add(new Decision(box.element, "left out as " + box.drop.name().toLowerCase(Locale.ROOT) + ": " + rule + " (" + measures(box) + ")"));
            }
        }
    }

    /** What was measured of a box, as far as the steps ask for it. */
    public static String measures(Box box) {
        var out = new StringBuilder("weight ").append(box.weight).append(", running text ").append(box.prose);
        if (box.links > 0) {
            out.append(", ").append(box.links).append(box.links == 1 ? " link, " : " links, ").append(Math.round(100 * box.linkShare())).append(" % of its words");
        }
        if (box.hidden) {
            out.append(", hidden");
        }
        return switch (box.signal) {
            case NONE -> out.toString();
            default -> out.append(", named as ").append(box.signal.name().toLowerCase(Locale.ROOT)).toString();
        };
    }

    List<Decision> decisions() {
        return decisions;
    }
}
