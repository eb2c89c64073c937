package dev.curbcut.reading.confidence;

import dev.curbcut.page.Block;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.reading.selection.Genre;

/** What the page tells that was made: what it is, what it says of itself, where it is kept. */
final class PageSigns {
    /** Hyphens in a path from which on it is a sentence. */
    private static final double SENTENCE = 4;

    private PageSigns() {}

    static void add(Signs signs, Page page, Genre genre, boolean front) {
        signs.put("type.discussion", genre == Genre.TALK);
        signs.put("type.goods", genre == Genre.GOODS);
        signs.put("type.range", genre == Genre.RANGE);
        signs.put("type.story", genre == Genre.STORY);
        signs.put("kind.hub", page.kind() == Kind.HUB);
        signs.put("kind.listing", page.kind() == Kind.LISTING);
        signs.put("kind.form", page.kind() == Kind.FORM);
        signs.put("front", front);
        signs.put("published", page.published() != null);
        signs.put("source", page.source() != null);
        signs.put("blocks.paragraphs", Signs.share(page.blocks().stream().filter(Block.Paragraph.class::isInstance).count(), page.blocks().size()));
        String path = page.address().path();
        signs.put("path.length", Signs.log(path.length()));
        signs.put("path.hyphens", Math.min(1, path.chars().filter(c -> c == '-').count() / SENTENCE));
    }
}
