package dev.curbcut.reading.listing;

import dev.curbcut.calendar.Dates;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What names a row of a table of documents: its link, or another cell where the link is only a number. */
final class CellTitle {
    private static final Pattern TITLE_LABEL =
            Pattern.compile("^(?:caption|title|name|subject|case name|标题|名称|题名|案由|主题|标　题|件名)\\s*[:：]\\s*(.+)$", Pattern.CASE_INSENSITIVE);

    private CellTitle() {}

    /** Whether a text only numbers something: “25-291”, “ID 4074”. */
    static boolean isCode(String text) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits++;
            } else if (Character.isLetter(text.charAt(i))) {
                letters += Text.isWide(text.charAt(i)) ? 3 : 1;
            }
        }
        return digits > 1 && letters <= 6 || text.isEmpty();
    }

    /** What a link says; a word that was made two links, one directly after the other, is one. */
    static String link(Element link) {
        StringBuilder text = new StringBuilder(link.wholeText());
        for (Node next = link.nextSibling(); next instanceof Element a && a.normalName().equals("a"); next = next.nextSibling()) {
            text.append(a.wholeText());
        }
        return Text.line(text.toString());
    }

    /** What names the row: what a label says is the title, else the longest line. */
    static String of(Box cell) {
        String longest = "";
        for (String raw : lines(cell.element).split("\n")) {
            String line = Text.line(raw);
            Matcher label = TITLE_LABEL.matcher(line);
            if (label.matches()) {
                return label.group(1);
            }
            if (line.length() > longest.length() && Dates.iso(line).isEmpty()) {
                longest = line;
            }
        }
        return longest;
    }

    private static String lines(Element cell) {
        StringBuilder out = new StringBuilder();
        cell.traverse((node, depth) -> {
            if (node instanceof TextNode t) {
                out.append(t.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element e && (e.normalName().equals("br") || Tags.isBlock(e.normalName()))) {
                out.append('\n');
            }
        });
        return out.toString();
    }

    /** What the cell of a name says before or after it. */
    static String beside(String said, String name) {
        int at = said.indexOf(name);
        return at < 0 ? "" : said.substring(0, at) + ' ' + said.substring(at + name.length());
    }
}
