package dev.curbcut.reading.block;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import dev.curbcut.reading.wording.ImageName;
import dev.curbcut.reading.wording.Line;
import dev.curbcut.reading.wording.LinkName;
import dev.curbcut.reading.wording.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Links that hold only images which nobody described: the tiles of a portal. Each is named by its own title, by the words of
 * another link to the same place, or by the folder it leads into; where nothing tells, it stays without a name.
 */
public final class ImageLinks {
    private static final int LONGEST = 80;

    private final Map<Target, Element> links = new LinkedHashMap<>();
    private @Nullable Map<String, String> words;

    /** Keeps a link that has no words. */
    void add(Element a, Target target) {
        links.putIfAbsent(target, a);
    }

    /** The same blocks, with the images that are such links named. */
    public List<Block> named(List<Block> blocks) {
        return links.isEmpty() ? blocks : all(blocks);
    }

    private List<Block> all(List<Block> blocks) {
        return blocks.stream().map(this::one).toList();
    }

    private Block one(Block block) {
        return switch (block) {
            case Block.Figure f when f.link() != null && f.alternative() == null && f.caption().isEmpty() ->
                new Block.Figure(f.about(), f.source(), name(f.link()), f.caption(), f.link());
            case Block.Paragraph p -> new Block.Paragraph(p.about(), p.align(), line(p.content()));
            case Block.Heading h -> new Block.Heading(h.about(), h.level(), line(h.content()));
            default -> NestedBlocks.changed(block, this::all);
        };
    }

    private List<Inline> line(List<Inline> line) {
        return line.stream().map(inline -> inline instanceof Inline.Link l && links.containsKey(l.target()) ? link(l) : inline).toList();
    }

    private Inline link(Inline.Link link) {
        boolean silent = link.name() == null && link.content().stream().allMatch(i -> i instanceof Inline.Image image && image.alternative() == null);
        String name = silent ? name(link.target()) : null;
        if (name == null) {
            return link;
        }
        List<Inline> content = new ArrayList<>(link.content());
        content.set(0, new Inline.Image(((Inline.Image) content.getFirst()).source(), name));
        return new Inline.Link(link.target(), content, null, link.rel());
    }

    private @Nullable String name(Target target) {
        Element a = links.get(target);
        if (a == null) {
            return null;
        }
        String own = ImageName.of(a);
        if (own != null) {
            return own;
        }
        String said = words(a).get(a.attr("href").strip());
        if (said != null) {
            return said;
        }
        if (!(target instanceof Target.Web web)) {
            return null;
        }
        String made = LinkName.made(web.address());
        return made.startsWith(web.address().host()) ? null : made;
    }

    /** What the links of the page say, by where they lead; the first counts. */
    private Map<String, String> words(Element a) {
        if (words == null) {
            words = new HashMap<>();
            for (Element other : a.root().getElementsByTag("a")) {
                String text = Line.of(other, LONGEST + 1);
                if (!text.isEmpty() && text.length() <= LONGEST && !Phrases.isMore(text)) {
                    words.putIfAbsent(other.attr("href").strip(), text);
                }
            }
        }
        return words;
    }
}
