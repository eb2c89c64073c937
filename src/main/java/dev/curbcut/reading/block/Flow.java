package dev.curbcut.reading.block;

import dev.curbcut.page.About;
import dev.curbcut.page.About.Direction;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.SpellingMarks;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects text and inline parts into lines, and lines and blocks into a run of blocks. White space collapses as in HTML; an
 * inline part that a block interrupts is closed before it and opened again after it.
 */
public final class Flow {
    /** An inline part that is still open. */
    private record Open(Function<List<Inline>, Inline> close, List<Inline> content) {}

    private final List<Block> blocks = new ArrayList<>();
    private List<Inline> line = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean begun;
    private int breaks;
    private final List<String> anchors = new ArrayList<>();
    private Align align = Align.START;

    /** How the paragraphs to come stand. */
    void align(Align to) {
        end();
        align = to;
    }

    Align align() {
        return align;
    }

    /** An anchor of the origin's; the next block carries it. */
    void anchor(String name) {
        anchors.add(name);
    }

    /** The anchor of an element, if a link leads to it. */
    void anchor(Box box) {
        if (box.anchor) {
            anchor(box.anchorName());
        }
    }

    /** What the block that comes now carries. */
    About about(@Nullable String lang, @Nullable Direction direction) {
        if (anchors.isEmpty() && lang == null && direction == null) {
            return About.NONE;
        }
        About about = new About(anchors, lang, direction);
        anchors.clear();
        return about;
    }

    /** Gives the blocks from this place on a language or direction, where they have none of their own. */
    void mark(int from, About about) {
        if (about == About.NONE) {
            return;
        }
        for (int i = from; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Paragraph p && p.about().lang() == null) {
                blocks.set(i, new Block.Paragraph(new About(p.about().anchors(), about.lang(), about.direction()), p.align(), p.content()));
            } else if (block instanceof Block.Heading h && h.about().lang() == null) {
                blocks.set(i, new Block.Heading(new About(h.about().anchors(), about.lang(), about.direction()), h.level(), h.content()));
            }
        }
    }

    public void text(String raw) {
        int indent = 0;
        boolean wrapped = false;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            if (begun && !space && breaks == 0) { // within a line: whatever stands together is taken together
                int end = Text.plain(raw, i);
                if (end > i) {
                    text.append(raw, i, end);
                    i = end;
                    indent = 0;
                    wrapped = false;
                    continue;
                }
            }
            boolean spells = SpellingMarks.is(raw, i);
            i += Character.charCount(c);
            if (Text.isSpace(c) && !spells) {
                if (c == 0x3000 || c == 0xa0) {
                    indent++;
                }
                wrapped |= c == '\n';
                space |= !Text.isZeroWidth(c);
            } else if (Text.isAllowed(c)) {
                if (breaks > 0 && indent >= 2) {
                    breaks = 2; // an indented line after a break is a new paragraph in all but name
                }
                indent = 0;
                if (space && wrapped && begun && Text.isWide(c) && !text.isEmpty() && Text.isWide(text.charAt(text.length() - 1))) {
                    space = false; // a line of the source that wraps within Chinese is no gap between words
                }
                wrapped = false;
                begin();
                text.appendCodePoint(c);
            }
        }
    }

    /** Writes what stands between the text so far and what comes. */
    private void begin() {
        if (breaks > 1 && begun) {
            end();
        } else if (breaks == 1 && begun) {
            spill();
            current().add(new Inline.LineBreak());
        } else if (space && begun) {
            text.append(' ');
        }
        breaks = 0;
        space = false;
        begun = true;
    }

    void lineBreak() {
        breaks++;
    }

    public void inline(Inline inline) {
        begin();
        spill();
        current().add(inline);
    }

    void open(Function<List<Inline>, Inline> close) {
        if (space && begun && breaks == 0) {
            text.append(' ');
            space = false;
        }
        spill();
        open.add(new Open(close, new ArrayList<>()));
    }

    void close() {
        spill();
        Open last = open.removeLast();
        if (!last.content.isEmpty()) {
            current().add(last.close.apply(last.content));
        }
    }

    /** How many inline parts are open. */
    int depth() {
        return open.size();
    }

    /** Ends the line, as a paragraph if anything stands in it. */
    public void end() {
        List<Inline> done = take();
        if (done.isEmpty()) {
            return;
        }
        if (ImageLine.is(done)) {
            ImageLine.add(done, about(null, null), blocks);
        } else {
            blocks.add(new Block.Paragraph(about(null, null), align, done));
        }
    }

    /** Ends the line and gives it, instead of making it a paragraph. */
    List<Inline> take() {
        spill();
        for (int i = open.size() - 1; i >= 0; i--) {
            Open part = open.get(i);
            if (!part.content.isEmpty()) {
                (i == 0 ? line : open.get(i - 1).content).add(part.close.apply(List.copyOf(part.content)));
                part.content.clear();
            }
        }
        List<Inline> done = line;
        line = new ArrayList<>();
        space = false;
        begun = false;
        breaks = 0;
        return done;
    }

    void block(Block block) {
        end();
        blocks.add(block);
    }

    public List<Block> finish() {
        end();
        return blocks;
    }

    private List<Inline> current() {
        return open.isEmpty() ? line : open.getLast().content;
    }

    private void spill() {
        if (!text.isEmpty()) {
            current().add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }

    /** How many blocks stand so far. */
    int size() {
        return blocks.size();
    }

}
