package dev.curbcut.reading.listing;

import dev.curbcut.calendar.Dates;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Plain;
import java.util.List;

/** What says nothing of a row's own once its name and its day were read. */
final class Leftover {
    private Leftover() {}

    /**
     * Whether nothing is left in a block but a date, a bracket or a word for “more”.
     *
     * @param before what is said of the row before it: a day behind a label is the label's
     */
    static boolean is(Block block, List<Block> before) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        String text = Plain.of(paragraph.content());
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters + digits == 0
                || Phrases.isMore(text) && digits == 0 && !isState(paragraph, text)
                || letters <= 4 && text.length() < 24 && RowDate.mayBeIn(text) && Dates.iso(text).isPresent() && !isLabelled(before);
    }

    private static boolean isLabelled(List<Block> before) {
        return !before.isEmpty() && before.getLast() instanceof Block.Paragraph label && RowDate.isOtherLabel(Plain.of(label.content()));
    }

    /** Whether the word says how something stands: a call that is open, and no link that opens it. */
    private static boolean isState(Block.Paragraph paragraph, String text) {
        return text.equalsIgnoreCase("open") && paragraph.content().stream().noneMatch(Inline.Link.class::isInstance);
    }
}
