package dev.curbcut.reading.portal;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.listing.RowDate;
import dev.curbcut.reading.portal.entry.AddressShape;
import dev.curbcut.reading.portal.entry.EntryLines;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.SoleTargets;
import dev.curbcut.reading.wording.MoreWords;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Short names side by side, which may be those of tabs.
 *
 * @param title a heading that stands before them; null for none
 * @param names a part each
 * @param mores ways to more that stand among them
 */
record Strip(@Nullable Box title, List<Box> names, List<Box> mores) {
    /** A day of the year at the end of a row. */
    private static final Pattern DAY = Pattern.compile("\\S\\s*[(\\[（]?\\d{1,2}[-/.月]\\d{1,2}日?[)\\]）]?$");

    /** The weight of the name of a tab at most, and how many tabs there may be. */
    private static final int NAME = 48;
    private static final int MOST = 16;

    Strip {
        names = List.copyOf(names);
        mores = List.copyOf(mores);
    }

    /** The names in a part; null where it says anything else. */
    static @Nullable Strip of(Box box, SoleTargets targets) {
        if (box.weight == 0 || box.weight > NAME * MOST || box.links > 2 * MOST || box.prose > 0 || box.fields > 0 || box.images > MOST) {
            return null;
        }
        List<Box> names = new ArrayList<>();
        List<Box> mores = new ArrayList<>();
        cells(box, targets, names, mores);
        if (names.isEmpty() || names.size() > MOST || names.getLast().weight > NAME) {
            return null;
        }
        boolean drawn = mores.stream().anyMatch(more -> more.weight == 0 && more.images > 0);
        if (drawn && mores.getFirst().order < names.getFirst().order || drawn && mores.size() != names.size() || isTwice(names, targets)) {
            return null;
        }
        for (Box name : names) {
            if (Text.weight(name.line()) > NAME || !FrontWords.isName(name.line(), false) || AddressShape.isArticle(targets.of(name))) {
                return null;
            }
        }
        if (names.stream().filter(name -> !RowDate.isMissing(name.line()) || DAY.matcher(name.line()).find()).count() > 1) {
            return null; // rows with their days
        }
        if (names.stream().allMatch(Strip::isCaption)) {
            return null; // pictures and what they are called
        }
        boolean titled = names.size() > 2 && isHeading(names.getFirst()) && !isHeading(names.get(1));
        return new Strip(titled ? names.getFirst() : null, titled ? names.subList(1, names.size()) : names, mores);
    }

    /** Names that stand side by side with their panels, in no part of their own; null where these are none. */
    static @Nullable Strip of(List<Box> run, SoleTargets targets) {
        List<Box> names = new ArrayList<>();
        for (Box box : run) {
            Strip one = of(box, targets);
            if (one == null || one.names().size() != 1) {
                return null;
            }
            names.add(one.names().getFirst());
        }
        return names.size() < 2 ? null : new Strip(null, names, List.of());
    }

    /** Whether it is one name, said a second time in the Latin script. */
    private static boolean isTwice(List<Box> names, SoleTargets targets) {
        return names.size() == 2 && targets.isNone(names.get(0)) && targets.isNone(names.get(1)) && names.get(0).line().chars().anyMatch(c -> Text.isWide(c))
                && names.get(1).line().chars().allMatch(c -> c < 0x250);
    }

    /** Whether words that lead nowhere stand with a picture that is called the same. */
    private static boolean isCaption(Box name) {
        Box with = name.images > 0 || name.parent == null ? name : name.parent;
        return name.links == 0 && with.images == 1 && with.weight == name.weight && EntryLines.of(with).pictures.stream().allMatch(picture -> picture.element.attr("alt").strip().equals(name.line()));
    }

    private static boolean isHeading(Box box) {
        for (Box up = box; up != null && up.weight == box.weight; up = up.parent) {
            if (Tags.isHeading(up.tag)) {
                return true;
            }
        }
        return false;
    }

    private static void cells(Box box, SoleTargets targets, List<Box> names, List<Box> mores) {
        if (box.drop != null || Tags.isSilent(box.tag) || box.weight == 0 && box.links == 0) {
            return;
        }
        if (!names.isEmpty() && names.getLast().weight > NAME) {
            return; // no strip
        }
        boolean several = targets.isMany(box) || !isLeaf(box) && box.element.ownText().isBlank() && !Tags.isHeading(box.tag);
        if (several && names.size() <= MOST) {
            for (Box child : box.children) {
                cells(child, targets, names, mores);
            }
            return;
        }
        if (box.weight > NAME) {
            names.add(box);
            return;
        }
        if (box.weight == 0 || MoreWords.is(box.line())) {
            mores.add(box);
        } else if (FrontWords.says(box.line())) {
            names.add(box);
        }
    }

    /** Whether it says one thing. */
    private static boolean isLeaf(Box box) {
        int said = 0;
        for (Box child : box.children) {
            said += child.drop == null && (child.weight > 0 || child.links > 0) ? 1 : 0;
        }
        return said == 0 || said == 1 && !box.element.ownText().isBlank() || box.tag.equals("a");
    }
}
