package dev.curbcut.reading.selection;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.layout.Signal;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Text;
import dev.curbcut.reading.trace.Trace;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Takes out of the body what stands in it without being part of it: teasers of other pages, controls, what follows the end. */
final class Pruning {
    /** Weight of a line that may be a control, and of one that may ask for a subscription, at most. */
    private static final int CONTROL = 90;
    private static final int PITCH = 400;

    /** Weight of the names of the orders that a list can be put in, at most. */
    private static final int ORDERS = 120;
    /** The same of the words that ask for one. */
    private static final int ORDER = 24;

    /** Running text of a notice at least, where the page has a day or a source: half of what it says. */
    private static final int SHORT_TEXT = 120;

    /** Marks that borders are drawn with, and how many are one at least. */
    private static final String ORNAMENTS = ":*=~#+";
    private static final int ORNAMENT = 3;

    private static final Pattern COUNTER = Pattern.compile("[(（]\\d{1,7}[)）]");

    private final List<Box> boxes;
    private final Box root;
    private final boolean body;
    private final boolean article;

    private Pruning(List<Box> boxes, Box root, Evidence evidence) {
        this.boxes = boxes;
        this.root = root;
        this.body = hasBody();
        this.article = root.prose >= 400 && root.prose * 2 >= root.weight || body || evidence.isText() && evidence.dated() && root.prose >= SHORT_TEXT && root.prose * 2 >= root.weight;
    }

