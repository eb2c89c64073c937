package dev.curbcut.reading.block;

import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.wording.Text;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Preformatted text as it stands: programs, figures in columns. A block in it is a line; without the lines that its page folds
 * away, its buttons, and the numbers that a page writes before the lines of a program.
 */
final class Listing {
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,5})\\s*");
    /** From so many lines on, numbers that count are the page's and not the program's. */
    private static final int NUMBERED = 2;

    private final Predicate<Box> leftOut;
    private final StringBuilder out = new StringBuilder();
    /** Elements that number the lines. */
    private final Set<Element> numbers;

    private Listing(Predicate<Box> leftOut, Set<Element> numbers) {
        this.leftOut = leftOut;
        this.numbers = numbers;
    }

    static String of(Box box, Predicate<Box> leftOut) {
        Listing listing = new Listing(leftOut, numbers(box.element));
        listing.add(box);
        return Text.block(listing.out.toString());
    }

    private void add(Box box) {
        int next = 0;
        for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof Element element) {
                Box child = box.children.get(next++);
                if (child.tag.equals("br")) {
                    out.append('\n');
                } else if (!Tags.isSilent(child.tag) && !isFolded(child) && !numbers.contains(element)) {
                    line(child);
                    add(child);
                    line(child);
                }
            }
        }
    }

    /** A block begins a line and ends one. */
    private void line(Box box) {
        if ((box.block || !box.bare && box.element.attr("style").replace(" ", "").contains("display:block")) && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    /** Other parts may be left out of a line of words, never of a program: a word of it is called a tag, or a comment, and is none. */
    private boolean isFolded(Box box) {
        return box.tag.equals("button") || box.drop == Drop.HIDDEN && leftOut.test(box);
    }

    /** The elements that say one number each, from one on in turn, each first in its line. */
    private static Set<Element> numbers(Element pre) {
        Set<Element> found = new HashSet<>();
        int expected = 1;
        for (Element element : pre.select("span, a, i, b, td, code, div")) {
            if (element.childNodeSize() <= 1 && element.childrenSize() == 0) {
                var number = NUMBER.matcher(element.wholeText());
                if (number.matches() && Integer.parseInt(number.group(1)) == expected && beginsLine(element, pre)) {
                    found.add(element);
                    expected++;
                }
            }
        }
        boolean every = found.size() > NUMBERED && found.size() * 10L >= lines(pre) * 8L;
        return every ? found : Set.of();
    }

    private static long lines(Element pre) {
        long breaks = pre.wholeText().strip().lines().count();
        return Math.max(breaks, pre.select("> div, > code > div, br, li").size());
    }

    private static boolean beginsLine(Element element, Element pre) {
        Node at = element;
        while (at != pre && at != null) {
            Node before = at.previousSibling();
            if (before instanceof TextNode text) {
                String said = text.getWholeText();
                if (!said.isBlank() || said.indexOf('\n') >= 0) {
                    return said.isBlank() || said.endsWith("\n");
                }
                at = before;
            } else if (before instanceof Element e) {
                return Tags.isBlock(e.normalName()) || e.normalName().equals("br") || e.wholeText().endsWith("\n");
            } else {
                if (at.parent() instanceof Element up && up != pre && Tags.isBlock(up.normalName())) {
                    return true;
                }
                at = at.parent();
            }
        }
        return true;
    }
}
