package dev.curbcut.document.archive;

import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The words of a diagram that an office program lays out by itself, SmartArt (ISO 29500-1, section 21.4): a paragraph each shape. */
public final class DiagramText {
    private DiagramText() {}

    /** Reads the part with a diagram's data. */
    public static List<Block> read(byte[] part, DocumentBudget budget) throws IOException {
        List<Block> out = new ArrayList<>();
        XmlStream xml = XmlStream.of(part, budget);
        var words = new StringBuilder();
        while (!budget.spent() && xml.next()) {
            if (xml.starts("t")) {
                String text = run(xml);
                words.append(budget.characters(text.length()) ? text : "");
            } else if (xml.ends("pt")) {
                String line = CleanText.clean(words.toString());
                words.setLength(0);
                if (!line.isEmpty()) {
                    out.add(new Block.Paragraph(List.of(new Inline.Text(line))));
                }
            }
        }
        return out;
    }

    /** Both a shape's text and each of its runs are named {@code t}. */
    private static String run(XmlStream xml) throws IOException {
        var out = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.next()) {
            depth += xml.isText() ? 0 : xml.starts() ? 1 : -1;
            if (xml.isText()) {
                out.append(xml.text());
            } else if (xml.ends("p")) {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