    /** Whether most of the running text stands in a part that CMS call the body. */
    private boolean hasBody() {
        for (int i = root.order; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.signal == Signal.BODY && box.prose >= 100 && box.prose * 10 >= root.prose * 6) {
                return true;
            }
        }
        return false;
    }

    static void prune(List<Box> boxes, Box root, Evidence evidence, Trace trace) {
        boolean forum = evidence.genre() == Genre.TALK;
        boolean text = evidence.isText() && evidence.dated() && OwnText.isEnough(root);
        Pruning pruning = new Pruning(boxes, root, evidence);
        Cards cards = new Cards(boxes, root, text, pruning.article);
        LinkBoxes links = new LinkBoxes(boxes, root, text);
        Endings endings = new Endings(boxes, root, pruning.article, evidence.isText() && evidence.dated());
        Repeats repeats = new Repeats(boxes, root);
        if (evidence.isText() && evidence.dated()) {
            Neighbours.drop(boxes, root);
            trace.step("the way to the page before or after", boxes);
        }
        if (!forum) {
            Neighbours.ways(boxes, root, pruning.lastText());
            trace.step("the pages before and after, by name", boxes);
            endings.answers();
            trace.step("what readers wrote below the text", boxes);
        }
        repeats.runs();
        repeats.parts();
        trace.step("says again what stands elsewhere in the body", boxes);
        if (forum) {
            repeats.quotations();
            trace.step("quotes what stands above", boxes);
            Posts posts = new Posts(boxes, root);
            posts.counts();
            trace.step("a count or a control of the forum's", boxes);
            posts.prune();
            trace.step("beside the posts of a discussion, or said again in each of them", boxes);
        } else if (pruning.article) {
            cards.teasers();
            trace.step("cards that lead to other pages", boxes);
            endings.endings();
            trace.step("what follows an ending", boxes);
            links.after(pruning.body);
            trace.step("links before or after the running text", boxes);
            links.pointers();
            trace.step("a line that points to another page", boxes);
            links.tags();
            trace.step("links to topics", boxes);
            repeats.lines();
            repeats.captions();
            trace.step("says again what stands elsewhere in the body", boxes);
        } else {
            if (root.prose >= 400) {
                links.menus();
                trace.step("many links of a word or two", boxes);
            }
            if (text) {
                cards.teasers();
                trace.step("cards of other pages", boxes);
                links.after(pruning.body);
                trace.step("boxes of links beside the text or after it", boxes);
            }
            endings.endings();
            trace.step("what follows an ending", boxes);
        }
        cards.offers(evidence.genre() == Genre.GOODS);
        trace.step("cards of what is offered besides", boxes);
        FormBoxes.prune(boxes, root);
        trace.step("a form's or its answers'", boxes);
        Helpfulness.drop(boxes, root, pruning.lastText());
        pruning.lines();
        trace.step("a line that is a control, or asks for a subscription", boxes);
        endings.orphans();
        trace.step("a heading of which all that it heads was left out", boxes);
    }

    /** Whole lines that are controls, or ask for a subscription. */
    private void lines() {
        int lastText = lastText();
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || box.weight > PITCH || box.holdsBlock && !ControlRow.isAroundEmpty(box, boxes)) {
                continue;
            }
            if (box.weight == 0) {
                if (isOrnament(box)) {
                    box.leaveOut(Drop.CONTROL, boxes);
                }
                continue;
            }
            if (box.block && box.weight < ORDER && Phrases.isOrder(box.line())) {
                orders(box).leaveOut(Drop.CONTROL, boxes);
                continue;
            }
            if (box.block && box.links > 0 && box.weight < CONTROL * 2 && ControlRow.is(box)) {
                box.leaveOut(Drop.CONTROL, boxes);
                continue;
            }
            if (box.block && i >= lastText && (box.weight * 2 < root.weight || root.images > box.images) && Phrases.isRightsNotice(box.line())) {
                box.leaveOut(Drop.SITE, boxes);
                continue;
            }
            boolean control = box.block && box.weight < ORDER && isCounter(box) || box.weight < CONTROL && (box.block ? !isNamed(box) : (box.tag.equals("a") || box.tag.equals("span")) && !isInSentence(box) && !isNamed(box.blockAround()))
                    && Phrases.isControl(box.line());
            control |= box.block && (box.children.isEmpty() || isCloaked(box)) && !box.tag.equals("pre") && Phrases.isUnfilled(box.line());
            if (control || (box.block || box.tag.equals("video")) && Phrases.isPitch(box.line())) {
                box.leaveOut(Drop.CONTROL, boxes);
            }
        }
    }

    /** Whether a line is one mark again and again: a border drawn in letters, or “:::”, where the access keys of Taiwan's sites lead. */
    private static boolean isOrnament(Box box) {
        boolean line = box.block ? box.tag.equals("div") || box.tag.equals("p") : box.tag.equals("a") && box.anchorName().isEmpty();
        String text = line && box.images == 0 && box.fields == 0 ? box.line() : "";
        return text.length() >= ORNAMENT && (box.block ? ORNAMENTS : ":").indexOf(text.charAt(0)) >= 0 && text.chars().allMatch(c -> c == text.charAt(0));
    }

    /** Whether a line is a number in brackets beside a control: how often it was clicked. */
    private static boolean isCounter(Box line) {
        return line.index > 0 && line.parent != null && line.parent.children.get(line.index - 1).drop == Drop.CONTROL && COUNTER.matcher(line.line()).matches();
    }

    /** Where the last running text of the body stands that was not left out; the body itself for none. */
    private int lastText() {
        for (int i = root.end - 1; i > root.order; i--) {
            Box box = boxes.get(i);
            if (box.drop == null && box.block && !box.holdsBlock && box.prose > 0 && box.linkShare() < .5) {
                return i;
            }
        }
        return root.order;
    }

    /** Whether it names what follows it, or is an entry among others that are words: there the word of a button is a word. */
    private static boolean isNamed(Box box) {
        return switch (box.tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> box.links == 0 && isFollowed(box);
            case "p" -> box.links == 0 && isBold(box) && isFollowed(box);
            case "li" -> box.links == 0 && !isClicked(box) && !ControlRow.areEntries(box);
            case "td", "th", "dt", "dd", "caption" -> box.links == 0 && !isClicked(box);
            default -> false;
        };
    }

    /** Whether a script waits for a click on it or on what it holds. */
    private static boolean isClicked(Box box) {
        return box.element.hasAttr("onclick") || box.tag.equals("button") || box.children.stream().anyMatch(Pruning::isClicked);
    }

    /** Whether all of a line is bold: it may head what follows it. */
    private static boolean isBold(Box box) {
        return box.children.size() == 1 && (box.children.getFirst().tag.equals("strong") || box.children.getFirst().tag.equals("b")) && box.children.getFirst().weight == box.weight;
    }

    /** Whether words that are no links stand below a heading, before the next of its rank. */
    private static boolean isFollowed(Box heading) {
        for (Box peer : heading.parent == null ? List.<Box>of() : heading.parent.children.subList(heading.index + 1, heading.parent.children.size())) {
            if (peer.drop == null && (peer.weight > 0 || peer.images > 0)) {
                return (!Tags.isHeading(peer.tag) || peer.tag.compareTo(heading.tag) > 0) && peer.linkShare() < .5;
            }
        }
        return false;
    }

    /** Whether a framework hides it until a script has filled it in. */
    private static boolean isCloaked(Box box) {
        return box.element.hasAttr("ng-cloak") || box.element.hasAttr("v-cloak");
    }

    /** Whether words stand right before or after it: “you must log in to answer” needs all of them. */
    private static boolean isInSentence(Box box) {
        Box at = box;
        while (at.parent != null && !at.parent.block && at.parent.weight == at.weight) {
            at = at.parent;
        }
        return says(at.element.previousSibling()) || says(at.element.nextSibling());
    }

    private static boolean says(@Nullable Node node) {
        return node instanceof TextNode text && Text.weight(text.getWholeText()) > 0;
    }

    /** The orders that a list can be put in, with the line before them that asks for one. */
    private static Box orders(Box line) {
        Box at = line;
        while (at.parent != null && at.index == first(at.parent) && at.parent.prose == 0 && at.parent.weight < ORDERS && at.parent.headings == 0) {
            at = at.parent;
        }
        return at;
    }

    private static int first(Box box) {
        int first = 0;
        while (first < box.children.size() && box.children.get(first).weight == 0) {
            first++;
        }
        return first;
    }
}
