package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Text;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The ways to the pages before and after one: “上一篇：…”, “下一条：没有了”, each a line or a cell, or both in one line. */
final class Neighbours {
    /** Share of links of such a line, at least: the rest is what they are called. */
    private static final double LINKS = .5;

    /** Weight of the ways to two pages at most, and of what each is called at least. */
    private static final int WAYS = 300;

    /** What the page before or after is called in a line that leads there. */
    private static final Pattern WAY = Pattern.compile("(?iu)[«‹<←⇐◀>›»→⇒▶\\s]*(?:prev(?:ious)?|next|précédente?|suivante?|vorherige[rs]?|voriger?|nächste[rs]?|anterior|siguiente|próxim[oa]|seguinte|precedente|successiv[oa]|prossim[oa]|vorige|volgende"
            + "|poprzedni[ae]?|następn[aey]|предыдущ\\p{L}{2}|следующ\\p{L}{2}|السابقة?|التالية?|前の記事|次の記事|前へ|次へ|이전글?|다음글?|bài trước|bài sau|bài tiếp|ก่อนหน้า|ถัดไป|पिछला|अगला|अघिल्लो|अर्को)(?![\\p{L}\\p{M}]).*");

    private static final Pattern ARROWS = Pattern.compile("[←«‹⇐].{3,}|.{3,}[→»›⇒]");

    private Neighbours() {}

    /** Leaves out what leads on from a page of a manual or a diary: to the page before and the one after, each by its name; to one of them after the last running text alone. @param last where that text stands */
    static void ways(List<Box> boxes, Box root, int last) {
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if ((i > last || box.links == 2) && box.drop == null && box.block && box.links > 0 && box.links <= 2 && box.weight <= WAYS && box.prose == 0 && !box.holdsTitle && box.headings == 0 && box.linkShare() >= LINKS && areWays(box)) {
                box.leaveOut(Drop.NAVIGATION, boxes);
            }
        }
    }

    private static boolean areWays(Box box) {
        List<Element> links = box.element.getElementsByTag("a");
        int ways = 0;
        for (Element link : links) {
            String name = Text.line(link);
            Element around = links.size() == 2 && link.parent() != null && link.parent() != box.element ? link.parent() : link;
            ways += WAY.matcher(name).matches() || WAY.matcher(Text.line(around)).matches() || ARROWS.matcher(name).matches() || ARROWS.matcher(Text.line(around)).matches() ? 1 : 0;
        }
        return ways == links.size() && (ways == 2 && links.stream().anyMatch(link -> WAY.matcher(Text.line(link)).matches() || link.parent() != null && link.parent() != box.element && WAY.matcher(Text.line(link.parent())).matches()) || WAY.matcher(box.line()).matches() || ARROWS.matcher(box.line()).matches());
    }

    /** Whether a page has such ways, as no list or front has. */
    static boolean are(List<Box> boxes) {
        return boxes.stream().anyMatch(box -> box.drop == null && box.block && !box.holdsBlock && box.weight > 0 && is(box));
    }

    /** Leaves them out of a text. */
    static void drop(List<Box> boxes, Box root) {
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || !box.block || box.holdsBlock || box.weight == 0) {
                continue;
            }
            if (is(box)) {
                box.leaveOut(Drop.NAVIGATION, boxes);
            } else if (Phrases.isNeighbour(box.line()) && box.links == 0 && next(box) instanceof Box link && link.links == 1 && link.linkShare() > LINKS && !link.holdsBlock) {
                box.leaveOut(Drop.NAVIGATION, boxes);
                link.leaveOut(Drop.NAVIGATION, boxes);
            }
        }
    }

    /** Whether a line says what stands before or after the page, and leads there or says that there is none. */
    static boolean is(Box line) {
        return Phrases.beginsWithNeighbour(line.line()) && (line.links > 0 && line.links <= 2 && line.linkShare() >= LINKS || line.links == 0 && Phrases.isControl(line.line()));
    }

    private static Box next(Box box) {
        for (Box peer : box.parent == null ? List.<Box>of() : box.parent.children.subList(box.index + 1, box.parent.children.size())) {
            if (peer.weight > 0) {
                return peer.drop == null ? peer : box;
            }
        }
        return box;
    }
}
