package dev.curbcut.document.draft;

import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import java.util.List;

/** Plain text of a document: what may stand in the model, and what language it is in. */
public final class CleanText {
    private static final int SAMPLE = 4000;

    private CleanText() {}

    /** White space collapsed and trimmed; controls, lone surrogates and non-characters dropped, private use shown as a bullet. */
    public static String clean(String text) {
        return collapse(text).strip();
    }

    /** As {@link #clean}, with a space kept at either end. */
    public static String collapse(String text) {
        var out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == 0xad || c == 0x200b || c == 0x2060 || c == 0xfeff || !isAllowed(c)) {
                continue; // soft hyphens and zero-width spaces are of the layout
            }
            boolean blank = c <= ' ' || c == 0x85 || Character.isSpaceChar(c) && c != 0x3000 || c == 0x2028 || c == 0x2029;
            if (blank || c == 0x3000) {
                space = true;
                continue;
            }
            if (space) {
                out.append(' ');
                space = false;
            }
            // Fonts of symbols (Wingdings) put their bullets and boxes into the private use area.
            out.appendCodePoint(c >= 0xe000 && c <= 0xf8ff ? '•' : c);
        }
        if (space) {
            out.append(' ');
        }
        return out.toString();
    }

    /** White space kept as it is, line by line; what may not stand in the model dropped. */
    public static String lines(String text) {
        var out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(CleanText::isAllowed).forEach(out::appendCodePoint);
        return out.toString().replaceAll("^\\s*\\n", "").stripTrailing();
    }

    /** Characters of XML 1.0, without the C1 controls and non-characters that its section 2.2 discourages. */
    private static boolean isAllowed(int c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == 0x0b || c == 0x0c || c == 0x85) {
            return true;
        }
        boolean control = c < 0x20 || c >= 0x7f && c < 0xa0;
        boolean none = c >= 0xd800 && c <= 0xdfff || c >= 0xfdd0 && c <= 0xfdef || (c & 0xfffe) == 0xfffe;
        return !control && !none;
    }

    /** Whether a character stands in text that is written without spaces between words, its punctuation included. */
    public static boolean isWide(int c) {
        return c >= 0x2e80 && c <= 0x9fff && !(c >= 0x3130 && c <= 0x318f) || c >= 0xf900 && c <= 0xfaff || c >= 0xff00 && c <= 0xff60
                || c >= 0x20000 && c <= 0x3ffff || c == '“' || c == '”' || c == '‘' || c == '’' || c == '…' || c == '—' || c == '〇';
    }

    /** The characters of a line, as {@link #clean} leaves them. */
    public static String of(List<Inline> inlines) {
        var out = new StringBuilder();
        append(inlines, out);
        return clean(out.toString());
    }

    private static void append(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text t -> out.append(t.text());
                case Inline.Link l -> append(l.content(), out);
                case Inline.Emphasis e -> append(e.content(), out);
                case Inline.Strong s -> append(s.content(), out);
                case Inline.Code c -> out.append(c.text());
                case Inline.Superscript s -> append(s.content(), out);
                case Inline.Subscript s -> append(s.content(), out);
                case Inline.Inserted n -> append(n.content(), out);
                case Inline.Deleted d -> append(d.content(), out);
                case Inline.Image i -> out.append(' ');
                case Inline.LineBreak b -> out.append(' ');
                case Inline.FootnoteMark f -> out.append("");
                case Inline.Ruby r -> out.append(r.base());
                case Inline.Abbreviation a -> append(a.content(), out);
                case Inline.Formula f -> out.append(f.expression().linear());
                case Inline.Foreign f -> append(f.content(), out);
            }
        }
    }

    /** The first thousands of characters of a body: enough to tell its language. */
    public static String sample(List<Block> blocks) {
        var out = new StringBuilder();
        for (Block block : blocks) {
            if (out.length() > SAMPLE) {
                break;
            }
            switch (block) {
                case Block.Paragraph p -> append(p.content(), out);
                case Block.Heading h -> append(h.content(), out);
                case Block.Table t -> t.rows().stream()
                        .limit(20)
                        .flatMap(r -> r.cells().stream())
                        .forEach(c -> out.append(sample(c.blocks())));
                case Block.ListBlock l -> l.items().stream().limit(20).forEach(i -> out.append(sample(i.blocks())));
                case Block.DescriptionList d -> out.append("");
                case Block.ItemList i -> out.append("");
                case Block.Figure f -> append(f.caption(), out);
                case Block.Quotation q -> out.append(sample(q.blocks()));
                case Block.Preformatted p -> out.append(p.text());
                case Block.Fields f -> f.facts().forEach(x -> out.append(x.label()).append(CleanText.of(x.value())));
                case Block.FormBlock f -> out.append("");
                case Block.Section s -> out.append(sample(s.blocks()));
                case Block.Disclosure d -> out.append(sample(d.blocks()));
                case Block.Media m -> out.append(m.title());
                case Block.Separator s -> out.append("");
                case Block.Note n -> out.append("");
            }
        }
        return out.toString();
    }

    /** BCP 47 by script: documents hardly ever say it, and when they do, it is the program's language, not the text's. */
    public static String language(String text) {
        return TextLanguage.language(text);
    }
}
