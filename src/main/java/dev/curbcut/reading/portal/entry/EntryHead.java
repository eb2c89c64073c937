package dev.curbcut.reading.portal.entry;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.listing.RowDate;
import dev.curbcut.reading.wording.ImageName;
import dev.curbcut.reading.wording.MoreWords;
import dev.curbcut.reading.wording.Text;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells the head of a list from a row: words without a link, beside a link that says only that there is more. */
final class EntryHead {
    /** The weight of a label before a link that is said by itself, and of the words of a row below a name at least. */
    private static final int LABEL = 40;
    private static final int PIECE = 27;

    /** The file of a picture that is called “more”. */
    private static final Pattern MORE_FILE = Pattern.compile("(?:^|[/_-])(?:more|gengduo)[_-]?\\w{0,4}\\.(?:gif|png|jpe?g|svg|webp)$", Pattern.CASE_INSENSITIVE);

    private static final Set<String> FIGURE = Set.of("figure");

    private EntryHead() {}

    /** @param said whether a link has words */
    static boolean is(Box box, EntryLines all, List<EntryLine> others, boolean said) {
        if (all.pictures.size() == 1 && saysMore(all)) {
            return isHead(all, others, true);
        }
        return (all.pictures.isEmpty() || isArrow(box, all, others) || said && isBullet(all, others)) && isHead(all, others, said);
    }

    /** Whether a picture after a name is how “more” is drawn. */
    private static boolean isArrow(Box box, EntryLines all, List<EntryLine> others) {
        return all.pictures.size() == 1 && !EntryShape.isRow(box.tag) && others.size() == 1 && all.beforePictures > 0 && ImageName.of(all.pictures.getFirst().element) == null
                && Text.weight(others.getFirst().text()) <= LABEL;
    }

    /** Whether a picture that leads on says that there is more. */
    private static boolean saysMore(EntryLines all) {
        Box picture = all.pictures.getFirst();
        String name = ImageName.of(picture.element);
        boolean more = name == null ? MORE_FILE.matcher(picture.element.attr("src")).find() : MoreWords.is(name);
        return more && all.anchors.stream().anyMatch(picture::within);
    }

    /** Whether a picture stands in the line of a name, before it, and says nothing. */
    private static boolean isBullet(EntryLines all, List<EntryLine> others) {
        Box picture = all.pictures.getFirst();
        return all.pictures.size() == 1 && all.beforePictures == 0 && !others.getFirst().heading() && ImageName.of(picture.element) == null && line(picture) == line(others.getFirst().holder());
    }

    private static Box line(Box box) {
        Box at = box;
        while (!at.block && at.parent != null) {
            at = at.parent;
        }
        return at;
    }

    /** Whether words without a link stand beside one that says only that there is more: the head of a list. */
    private static boolean isHead(EntryLines all, List<EntryLine> others, boolean said) {
        EntryLine first = others.getFirst();
        boolean names = others.stream().allMatch(line -> FrontWords.isName(line.text(), line.heading()));
        return names && others.size() <= 2 && (said || all.anchors.stream().allMatch(a -> a.weight == 0)) && FrontWords.isName(first.text(), first.heading());
    }

    static String name(List<EntryLine> lines) {
        String name = "";
        for (EntryLine line : lines) {
            name = EntryReader.joined(name, line.text());
        }
        return name;
    }

    /** Whether a name stands over a row of one line, in parts of their own. */
    static boolean isOver(Box box, EntryLines all, List<EntryLine> linked, List<EntryLine> others) {
        boolean pictured = !all.pictures.isEmpty() && !(others.size() == 1 && others.getFirst().heading() && all.beforePictures > 0 && isCaption(linked, all));
        if (others.size() != 1 || linked.isEmpty() || pictured || EntryShape.isRow(box.tag) || !box.holdsBlock && !box.block) {
            return false;
        }
        EntryLine name = others.getFirst();
        EntryLine row = linked.getFirst();
        boolean before = all.lines.indexOf(name) < all.lines.indexOf(row);
        boolean colon = name.text().endsWith("：") || name.text().endsWith(":");
        return before && !RowDate.isNumbered(name.text()) && FrontWords.isName(name.text(), name.heading()) && Text.weight(name.text()) <= LABEL && name.holder() != box
                && (colon || name.heading() || Text.weight(row.text()) > Text.weight(name.text()) && Text.weight(row.text()) >= PIECE) && name.holder() != row.holder();
    }

    /** Whether a heading stands over something said, after which a link leads on by words of its own: a part of the page, where no other is built alike. */
    static boolean isOverText(Box box, EntryLines all, List<EntryLine> linked, List<EntryLine> others) {
        boolean button = linked.isEmpty() && box.prose > 0 && all.lines.getLast().linked();
        boolean ends = (button || linked.size() == 1 && all.lines.getLast().equals(linked.getFirst())) && others.size() > 1 && all.pictures.isEmpty();
        return ends && others.getFirst().heading() && !others.getFirst().linked() && !EntryShape.isRow(box.tag) && box.parent != null && box.parent.children.stream().noneMatch(peer -> peer != box && isTwin(peer, box));
    }

    /** Whether a heading, with the way to more in it, stands over a line in another part that is no second half of it. */
    static boolean isOverLine(Box box, EntryLines all, List<EntryLine> others) {
        if (others.size() != 2 || all.lines.stream().noneMatch(line -> line.linked() && line.heading()) || EntryShape.isRow(box.tag) || !box.holdsBlock) {
            return false;
        }
        EntryLine second = others.get(1);
        return others.getFirst().heading() && !second.heading() && second.holder().tag.equals("p") && second.text().chars().anyMatch(Text::isWide);
    }

    /** Whether a heading stands over a picture that leads on and is called otherwise. */
    static boolean isOverPicture(Box box, EntryLines all, List<EntryLine> linked, List<EntryLine> others) {
        if (!linked.isEmpty() || others.size() != 1 || !others.getFirst().heading() || all.pictures.size() != 1 || all.beforePictures != 1 || EntryShape.isRow(box.tag)) {
            return false;
        }
        Box picture = all.pictures.getFirst();
        String name = ImageName.of(picture.element);
        return name != null && !name.equals(others.getFirst().text()) && !MoreWords.is(name) && FrontWords.isName(name, false) && all.anchors.stream().anyMatch(picture::within);
    }

    private static boolean isTwin(Box one, Box other) {
        return one.tag.equals(other.tag) && one.links > 0 && one.headings == other.headings && one.children.size() == other.children.size() && one.children.getLast().tag.equals(other.children.getLast().tag);
    }

    private static boolean isInFigure(Box picture, Box anchor) {
        Element figure = Tags.around(picture.element, FIGURE);
        return figure != null && figure == Tags.around(anchor.element, FIGURE);
    }

    /** Whether the words of a link stand in it with its picture, or as what a figure is called. */
    private static boolean isCaption(List<EntryLine> linked, EntryLines all) {
        Box anchor = linked.isEmpty() ? null : linked.getFirst().anchor();
        return anchor != null && all.pictures.stream().allMatch(picture -> picture.within(anchor) || isInFigure(picture, anchor));
    }
}
