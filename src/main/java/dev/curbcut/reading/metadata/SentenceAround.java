package dev.curbcut.reading.metadata;

import dev.curbcut.reading.dom.Tags;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Words that stand right before or behind an element in its line: they speak of what it names. */
final class SentenceAround {
    private SentenceAround() {}

    static boolean is(Element element) {
        return !Tags.isBlock(element.normalName()) && (says(element.previousSibling()) || says(element.nextSibling()));
    }

    private static boolean says(@Nullable Node node) {
        return node instanceof TextNode words && words.getWholeText().codePoints().anyMatch(Character::isLetter);
    }
}
