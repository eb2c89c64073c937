package dev.curbcut.reading.portal;

import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.portal.entry.AddressShape;
import dev.curbcut.reading.portal.entry.EntryShape;
import dev.curbcut.reading.portal.entry.SoleTargets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names in a strip and as many panels in order, whatever shows one and hides the others. Where there are fewer panels than
 * names, addresses tell which is whose.
 *
 * @param strip the names
 * @param panels for each name its panel; null where it has none
 * @param mores for each name the way to the rest of it that stands beside the names; null for none
 * @param end place among the siblings after the last that belongs to it
 */
record Tabs(Strip strip, List<@Nullable Box> panels, List<@Nullable Box> mores, int end) {
    /** How deep the panels may stand in what holds them. */
    private static final int LEVELS = 4;

    private static final Set<String> TICKERS = Set.of("marquee");

    /** Weight of the panel's own name at most. */
    private static final int NAME = 60;

    /**
     * Tabs that begin at this place among siblings; null when none do.
     *
     * @param at of the strip, or of its first name
     */
    static @Nullable Tabs at(List<Box> siblings, int at, SoleTargets targets) {
        Box first = siblings.get(at);
        Strip strip = targets.isOne(first) || at + 1 == siblings.size() ? null : Strip.of(first, targets);
        if (strip != null && strip.names().size() > 1) {
            return withPanels(strip, siblings, at + 1, targets);
        }
        int end = at > 0 && isNameLike(siblings.get(at - 1), first) ? siblings.size() : at;
        while (end < siblings.size() && isNameLike(siblings.get(end), first)) {
            end++;
        }
        strip = end - at < 2 || end == siblings.size() ? null : Strip.of(siblings.subList(at, end), targets);
        return strip == null ? null : withPanels(strip, siblings, end, targets);
    }

    private static boolean isNameLike(Box box, Box first) {
        return box.tag.equals(first.tag) && box.drop == null && box.weight > 0 && box.weight <= NAME && box.links <= 1 && !box.tag.equals("img");
    }

    private static @Nullable Tabs withPanels(Strip strip, List<Box> siblings, int from, SoleTargets targets) {
        int next = from;
        while (next < siblings.size() && isNothing(siblings.get(next))) {
            next++;
        }
        if (next == siblings.size()) {
            return null;
        }
        int n = strip.names().size();
        List<Box> beside = alike(siblings, next, n);
        Box last = siblings.get(from - 1);
        boolean same = last.tag.equals(siblings.get(next).tag) && (strip.names().contains(last) || last.tag.equals("li") || last.tag.equals("td") || !last.classes.isEmpty() && stem(last).equals(stem(siblings.get(next))));
        if (beside != null && !same && isPanels(strip, beside, targets)) {
            return new Tabs(strip, new ArrayList<>(beside), mores(strip, new ArrayList<>(beside), targets), beside.getLast().index + 1);
        }
        Box holder = siblings.get(next);
        for (int level = 0; level < LEVELS; level++) {
            List<Box> inner = holder.children.stream().filter(b -> !Tags.isSilent(b.tag) && b.drop == null).toList();
            List<Box> panels = exactly(inner, n);
            if (panels != null && isPanels(strip, panels, targets)) {
                return new Tabs(strip, new ArrayList<>(panels), mores(strip, new ArrayList<>(panels), targets), siblings.get(next).index + 1);
            }
            List<Box> said = inner.stream().filter(b -> b.weight > 0 || b.links > 0).toList();
            if (said.size() != 1) {
                List<@Nullable Box> fewer = byAddress(strip, said, targets);
                return fewer == null ? null : new Tabs(strip, fewer, mores(strip, fewer, targets), siblings.get(next).index + 1);
            }
            holder = said.getFirst();
        }
        return null;
    }

    /** As many siblings of one tag as there are names, from this place on; null when there aren't. */
    private static @Nullable List<Box> alike(List<Box> siblings, int from, int count) {
        List<Box> found = new ArrayList<>();
        for (int i = from; i < siblings.size() && found.size() < count; i++) {
            Box box = siblings.get(i);
            if (Tags.isSilent(box.tag) || box.drop != null || box.tag.equals("br")) {
                continue;
            }
            if (!box.tag.equals(siblings.get(from).tag) && !(isListTag(box.tag) && isListTag(siblings.get(from).tag)) || !box.block) {
                return null;
            }
            found.add(box);
        }
        return found.size() == count ? found : null;
    }

    private static String stem(Box box) {
        int end = box.classes.indexOf(' ');
        return end < 0 ? box.classes : box.classes.substring(0, end);
    }

    private static boolean isListTag(String tag) {
        return switch (tag) {
            case "ul", "ol", "dl", "table" -> true;
            default -> false;
        };
    }

    private static @Nullable List<Box> exactly(List<Box> inner, int count) {
        List<Box> found = inner.isEmpty() ? inner : inner.stream().filter(b -> b.tag.equals(inner.getFirst().tag)).toList();
        if (found.size() != count && found.size() > count) {
            found = found.stream().filter(b -> b.weight > 0 || b.links > 0).toList();
        }
        return found.size() == count && inner.stream().allMatch(b -> b.tag.equals(inner.getFirst().tag) || isNothing(b)) ? found : null;
    }

