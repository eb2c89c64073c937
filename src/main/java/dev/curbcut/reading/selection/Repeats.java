package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.wording.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in the body twice. */
final class Repeats {
    /** A line of this weight does not stand twice on a page by chance. */
    private static final int COPY = 75;

    /** A line of a quotation that is looked for in what was written before has at least this weight. */
    private static final int QUOTED = 24;

    /** Letters of a discussion among which quotations are looked for; what comes after stands as it is. */
    private static final int LOOKED_THROUGH = 400_000;

    /** Elements that run across the screen, at most. */
    private static final int MOST_RUNNING = 200;

    /** The weight of a part that does not stand twice by chance, and how many of one size are compared. */
    private static final int PART = 100;
    private static final int MOST_ALIKE = 8;

    /** How deep in a card a part of it may stand that others share. */
    private static final int CARD_DEPTH = 5;

    /** So many cards of one kind are a list, and no body with its copy. */
    private static final int SEVERAL = 3;

    /** Letters of a line that tells beside another that both were said before, at least: “Answer” tells nothing. */
    private static final int LEAST_BESIDE = 12;

    /** A caption has at least this weight. */
    private static final int CAPTION = 12;
    private static final Pattern CUT = Pattern.compile("\\s*(?:\\.{3}|…)\\s*\\w{0,8}$");

    private final List<Box> boxes;
    private final Box root;

    Repeats(List<Box> boxes, Box root) {
        this.boxes = boxes;
        this.root = root;
    }

