package dev.curbcut.reading.portal.entry;

import dev.curbcut.page.Target;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.source.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a page lead to one place alone: such a part is a row or a tile, however it is drawn. A link that leads
 * nowhere without the origin's script is a place of its own, unless nothing is said in it.
 */
public final class SoleTargets {
    private static final int NONE = 0;
    private static final int MANY = -1;

    private static final Set<String> MEDIA = Set.of("video", "audio", "iframe", "object", "embed");

    /** What each part leads to, by its place in the order of the page: a number for each target. */
    private final int[] codes;
    private final boolean[] live;
    private final boolean[] media;
    private final List<@Nullable Target> targets = new ArrayList<>();

    /** @param boxes of the whole page; what was dropped leads nowhere */
    public SoleTargets(List<Box> boxes, Context context) {
        codes = new int[boxes.size()];
        live = new boolean[boxes.size()];
        media = new boolean[boxes.size()];
        targets.add(null);
        Map<Target, Integer> known = new HashMap<>();
        for (Box box : boxes) {
            if (!isLink(box) || box.drop != null) {
                continue;
            }
            Target target = context.target(box.element.attr("href"));
            if (target instanceof Target.Mail || target instanceof Target.Phone) {
                continue; // said in a line, not gone to
            }
            boolean dead = target == null || target instanceof Target.Here || target instanceof Target.Web web && web.address().equals(context.address()) && box.element.attr("href").endsWith("#");
            live[box.order] = !dead;
            if (dead) {
                codes[box.order] = box.weight > 0 || box.images > 0 ? add(null) : NONE;
            } else {
                codes[box.order] = known.computeIfAbsent(target, this::add);
            }
        }
        for (int i = boxes.size() - 1; i > 0; i--) {
            Box box = boxes.get(i);
            if (box.parent != null && box.drop == null) {
                int up = box.parent.order;
                media[up] |= media[i] || MEDIA.contains(box.tag);
                live[up] |= live[i];
                codes[up] = codes[up] == NONE || codes[up] == codes[i] ? codes[i] : codes[i] == NONE ? codes[up] : MANY;
            }
        }
    }

    private int add(@Nullable Target target) {
        targets.add(target);
        return targets.size() - 1;
    }

    private static boolean isLink(Box box) {
        return box.tag.equals("a") && box.links > 0;
    }

    /** Whether any link in it can be followed. */
    public boolean isLive(Box box) {
        return live[box.order];
    }

    /** Whether a film, a sound or another page is shown in it. */
    public boolean holdsMedia(Box box) {
        return media[box.order];
    }

    /** Whether it leads nowhere. */
    public boolean isNone(Box box) {
        return codes[box.order] == NONE;
    }

    /** Whether all links in it lead to one place. */
    public boolean isOne(Box box) {
        return codes[box.order] > NONE;
    }

    public boolean isMany(Box box) {
        return codes[box.order] == MANY;
    }

    /** Where its one place is; null where no reader could follow. */
    public @Nullable Target of(Box box) {
        return codes[box.order] > NONE ? targets.get(codes[box.order]) : null;
    }

    /** Whether two parts lead to one place. */
    public boolean areSame(Box one, Box other) {
        return isOne(one) && codes[one.order] == codes[other.order];
    }
}
