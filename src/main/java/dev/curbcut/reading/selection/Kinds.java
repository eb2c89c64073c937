package dev.curbcut.reading.selection;

import dev.curbcut.page.Block;
import dev.curbcut.page.Kind;
import dev.curbcut.reading.metadata.Survey;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Plain;
import java.util.List;
import java.util.regex.Pattern;

/** What a page mostly is, told from its blocks. */
public final class Kinds {
    /** Characters of a sentence, at least. */
    private static final int SENTENCE = 20;

    private static final Pattern HOME = Pattern.compile("/(?:index|default|home)\\.[a-z]{3,5}");

    private Kinds() {}

    /** A site's home is a hub whatever stands on it, so long as it leads on. */
    public static Kind of(Kind told, List<Block> blocks, Survey survey, Context context) {
        String path = context.address().path();
        boolean home = path.equals("/") || HOME.matcher(path).matches() || survey.meta("columntype").equals("首页");
        boolean leads = blocks.stream().anyMatch(b -> b instanceof Block.ItemList || b instanceof Block.Section);
        return home && leads ? Kind.HUB : told;
    }

    /** @param text whether it is one text to be read, with a day or an author: what it gives to take along is no list of other pages */
    public static Kind of(List<Block> blocks, boolean text) {
        boolean own = text && blocks.stream().anyMatch(Block.Paragraph.class::isInstance);
        if (text && leadsIn(blocks)) {
            return Kind.ARTICLE;
        }
        return of(own ? blocks.stream().filter(block -> !areDocuments(block)).toList() : blocks);
    }

    /** Whether a sentence stands before the only list of links, none of which has a day: it is what the text leads to. */
    private static boolean leadsIn(List<Block> blocks) {
        boolean said = false;
        int lists = 0;
        for (Block block : blocks) {
            said |= lists == 0 && block instanceof Block.Paragraph p && isSentence(Plain.of(p.content()));
            boolean list = block instanceof Block.ItemList items && items.items().stream().allMatch(item -> item.date() == null);
            if (block instanceof Block.Section || block instanceof Block.ItemList && !list) {
                return false;
            }
            lists += list ? 1 : 0;
        }
        return said && lists == 1;
    }

    private static boolean isSentence(String text) {
        return text.length() >= SENTENCE && (text.endsWith("。") || text.endsWith("："));
    }

    private static boolean areDocuments(Block block) {
        return block instanceof Block.ItemList list && list.items().stream().allMatch(item -> item.attachment() != null)
                || block instanceof Block.Section section && section.blocks().stream().allMatch(Kinds::areDocuments);
    }

    public static Kind of(List<Block> blocks) {
        int lists = 0;
        int text = 0;
        int forms = 0;
        boolean dated = false;
        Block before = null;
        for (Block block : blocks) {
            boolean more = before instanceof Block.ItemList list && list.items().size() > 2;
            before = block;
            switch (block) {
                case Block.ItemList items -> {
                    lists += items.items().size() > 2 && !more ? 1 : 0; // rows in groups of five are one list
                    dated |= items.items().stream().allMatch(item -> item.date() != null && item.target() != null && item.attachment() == null);
                }
                case Block.Section section -> lists++;
                case Block.FormBlock form -> forms++;
                case Block.Paragraph p -> text++;
                case Block.Table t -> text += 3;
                case Block.Heading h -> {}
                case Block.ListBlock l -> text++;
                case Block.DescriptionList d -> text++;
                case Block.Figure f -> {}
                case Block.Quotation q -> text++;
                case Block.Preformatted p -> text++;
                case Block.Fields f -> text++;
                case Block.Disclosure d -> text++;
                case Block.Media m -> {}
                case Block.Separator s -> {}
                case Block.Note n -> {}
            }
        }
        if (lists > 0 && text <= 3 + lists) {
            return lists > 2 ? Kind.HUB : Kind.LISTING;
        }
        if (dated && text == 0) {
            return Kind.LISTING; // a channel's first news, or two of them: there is nothing else to read
        }
        return forms > 0 && text <= 3 ? Kind.FORM : Kind.ARTICLE;
    }
}
