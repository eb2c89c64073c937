package dev.curbcut.render.html;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.render.answer.Hrefs;
import dev.curbcut.render.plain.PlainInline;
import dev.curbcut.render.plain.TargetName;
import java.util.List;

/** Writes images that stand by themselves. */
final class FigureWriter {
    private static final int WIDTH = 960;

    private final Html html;
    private final HtmlContext context;
    private final InlineWriter lines;
    private boolean inRun;

    FigureWriter(Html html, HtmlContext context, InlineWriter lines) {
        this.html = html;
        this.context = context;
        this.lines = lines;
    }

    /** Of several images in a row that nobody described, only the first says so. */
    void runEndsAfter(Block block) {
        inRun = block instanceof Block.Figure figure && figure.alternative() == null;
    }

    /** Where a run of images that are links ends: a list of places to go, drawn. */
    static int tiles(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && blocks.get(end) instanceof Block.Figure figure && figure.link() != null) {
            end++;
        }
        return end;
    }

    /** What is said for the image. @param ours whether the words are Curbcut's */
    private record Words(String text, boolean ours) {}

    void write(Block.Figure figure) {
        Words words = words(figure);
        boolean shown = context.preferences().images() && context.hrefs().allowed().test(figure.source());
        if (!shown && words.text().isBlank() && figure.caption().isEmpty()) {
            return;
        }
        html.open("figure", Attributes.of(figure.about()));
        boolean captioned = figure.link() != null && isCaption(words.text(), figure.caption());
        if (figure.link() == null) {
            image(figure, words, shown);
        } else {
            lines.open(figure.link(), null);
            image(figure, captioned ? new Words("", false) : words, shown);
            if (captioned) { // heard once, and the words lead there as well
                html.open("span", "class", "named");
                lines.write(figure.caption());
                html.close();
            }
            lines.kind(figure.link(), null);
            lines.close();
        }
        if (!captioned && !figure.caption().isEmpty()) {
            html.open("figcaption");
            lines.write(figure.caption());
            html.close();
        }
        html.close();
    }

    /** Whether a caption says what the alternative does, in words alone. */
    private static boolean isCaption(String alternative, List<Inline> caption) {
        return caption.size() == 1 && caption.getFirst() instanceof Inline.Text text && text.text().strip().equals(alternative.strip());
    }

    /** An image that is a link is never without words: it would be a link without a name. */
    private Words words(Block.Figure figure) {
        String alternative = figure.alternative();
        if (alternative != null && !alternative.isBlank()) {
            return new Words(alternative, false);
        }
        if (figure.link() != null && !figure.caption().isEmpty()) {
            return new Words(PlainInline.of(figure.caption()), false);
        }
        if (figure.link() != null) {
            return new Words(context.say("image.link", TargetName.of(figure.link())), true);
        }
        boolean said = alternative == null && !inRun;
        return said ? new Words(context.say("image.undescribed"), true) : new Words("", false);
    }

    private void image(Block.Figure figure, Words words, boolean shown) {
        if (shown) {
            String lang = words.ours() ? context.uiLang() : null;
            html.open("img", "src", context.hrefs().image(figure.source(), WIDTH), "alt", words.text(), "lang", lang);
        } else if (words.ours()) {
            html.element("span", words.text(), "class", "image", "lang", context.uiLang());
        } else if (!words.text().isBlank()) {
            html.open("span", "class", "image");
            html.element("span", context.say("image"), "lang", context.uiLang()).text(words.text()).close();
        }
    }
}