    private static boolean isNothing(Box box) {
        return Tags.isSilent(box.tag) || box.drop != null || box.weight == 0 && box.links == 0 && box.children.isEmpty() || box.tag.equals("br") || box.tag.equals("hr");
    }

    private static boolean isPanels(Strip strip, List<Box> panels, SoleTargets targets) {
        int full = 0;
        int titled = 0;
        int told = 0;
        int lists = 0;
        for (int i = 0; i < panels.size(); i++) {
            Box panel = panels.get(i);
            if (panel.weight == 0 && panel.links == 0) {
                continue;
            }
            full++;
            lists += isList(panel) ? 1 : 0;
            told += isUnder(strip.names().get(i), panel, targets) ? 1 : 0;
            String name = strip.names().get(i).line();
            Box own = title(panel);
            titled += own != null && !own.line().contains(name) && !name.contains(own.line()) ? 1 : 0;
        }
        if (told > 0 && strip.names().stream().map(name -> AddressShape.folder(targets.of(name))).distinct().count() == 1) {
            told = 0; // all are kept in one folder, which tells none from another: a grid of rows, news beside their channels
        }
        boolean lead = strip.names().stream().allMatch(name -> targets.of(name) != null);
        if (lead && told == 0 && (Tags.around(strip.names().getFirst().element, TICKERS) != null || panels.stream().mapToInt(panel -> panel.weight).sum() * 2 > panels.getFirst().root().weight)) {
            return false; // parts of the page, after links to other pages
        }
        boolean portraits = strip.names().stream().allMatch(name -> name.images > 0 && targets.of(name) != null); // a row of pictures that lead on
        return full > 0 && (told * 2 > full || !portraits && lists >= full - full / 4 && titled * 2 <= full);
    }

    private static boolean isList(Box panel) {
        return panel.links > 1 || panel.lines > 1 || panel.links == 1 && (panel.weight > NAME / 2 || EntryShape.holdsRow(panel));
    }

    /** The name that a panel begins with of its own; null for none. */
    private static @Nullable Box title(Box panel) {
        Box box = panel;
        while (true) {
            List<Box> said = box.children.stream().filter(b -> b.drop == null && b.weight > 0).toList();
            if (said.isEmpty()) {
                return null;
            }
            Box first = said.getFirst();
            if (Tags.isHeading(first.tag) && said.size() > 1) {
                return first;
            }
            if (said.size() > 1) {
                boolean name = first.weight <= NAME && first.links <= 1 && said.get(1).links > 1 && !said.get(1).tag.equals(first.tag);
                return name ? first : null;
            }
            box = first;
        }
    }

    /** Whether most of what a panel leads to is kept below where its name leads. */
    private static boolean isUnder(Box name, Box panel, SoleTargets targets) {
        String folder = AddressShape.folder(targets.of(name));
        if (folder.isEmpty()) {
            return false;
        }
        int[] rows = {0, 0};
        count(panel, folder, targets, rows);
        return rows[0] > 0 && rows[1] * 2 >= rows[0];
    }

    private static void count(Box box, String folder, SoleTargets targets, int[] rows) {
        if (targets.isOne(box)) {
            Target target = targets.of(box);
            rows[0]++;
            rows[1] += AddressShape.folder(target).startsWith(folder) ? 1 : 0;
        } else if (targets.isMany(box)) {
            box.children.forEach(child -> count(child, folder, targets, rows));
        }
    }

    private static @Nullable List<@Nullable Box> byAddress(Strip strip, List<Box> said, SoleTargets targets) {
        List<@Nullable Box> panels = new ArrayList<>();
        int found = 0;
        for (Box name : strip.names()) {
            Box panel = said.stream().filter(box -> isList(box) && isUnder(name, box, targets)).findFirst().orElse(null);
            panels.add(panel != null && panels.contains(panel) ? null : panel);
            found += panels.getLast() == null ? 0 : 1;
        }
        long lists = said.stream().filter(Tabs::isList).count();
        return found > 0 && found == lists && lists == said.size() ? panels : null;
    }

    /** Whose the one way to more is beside names that lead nowhere: the first's, unless only another's rows are kept there; -1 where names lead on. */
    private static int only(Strip strip, List<@Nullable Box> panels, SoleTargets targets) {
        if (strip.names().stream().anyMatch(name -> targets.of(name) != null)) {
            return -1;
        }
        int found = 0;
        int under = 0;
        for (int i = panels.size() - 1; i >= 0; i--) {
            Box panel = panels.get(i);
            if (panel != null && isUnder(strip.mores().getFirst(), panel, targets)) {
                found = i;
                under++;
            }
        }
        return under == 1 ? found : 0;
    }

    private static List<@Nullable Box> mores(Strip strip, List<@Nullable Box> panels, SoleTargets targets) {
        List<@Nullable Box> mores = new ArrayList<>();
        int n = strip.names().size();
        for (int i = 0; i < n; i++) {
            Box name = strip.names().get(i);
            Box same = strip.mores().stream().filter(more -> targets.areSame(name, more)).findFirst().orElse(null);
            mores.add(same != null ? same : strip.mores().size() == n ? strip.mores().get(i) : null);
        }
        if (strip.mores().size() == 1 && mores.stream().allMatch(Objects::isNull)) {
            int of = only(strip, panels, targets);
            if (of >= 0) {
                mores.set(of, strip.mores().getFirst());
            }
        }
        return mores;
    }
}
