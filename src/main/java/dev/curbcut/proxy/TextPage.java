package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.document.Documents;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import java.util.ArrayList;
import java.util.List;

/** A page of a text file: paragraphs where empty lines part them, else lines as they stand. */
final class TextPage {
    /** Most paragraphs of one text; a longer one keeps its lines as they stand. */
    private static final int MOST_PARAGRAPHS = 20_000;

    private TextPage() {}

    static Page page(Address address, String text, boolean everything) {
        String clean = clean(text);
        return new Page(address, Kind.ARTICLE, Documents.language(address, clean), title(address), "", List.of(), null, null, List.of(), blocks(clean), null,
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), everything);
    }

    private static List<Block> blocks(String text) {
        String[] parts = text.split("\n[ \t\u3000]*\n\\s*");
        boolean prose = parts.length > 1 && parts.length <= MOST_PARAGRAPHS;
        if (!prose) {
            return text.isBlank() ? List.of() : List.of(new Block.Preformatted(About.NONE, text.strip()));
        }
        List<Block> blocks = new ArrayList<>(parts.length);
        for (String part : parts) {
            String line = part.strip().replaceAll("\\s+", " ");
            if (!line.isEmpty()) {
                blocks.add(new Block.Paragraph(List.of(new Inline.Text(line))));
            }
        }
        return blocks;
    }

    /** Line ends made one, and what XML forbids made a replacement character. */
    private static String clean(String text) {
        var out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean good = c == '\n' || c == '\t' || c >= 0x20 && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c >= 0x10000;
            out.appendCodePoint(good && (c & 0xfffe) != 0xfffe && !(c >= 0x7f && c < 0xa0) ? c : 0xfffd);
        });
        return out.toString();
    }

    private static String title(Address address) {
        String name = address.fileName();
        return name.isBlank() ? address.host() : clean(name);
    }
}
