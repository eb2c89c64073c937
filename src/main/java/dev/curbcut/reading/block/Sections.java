package dev.curbcut.reading.block;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import dev.curbcut.reading.wording.Phrases;
import dev.curbcut.reading.wording.Plain;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a portal: a title, a list and where the rest of it is. */
public final class Sections {
    /** A label before a list is no longer. */
    private static final int LONGEST = 90;
    /** The rank of a label that is no heading: below all of those. */
    private static final int LABEL = 8;

    private Sections() {}

    /** The same blocks, with each title that stands right before a list joined to it. */
    public static List<Block> of(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Target beside = i + 2 < blocks.size() && blocks.get(i + 2) instanceof Block.ItemList ? more(blocks.get(i + 1)) : null;
            int at = beside == null ? i + 1 : i + 2;
            if (at < blocks.size() && blocks.get(at) instanceof Block.ItemList list && isTitle(block)) {
                List<Inline> title = new ArrayList<>();
                Target more = split(Plain.line(block), title);
                more = more == null ? beside : more;
                if (!title.isEmpty()) {
                    int end = at;
                    Target below = more == null && at + 1 < blocks.size() ? more(blocks.get(at + 1)) : null;
                    if (below != null) {
                        more = below;
                        end = at + 1;
                    }
                    int level = block instanceof Block.Heading h ? h.level() : LABEL;
                    out.add(new Block.Section(block.about(), level, title, more, List.of(list)));
                    i = end;
                    continue;
                }
            }
            out.add(block);
        }
        return out;
    }

    private static boolean isTitle(Block block) {
        if (block instanceof Block.Heading) {
            return true;
        }
        if (!(block instanceof Block.Paragraph p) || leadsToSeveral(p)) {
            return false;
        }
        String text = Plain.of(named(p.content())).strip();
        int weight = Text.weight(text);
        return weight > 3 && weight <= LONGEST && text.chars().noneMatch(c -> c == '。' || c == '；' || c == '，' || c == ',' || c == '.')
                && p.content().stream().noneMatch(Inline.LineBreak.class::isInstance);
    }

    /** Whether it is a row of links, as those that put a list in another order: none of them is the list's name. */
    private static boolean leadsToSeveral(Block.Paragraph line) {
        return line.content().stream().filter(inline -> inline instanceof Inline.Link link && !Phrases.isMore(Plain.of(link.content()))).limit(2).count() == 2;
    }

    /** Parts a title from its link to more; null when it has none. */
    private static @Nullable Target split(List<Inline> line, List<Inline> title) {
        Target more = null;
        for (Inline inline : named(line)) {
            if (inline instanceof Inline.Link link && Phrases.isMore(Plain.of(link.content()))) {
                more = link.target();
            } else {
                title.add(inline);
            }
        }
        if (title.stream().allMatch(i -> i instanceof Inline.Text t && t.text().isBlank())) {
            title.clear();
        }
        return more;
    }

    /** A title drawn as an image is what the image says. */
    private static List<Inline> named(List<Inline> line) {
        return line.stream()
                .map(inline -> inline instanceof Inline.Image image && image.alternative() != null ? new Inline.Text(image.alternative()) : inline)
                .toList();
    }

    private static @Nullable Target more(Block block) {
        return block instanceof Block.Paragraph p && p.content().size() == 1 && p.content().getFirst() instanceof Inline.Link link
                        && Phrases.isMore(Plain.of(link.content()))
                ? link.target()
                : null;
    }
}
