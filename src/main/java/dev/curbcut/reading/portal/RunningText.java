package dev.curbcut.reading.portal;

import dev.curbcut.reading.layout.Box;

/** Tells running text with links in it from rows. */
final class RunningText {
    /** Characters of a sentence at least. */
    private static final int SENTENCE = 12;

    private RunningText() {}

    /** Running text with links in it. */
    static boolean is(Box box) {
        if (box.holdsBlock && box.children.size() == 1 && box.element.ownText().isBlank()) {
            return is(box.children.getFirst());
        }
        return box.block && !box.holdsBlock && (box.prose > 0 && box.linkShare() < .4 || box.tag.equals("p") && box.linkShare() < .5 && endsInStop(box.element.ownText()));
    }

    /** Whether words are a sentence, with a link after it: “The bridge is closed. See the diversion”. */
    private static boolean endsInStop(String own) {
        String text = own.strip();
        return text.length() > SENTENCE && ".。!！".indexOf(text.charAt(text.length() - 1)) >= 0 && !text.endsWith("...");
    }
}
