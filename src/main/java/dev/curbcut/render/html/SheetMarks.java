package dev.curbcut.render.html;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.render.answer.Hrefs;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the sheets of a document begin: “page 3 of 12”, said in our words and linked to itself, so that a place can be named to
 * others who have the paper (EPUB Accessibility 1.1, section 3.2, asks the same of books).
 */
public final class SheetMarks {
    private static final Pattern MARK = Pattern.compile("page-(\\d{1,6})");

    private SheetMarks() {}

    /** Sheets of a document, as far as marks tell; 0 for any other page. */
    public static int count(Page page) {
        return page.kind() == Kind.DOCUMENT ? page.blocks().stream().flatMap(SheetMarks::abouts).flatMapToInt(SheetMarks::numbers).max().orElse(0) : 0;
    }

    private static Stream<About> abouts(Block block) {
        return block instanceof Block.ListBlock list ? Stream.concat(Stream.of(block.about()), list.items().stream().map(Block.ListItem::about)) : Stream.of(block.about());
    }

    private static IntStream numbers(About about) {
        return about.anchors().stream().map(MARK::matcher).filter(Matcher::matches).mapToInt(mark -> Integer.parseInt(mark.group(1)));
    }

    /** Says which sheets begin with what comes next; the first of a document goes without saying. */
    static void write(Html html, HtmlContext context, About about) {
        int[] sheets = context.sheets() < 2 ? new int[0] : numbers(about).sorted().toArray();
        if (sheets.length == 0 || sheets.length == 1 && sheets[0] == 1) {
            return;
        }
        String first = Integer.toString(sheets[0]);
        String last = Integer.toString(sheets[sheets.length - 1]);
        String all = Integer.toString(context.sheets());
        String words = sheets.length == 1 ? context.say("sheet.one", first, all) : context.say("sheet.several", first, last, all);
        html.open("p", "class", "sheet", "lang", context.uiLang());
        html.element("a", words, "href", Hrefs.fragment("page-" + last)).close().line();
    }
}