    /**
     * Long lines that stand on the page twice: the body for another screen, a caption in a gallery and below it. What is said again
     * in the same place, a clause in each section of a law or an answer to each of two questions, is no copy; a line beside which
     * the next one is said again as well is.
     */
    void lines() {
        List<Box> lines = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.block && !box.holdsBlock && box.weight > 0 && !box.tag.equals("td") && !box.tag.equals("pre")) {
                String text = box.line();
                lines.add(box);
                texts.add(text);
                if (box.weight >= COPY) {
                    times.merge(text, 1, Integer::sum);
                }
            }
        }
        if (times.values().stream().allMatch(n -> n == 1)) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Box line = lines.get(i);
            Integer first = line.weight < COPY ? null : seen.putIfAbsent(texts.get(i), i);
            if (first != null && !isOfEach(lines.get(first), line) && (isCaption(line) || isAgain(texts, first, i, -1) || isAgain(texts, first, i, 1) || times.get(texts.get(i)) == 2 && !isPeer(lines.get(first), line))) {
                line.leaveOut(Drop.DUPLICATE, boxes);
            }
        }
    }

    /** Whether two lines stand in two of several cards of one kind, each under a name of its own: the answer to each of the letters. */
    static boolean isOfEach(Box one, Box other) {
        Box card = one;
        Box next = other;
        for (int up = 0; up < CARD_DEPTH && card.parent != null && next.parent != null && isKind(card, next); up++) {
            if (card.parent == next.parent) {
                Box kind = card;
                return up > 0 && card.parent.children.stream().filter(child -> child.weight > 0 && isKind(kind, child)).limit(SEVERAL).count() == SEVERAL
                        && !firstLine(card).equals(firstLine(next));
            }
            card = card.parent;
            next = next.parent;
        }
        return false;
    }

    private static String firstLine(Box card) {
        Box at = card;
        while (at.holdsBlock) {
            Box within = at.children.stream().filter(child -> child.weight > 0).findFirst().orElse(null);
            if (within == null) {
                break;
            }
            at = within;
        }
        return at.line();
    }

    /** Whether two lines stand in the same place: side by side, or in parts of one kind side by side. */
    private static boolean isPeer(Box one, Box other) {
        Box first = one;
        Box second = other;
        for (int up = 0; up < CARD_DEPTH && first != null && second != null && first.tag.equals(second.tag); up++) {
            if (first.parent == second.parent) {
                return true;
            }
            first = first.parent;
            second = second.parent;
        }
        return false;
    }

    /** Parts of several lines that stand on the page twice, word by word: the copy for another screen, the copy that a carousel makes. */
    void parts() {
        Map<List<Integer>, List<Box>> alike = new HashMap<>();
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || !isPart(box)) {
                continue;
            }
            List<Box> before = alike.computeIfAbsent(List.of(box.weight, box.linkWeight, box.prose, box.links, box.lines), k -> new ArrayList<>(1));
            if (before.stream().anyMatch(other -> other.end <= box.order && !isShared(other, box) && other.line().equals(box.line()))) {
                box.leaveOut(Drop.DUPLICATE, boxes);
                i = box.end - 1;
            } else if (before.size() < MOST_ALIKE) {
                before.add(box);
            }
        }
    }

    /** Whether two parts stand in cards of one kind side by side, which say other things besides: then it is said of each. */
    private static boolean isShared(Box one, Box other) {
        Box card = one.parent;
        Box next = other.parent;
        for (int up = 0; up < CARD_DEPTH && card != null && next != null && card != next && isKind(card, next); up++) {
            if (card.parent == next.parent) {
                return card.weight > one.weight && next.weight > other.weight;
            }
            card = card.parent;
            next = next.parent;
        }
        return false;
    }

    private static boolean isKind(Box one, Box other) {
        return one.tag.equals(other.tag) && one.classes.equals(other.classes);
    }

    private static boolean isPart(Box box) {
        return switch (box.tag) {
            case "pre", "tr", "td", "th", "tbody", "thead", "table", "code" -> false;
            default -> box.block && box.holdsBlock && box.lines > 1 && box.weight >= PART;
        };
    }

    /** Elements side by side that say all the same again and again: words that run across the screen. */
    void runs() {
        for (int i = root.order; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || box.children.size() < 4 || !isRun(box)) {
                continue;
            }
            List<Box> said = box.children.stream().filter(c -> c.drop == null && c.weight > 0).limit(MOST_RUNNING + 1).toList();
            int period = said.size() < 4 || said.size() > MOST_RUNNING ? 0 : period(said);
            for (Box again : period == 0 ? List.<Box>of() : said.subList(period, said.size())) {
                again.leaveOut(Drop.DUPLICATE, boxes);
            }
        }
    }

    private static boolean isRun(Box box) {
        return switch (box.tag) {
            case "pre", "code", "tr", "tbody", "thead", "table", "p" -> false;
            default -> switch (box.children.getFirst().tag) {
                case "p", "li", "dt", "dd", "br" -> false; // one below the other, to be read
                default -> box.element.ownText().isBlank();
            };
        };
    }

    /** After how many of them the elements begin to say the same again, to the last; 0 when they don't. */
    private static int period(List<Box> said) {
        for (int period = 1; period * 2 <= said.size(); period++) {
            int at = period;
            while (at < said.size() && said.get(at).weight == said.get(at - period).weight && said.get(at).line().equals(said.get(at - period).line())) {
                at++;
            }
            if (at == said.size()) {
                return period;
            }
        }
        return 0;
    }

    /** What is said of a picture that a gallery shows again: below the picture, beside it, and cut short before a link to all of it. */
    void captions() {
        Set<String> seen = new HashSet<>();
        String before = "";
        for (int i = root.order + 1; i < root.end; i++) {
            Box box = boxes.get(i);
            if (box.drop != null || box.weight < CAPTION || box.holdsBlock || !box.block && (box.parent == null || !box.parent.holdsBlock) || !isCaption(box)) {
                continue;
            }
            String text = box.line();
            String cut = CUT.matcher(text).replaceFirst("");
            if (!seen.add(text) || cut.length() < text.length() && cut.length() >= CAPTION && before.startsWith(cut)) {
                box.leaveOut(Drop.DUPLICATE, boxes);
            } else {
                before = text;
            }
            i = box.end - 1;
        }
    }

    private static boolean isCaption(Box line) {
        Box box = line;
        for (int up = 0; up < 4 && box != null; up++, box = box.parent) {
            if (box.tag.equals("figure") || box.tag.equals("figcaption") || box.classes.contains("caption")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line beside this one, before or after it, says what stood there the first time, too. */
    private static boolean isAgain(List<String> texts, int first, int again, int step) {
        int before = first + step;
        int now = again + step;
        return before >= 0 && now < texts.size() && before != again && now != first
                && texts.get(before).length() >= LEAST_BESIDE && texts.get(before).equals(texts.get(now)) && !texts.get(now).equals(texts.get(again));
    }

    /** In a discussion: what a post quotes of a post that stands above it. Who is quoted stays. */
    void quotations() {
        StringBuilder said = new StringBuilder();
        for (int i = root.order + 1; i < root.end && said.length() < LOOKED_THROUGH; i++) {
            Box box = boxes.get(i);
            if (box.drop != null) {
                continue;
            }
            if (box.tag.equals("blockquote")) {
                quotation(box, said);
                i = box.end - 1;
            } else if (box.block && !box.holdsBlock && box.weight > 0) {
                said.append(Phrases.squash(box.element.text()));
            } else if (box.block) {
                said.append(Phrases.squash(box.element.ownText()));
            }
        }
    }

    private void quotation(Box quotation, StringBuilder said) {
        for (int i = quotation.order; i < quotation.end; i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.weight >= QUOTED && (!box.holdsBlock || !box.element.ownText().isBlank())
                    && said.indexOf(Phrases.squash(box.element.text())) >= 0) {
                box.leaveOut(Drop.DUPLICATE, boxes);
            }
        }
    }
}
