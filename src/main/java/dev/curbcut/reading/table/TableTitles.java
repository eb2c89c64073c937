package dev.curbcut.reading.table;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.wording.Plain;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The titles of tables that stand as a line of their own above them, as office programs write them: “表1 各站月均浓度”, “Table 2.” */
public final class TableTitles {
    private static final Pattern NUMBERED = Pattern.compile("^(?:附?[表錶]|(?i:table|tableau|tabelle|tabla|tabella|tabela))[\\s\u3000]*[-–—]?[\\dA-Z一二三四五六七八九十〇IVX][^。！？]*$");

    /** A longer line says more than what a table is called. */
    private static final int LONGEST = 120;

    private TableTitles() {}

    /** The same blocks, with each such line joined to its table as the caption. */
    public static List<Block> joined(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Block.Table t && t.caption().isEmpty() && !out.isEmpty() && isTitle(out.getLast())) {
                List<Inline> caption = Plain.line(out.removeLast());
                out.add(new Block.Table(t.about(), caption, t.rows()));
            } else {
                out.add(block);
            }
        }
        return out;
    }

    private static boolean isTitle(Block block) {
        String text = Plain.of(Plain.line(block)).strip();
        return block.about().anchors().isEmpty() && !text.isEmpty() && Text.weight(text) <= LONGEST && NUMBERED.matcher(text).matches();
    }
}
