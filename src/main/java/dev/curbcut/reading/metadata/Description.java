package dev.curbcut.reading.metadata;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.dom.Visible;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** What a page says of itself in its head: all that there is to read where only a script would draw the rest. */
public final class Description {
    /** Characters that a page shows at most which waits for its script. */
    private static final int SHOWN = 200;

    /** A shorter description is a slogan. */
    private static final int LEAST = 60;

    private Description() {}

    /** The blocks of a body, after what the page says of itself if it shows nothing else. */
    public static List<Block> before(List<Block> blocks, Document document, Survey survey) {
        if (!blocks.stream().allMatch(Block.FormBlock.class::isInstance) || Visible.length(document.body(), SHOWN) >= SHOWN) {
            return blocks;
        }
        String text = Text.line(survey.meta("og:description", "description"));
        if (text.length() < LEAST) {
            return blocks;
        }
        List<Block> out = new ArrayList<>();
        out.add(new Block.Paragraph(List.of(new Inline.Text(text))));
        out.addAll(blocks);
        return out;
    }
}
