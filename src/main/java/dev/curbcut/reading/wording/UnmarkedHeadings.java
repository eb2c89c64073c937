package dev.curbcut.reading.wording;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Align;
import dev.curbcut.page.Inline;
import dev.curbcut.reading.block.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings in disguise: numbered lines of official Chinese (GB/T 9704 section 7.3.3: 一、 then （一） then 1. then （1）),
 * chapters and sections of laws, and short lines that are bold as a whole. They get ranks below the real headings.
 */
public final class UnmarkedHeadings {
    private static final int LONGEST = 45;
    /** Longest bold line of an alphabet. */
    private static final int LONGEST_LATIN = 90;

    private static final int PART = 11;
    private static final int CHAPTER = 12;
    private static final int SECTION = 13;
    private static final int FIRST = 14;
    private static final int SECOND = 15;
    private static final int THIRD = 16;
    private static final int BOLD = 17;

    private static final String NUMBER = "[一二三四五六七八九十百零〇]{1,5}";
    private static final Pattern LAW = Pattern.compile("^第(?:" + NUMBER + "|\\d{1,3})\\s?(编|分编|章|节|部分)(?:[\\s\u3000:：]|$).*");
    private static final Pattern ARTICLE = Pattern.compile("^(第(?:[一二三四五六七八九十百千零〇]{1,8}|\\d{1,4})条(?:之[一二三四五六七八九十]{1,2})?)[\\s\u3000].*", Pattern.DOTALL);
    private static final Pattern ONE = Pattern.compile("^" + NUMBER + "[、．.].*");
    private static final Pattern TWO = Pattern.compile("^[（(]" + NUMBER + "[）)].*");
    private static final Pattern THREE = Pattern.compile("^\\d{1,2}[.．、](?!\\d).*");

    /** What a picture shows, and who took it: set in bold by many sites, and no heading of what follows. */
    private static final Pattern CAPTION = Pattern.compile("^图[为\\d:：].*|.{0,80}摄\\s?[）)]?$", Pattern.DOTALL);

    private UnmarkedHeadings() {}

    /** The same blocks, with such lines as headings; their levels are ranks, for {@link Outline} to order. */
    public static List<Block> lift(List<Block> blocks) {
        int[] ranks = new int[blocks.size()];
        int[] found = new int[BOLD + 1];
        int[] followed = new int[BOLD + 1];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = rank(blocks.get(i));
        }
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] > 0) {
                found[ranks[i]]++;
                boolean text = i + 1 < ranks.length && ranks[i + 1] != ranks[i] && !(blocks.get(i + 1) instanceof Block.Heading);
                followed[ranks[i]] += text ? 1 : 0;
            }
        }
        List<Block> out = new ArrayList<>(blocks.size());
        for (int i = 0; i < ranks.length; i++) {
            int rank = ranks[i];
            // Lines of one kind with nothing between them are a list, not headings.
            boolean heads = rank > 0 && followed[rank] * 2 >= found[rank] && (rank != BOLD || followedByText(blocks, i));
            if (heads && blocks.get(i) instanceof Block.Paragraph p) {
                out.add(new Block.Heading(p.about(), rank, plainer(p.content())));
            } else {
                out.add(anchored(blocks.get(i)));
            }
        }
        return out;
    }

    private static boolean followedByText(List<Block> blocks, int i) {
        return i + 1 < blocks.size() && switch (blocks.get(i + 1)) {
            case Block.Paragraph p -> p.align() != Align.END && !isBold(p.content());
            case Block.ListBlock l -> true;
            case Block.Table t -> true;
            case Block.ItemList l -> true;
            case Block.DescriptionList d -> true;
            case Block.Quotation q -> true;
            case Block.Preformatted p -> true;
            case Block.Fields f -> true;
            case Block.Heading h -> false;
            case Block.Figure f -> false;
            case Block.FormBlock f -> true;
            case Block.Section s -> false;
            case Block.Disclosure d -> true;
            case Block.Media m -> false;
            case Block.Separator s -> false;
            case Block.Note n -> false;
        };
    }

    private static int rank(Block block) {
        if (!(block instanceof Block.Paragraph p) || p.align() == Align.END || p.content().stream().anyMatch(Inline.LineBreak.class::isInstance)) {
            return 0;
        }
        String text = Plain.of(p.content()).strip();
        if (text.isEmpty() || text.length() > LONGEST_LATIN || holdsLink(p.content())) {
            return 0;
        }
        char last = text.charAt(text.length() - 1);
        boolean ended = last == '。' || last == '；' || last == ';' || last == '，' || last == ',' || last == '.' || last == '、' || last == '！' || last == '？';
        boolean brief = text.length() <= LONGEST && !ended && text.indexOf('。') < 0; // “（一）范围。本办法所称的是：” runs on from its heading
        Matcher law = text.charAt(0) == '第' && text.length() <= LONGEST ? LAW.matcher(text) : null;
        if (law != null && law.matches()) {
            return switch (law.group(1)) {
                case "章" -> CHAPTER;
                case "节" -> SECTION;
                default -> PART;
            };
        }
        boolean bold = isBold(p.content());
        if (brief && ONE.matcher(text).matches()) {
            return FIRST;
        }
        if (brief && TWO.matcher(text).matches()) {
            return SECOND;
        }
        if (brief && bold && THREE.matcher(text).matches()) {
            return THIRD;
        }
        boolean wide = text.codePoints().anyMatch(Text::isWide);
        return bold && !ended && !CAPTION.matcher(text).matches() && last != ':' && last != '：' && (!wide || text.length() <= LONGEST) ? BOLD : 0;
    }

    private static boolean isBold(List<Inline> line) {
        boolean bold = false;
        for (Inline inline : line) {
            if (inline instanceof Inline.Strong s) {
                bold |= !Plain.of(s.content()).isBlank();
            } else if (!(inline instanceof Inline.Text t && t.text().isBlank())) {
                return false;
            }
        }
        return bold;
    }

    public static boolean holdsLink(List<Inline> line) {
        return line.stream().anyMatch(i -> i instanceof Inline.Link || i instanceof Inline.Image || i instanceof Inline.Strong s && holdsLink(s.content()));
    }

    /** A heading that is bold as a whole needs no emphasis. */
    private static List<Inline> plainer(List<Inline> line) {
        return line.size() == 1 && line.getFirst() instanceof Inline.Strong s ? s.content() : line;
    }

    private static boolean mayBegin(List<Inline> line) {
        return !line.isEmpty() && !(line.getFirst() instanceof Inline.Text text && !text.text().startsWith("第"));
    }

    /** An article of a law gets an anchor, so that it can be linked. */
    private static Block anchored(Block block) {
        if (block instanceof Block.Paragraph p && p.about().anchors().isEmpty() && mayBegin(p.content())) {
            String text = Plain.of(p.content());
            Matcher article = text.startsWith("第") ? ARTICLE.matcher(text) : null;
            if (article != null && article.matches()) {
                return new Block.Paragraph(new About(List.of(article.group(1)), p.about().lang(), p.about().direction()), p.align(), p.content());
            }
        }
        return block;
    }
}
