package dev.curbcut.language;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what stands for each, found by longest match. The first character is looked up directly and every later one
 * by binary search among the few that follow, so that text is converted at tens of millions of characters a second.
 */
final class PhraseTrie {
    private static final class Node {
        private char[] keys = {};
        private Node[] next = {};
        private @Nullable String value;

        private Node child(char c) {
            int at = Arrays.binarySearch(keys, c);
            if (at >= 0) {
                return next[at];
            }
            int to = -at - 1;
            char[] moreKeys = new char[keys.length + 1];
            Node[] moreNext = new Node[keys.length + 1];
            System.arraycopy(keys, 0, moreKeys, 0, to);
            System.arraycopy(keys, to, moreKeys, to + 1, keys.length - to);
            System.arraycopy(next, 0, moreNext, 0, to);
            System.arraycopy(next, to, moreNext, to + 1, keys.length - to);
            moreKeys[to] = c;
            moreNext[to] = new Node();
            keys = moreKeys;
            next = moreNext;
            return moreNext[to];
        }
    }

    private final @Nullable Node[] first = new Node[1 << 16];

    PhraseTrie(Map<String, String> phrases) {
        phrases.forEach((phrase, value) -> {
            Node node = first[phrase.charAt(0)];
            if (node == null) {
                node = new Node();
                first[phrase.charAt(0)] = node;
            }
            for (int i = 1; i < phrase.length(); i++) {
                node = node.child(phrase.charAt(i));
            }
            node.value = value;
        });
    }

    /** Whether any phrase begins with this character: a quick no for most of what is not Chinese. */
    boolean begins(char c) {
        return first[c] != null;
    }

    /**
     * The longest phrase at a place.
     *
     * @param to receives what stands for it
     * @return its length, 0 where none is found
     */
    int match(CharSequence text, int at, StringBuilder to) {
        Node node = first[text.charAt(at)];
        String value = null;
        int length = 0;
        for (int i = at + 1; node != null; i++) {
            if (node.value != null) {
                value = node.value;
                length = i - at;
            }
            if (i == text.length()) {
                break;
            }
            int next = Arrays.binarySearch(node.keys, text.charAt(i));
            node = next < 0 ? null : node.next[next];
        }
        if (value != null) {
            to.append(value);
        }
        return length;
    }
}
