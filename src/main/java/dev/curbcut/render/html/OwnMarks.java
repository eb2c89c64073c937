package dev.curbcut.render.html;

import dev.curbcut.page.Block;
import dev.curbcut.render.plain.PlainInline;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the items of a list bring marks along, numbers or signs of their own, or begin with what stands out by itself, such as a heading
 * or an image: a bullet before “1.” or “●” is one mark too many.
 */
final class OwnMarks {
    private static final Pattern MARK = Pattern.compile(
            "[•·∙●○◦◆◇■□▪▫◼◻▲△▶►▷※★☆✦√✓✔☑➢➤→⇒*＊–—−-]|[①-⓿❶-❿⓵-⓾]"
                    + "|[(（\\[【第]?\\s?(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[a-zA-Z]|[ivxIVX]{1,6}|[一二三四五六七八九十百]{1,4})\\s?[)）\\]】.．、:：条章节節]");

    private OwnMarks() {}

    /** Of more than half of them. */
    static boolean areIn(List<Block.ListItem> items) {
        return items.stream().filter(OwnMarks::isMarked).count() * 2 > items.size();
    }

    private static boolean isMarked(Block.ListItem item) {
        return item.blocks().isEmpty()
                || !(item.blocks().getFirst() instanceof Block.Paragraph paragraph)
                || MARK.matcher(PlainInline.of(paragraph.content()).stripLeading()).lookingAt();
    }
}
