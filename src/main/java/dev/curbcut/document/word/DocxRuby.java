package dev.curbcut.document.word;

import dev.curbcut.document.archive.XmlStream;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.page.Inline;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A word with its reading above it (ISO 29500-1, section 17.3.3.25). */
final class DocxRuby {
    private DocxRuby() {}

    /** Reads the element that starts here. @return null where there is no word */
    static Inline.@Nullable Ruby read(XmlStream xml, DocumentBudget budget) throws IOException {
        var base = new StringBuilder();
        var reading = new StringBuilder();
        StringBuilder part = base;
        while (xml.next() && !xml.ends("ruby")) {
            if (xml.starts("rt") || xml.starts("rubyBase")) {
                part = xml.starts("rt") ? reading : base;
            } else if (xml.starts("t")) {
                part.append(xml.content());
            }
        }
        String word = CleanText.clean(base.toString());
        return word.isEmpty() || !budget.characters(word.length()) ? null : new Inline.Ruby(word, CleanText.clean(reading.toString()));
    }
}
