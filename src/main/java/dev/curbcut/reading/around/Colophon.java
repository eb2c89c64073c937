package dev.curbcut.reading.around;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.block.Flow;
import dev.curbcut.reading.wording.Line;
import dev.curbcut.reading.wording.Plain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The foot's lines: those with words of their own stay as they are, the others are links only. */
final class Colophon {
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private Flow flow = new Flow();

    /** The line that is being written. */
    Flow line() {
        return flow;
    }

    /** A line from elsewhere that belongs with the foot's: how the office is reached. */
    void say(String words) {
        end();
        flow.text(words);
        flow.end();
        end();
    }

    /** Takes over what stands in the lines so far; the same line for another screen is not said again. */
    void end() {
        for (Block block : flow.finish()) {
            if (block instanceof Block.Paragraph p && hasWords(p) && said.add(Line.squash(Plain.of(p.content())))) {
                blocks.add(p);
            }
        }
        flow = new Flow();
    }

    private static boolean hasWords(Block.Paragraph p) {
        for (Inline inline : p.content()) {
            if (inline instanceof Inline.Text text && hasWords(text.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWords(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < 2; i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters > 1;
    }

    List<Block> blocks() {
        return blocks;
    }
}
