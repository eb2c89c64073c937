package dev.curbcut.render.point;

import dev.curbcut.page.Block;

/**
 * A sentence that carries its page.
 *
 * @param sentence as the page has it
 * @param part of the page it stands in, from 1
 * @param offset of its first character in the texts of the paragraph
 */
public record Point(Matter matter, String sentence, int part, Block.Paragraph paragraph, int offset) {
    /** Of its place on the page. */
    public String id() {
        return "point-" + matter.key();
    }
}
