package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.UnitRun;
import dev.curbcut.reading.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands at the foot of a page under a heading of its own and leads to other pages. */
final class Endings {
    /** A page with more such headings is not an article. */
    private static final int MOST_ENDINGS = 40;

    /** Running text of an article at least, below which others may be printed in full. */
    private static final int OWN = 300;

    /** Running text of a page that says most in it, at least: links under such a heading are beside the point there. */
    private static final int TOLD = 150;

    /** Share of links of what leads elsewhere and says nothing, at least. */
    private static final double LINKS = .75;

    /** Running text of what is said beside a form to comment, at most. */
    private static final int LINE = 120;

    /** Share of what follows that its units say, at least. */
    private static final double MOST_OF_IT = .7;

    /** What a page calls what readers wrote below it, with how much that is. */
    private static final Pattern ANSWERS = Pattern.compile("\\d{1,4} (?:comments?|responses?|replies|thoughts?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties?)(?: (?:on|to|zu|sur|en|su|op) .*)?"
            + "|(?:comments?|responses|replies|discussion|kommentare|commentaires|comentarios|comentários|commenti|reacties) ?\\(\\d{1,4}\\)|\\d{1,4} ?(?:条|則|则|件|个|個)(?:评论|評論|留言|回复|回覆|のコメント)|(?:评论|評論|留言|コメント|댓글) ?[（(]\\d{1,4}[）)]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ANSWER = Pattern.compile("reply(?: to .{1,40})?|antworten|répondre|responder|rispondi|beantwoorden|回复|回覆|答复|返信|답글|ответить", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Such headings that are looked at: a list of texts has one for each. */
    private static final int MOST_COUNTS = 12;

    /** Weight of such a heading at most: it may say the title of the page again. */
    private static final int LONGEST_NAME = 150;

    private final List<Box> boxes;
    private final Box root;
    private final boolean article;
    private final boolean text;

    /**
     * @param article whether the page is one: on any other, sections may be called “latest news” and be what it is for
     * @param text whether it has a title and a day or a source of its own, however little it says in running text: a table, a picture
     */
    Endings(List<Box> boxes, Box root, boolean article, boolean text) {
        this.boxes = boxes;
        this.article = article;
        this.text = text;
        this.root = root;
    }

    /** What follows a heading such as “Related articles”, up to the next heading of its rank. */
    void endings() {
        int endings = 0;
        boolean told = text || root.prose >= TOLD && root.prose * 3 >= root.weight * 2;
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || box.weight == 0 || box.weight > 150 || box.holdsBlock && !Tags.isHeading(box.tag) || !(box.block) || box.parent == null) {
                continue;
            }
            boolean offer = !article && Phrases.isOffer(box.line());
            if (!offer && !((article || text || told && Tags.isHeading(box.tag)) && Phrases.isEnding(box.line()))) {
                continue;
            }
            if (++endings > MOST_ENDINGS) {
                return;
            }
            Box top = top(box);
            if (top.parent == null) {
                continue;
            }
            List<Box> tail = new ArrayList<>();
            boolean linked = false;
            int prose = 0;
            int weight = 0;
            for (Box peer : top.parent.children.subList(top.index + 1, top.parent.children.size())) {
                if (Tags.isHeading(peer.tag) && (!Tags.isHeading(box.tag) || peer.tag.compareTo(box.tag) <= 0)) {
                    break;
                }
                if (peer.prose > 0 && peer.linkShare() < .3 && (!Tags.isHeading(box.tag) || peer.links == 0 && linked)) {
                    break;
                }
                linked |= peer.links > 0;
                tail.add(peer);
                prose += peer.drop == null ? peer.prose : 0;
                weight += peer.drop == null ? peer.weight : 0;
            }
            if (!article && !offer && tail.stream().noneMatch(peer -> peer.fields > 0) && tail.stream().anyMatch(peer -> peer.weight > 0 && peer.linkShare() < LINKS)) {
                continue;
            }
            if (prose > 0 && !linked && top == box && Column.holdsHeading(box) && tail.stream().noneMatch(peer -> peer.fields > 0 || peer.holdsBlock)) {
                continue; // words and nothing that leads elsewhere: a section, whatever it is called
            }
            boolean said = tail.stream().anyMatch(peer -> peer.drop == null && peer.weight > 0);
            if ((isComment(box, tail) || text && Phrases.isOffer(box.line()) && leadAway(tail) || prose == 0 && (text || offer) || prose * 4 < root.prose || article && root.prose - prose >= OWN && areUnits(tail)) && (article || text && (prose == 0 || weight < root.weight) || weight * 2 < root.weight) && (linked || !said || top.links > 0 || !Phrases.isLabel(box.line()))) {
                top.leaveOut(Drop.NAVIGATION, boxes);
                for (Box peer : tail) {
                    if (peer.drop == null) {
                        peer.leaveOut(Drop.NAVIGATION, boxes);
                    }
                }
            }
        }
    }

    /** What readers wrote below a text, under how much that is: each of it can be answered, or more can be written. */
    void answers() {
        int counts = 0;
        for (int i = root.order + 1; i < root.end && text && counts < MOST_COUNTS; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || !box.block || box.parent == null || box.weight == 0 || box.weight > LONGEST_NAME || box.holdsBlock || !ANSWERS.matcher(box.line()).matches()) {
                continue;
            }
            counts++;
            Box top = top(box);
            List<Box> tail = top.parent == null ? List.of() : top.parent.children.subList(top.index + 1, top.parent.children.size());
            int prose = tail.stream().filter(peer -> peer.drop == null).mapToInt(peer -> peer.prose).sum();
            if (prose * 2 < root.prose && tail.stream().anyMatch(Endings::isAnswered)) {
                top.leaveOut(Drop.COMMENTS, boxes);
                tail.stream().filter(peer -> peer.drop == null).forEach(peer -> peer.leaveOut(Drop.COMMENTS, boxes));
                return;
            }
        }
    }

    /** Whether there is a place to write in, or a link or button to answer by. */
    private static boolean isAnswered(Box part) {
        return part.element.selectFirst("textarea") != null
                || part.element.select("a, button").stream().anyMatch(link -> ANSWER.matcher(link.text().strip()).matches());
    }

    /** Whether a form to comment on the page stands under the heading. */
    private static boolean isComment(Box heading, List<Box> tail) {
        return Tags.isHeading(heading.tag) && tail.stream().anyMatch(peer -> peer.element.selectFirst("textarea") != null) && tail.stream().noneMatch(peer -> peer.prose > LINE);
    }

    /** Whether units that lead to other pages are what follows, however much they say. */
    private static boolean leadAway(List<Box> tail) {
        int weight = 0;
        int units = 0;
        for (Box peer : tail) {
            weight += peer.drop == null ? peer.weight : 0;
            units += peer.drop == null ? UnitRun.within(peer) : 0;
        }
        return units > 0 && units >= MOST_OF_IT * weight;
    }

    /** Whether parts of one kind, each under a heading of its own, are all that follows: other pages, printed in full. */
    private static boolean areUnits(List<Box> tail) {
        List<Box> said = tail.stream().filter(peer -> peer.drop == null && peer.weight > 0).toList();
        return said.size() > 1 && said.stream().allMatch(peer -> peer.headings > 0 && peer.holdsBlock && peer.tag.equals(said.getFirst().tag) && peer.classes.equals(said.getFirst().classes));
    }

    /** The outermost element around a line that says hardly anything else. */
    private Box top(Box line) {
        Box top = line;
        while (top.parent != root && top.parent != null && top.parent.weight <= line.weight + 10) {
            top = top.parent;
        }
        return top;
    }

    /** A heading whose whole content was left out goes with it. */
    void orphans() {
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || !Tags.isHeading(box.tag) || box.parent == null || box.weight > 60) {
                continue;
            }
            boolean dropped = false;
            boolean left = false;
            for (Box peer : box.parent.children.subList(box.index + 1, box.parent.children.size())) {
                if (peer.block) {
                    if (peer.drop == null && (peer.weight > 0 || peer.images > 0)) {
                        left = !Tags.isHeading(peer.tag) || peer.tag.compareTo(box.tag) > 0;
                        break;
                    }
                    dropped |= peer.drop == Drop.NAVIGATION;
                }
            }
            if (dropped && !left) {
                box.leaveOut(Drop.NAVIGATION, boxes);
            }
        }
    }
}
