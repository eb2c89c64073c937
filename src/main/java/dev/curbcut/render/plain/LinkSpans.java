package dev.curbcut.render.plain;

import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has a link that says only “here” or “more” take in the words of its sentence that tell where it leads: who goes from link to
 * link hears what each is, nobody hears anything twice, and no word is added.
 */
public final class LinkSpans {
    /** A link longer than this would be hard to hear at once, in characters. */
    private static final int LONGEST = 120;

    private static final Pattern VAGUE = Pattern.compile(
            "(?iu)\\W*(?:(?:please |to )?(?:click|press|tap|see|go|read|learn|view|find)? ?(?:out )?(?:on )?(?:here|this|this (?:link|page|site|website)|the link|link|more|more (?:info|information|details)|details)|click|view|continue"
                    + "|(?:请)?(?:点击|查看|进入|按|点|戳|点击查看|了解)?(?:这里|此处|此|链接|更多|详情|全文)|点击|查看|进入|點擊|(?:請)?(?:按|點擊|點|看)?(?:這裡|此處|此|連結|更多|詳情)"
                    + "|こちら|詳細|hier|ici|aqu[ií]|qui|yma)\\W*");
    /** What a clause begins after: an opening bracket, a mark that ends a sentence; a full stop between Latin words has a space after it. */
    private static final Pattern BEGIN = Pattern.compile("^|[(（\\[【“\"。！？；：，\\n]|[a-z0-9)]{2}[.!?;:]\\s+|\\s[–—-]\\s+");
    private static final Pattern COMMA = Pattern.compile(",\\s+");
    private static final Pattern END = Pattern.compile("[)）\\]】”\"。！？；，,;:\\n]|[.!?](?:\\s|$)|\\s[–—-]\\s|$");

    private LinkSpans() {}

    /** The same line, with such links widened. */
    public static List<Inline> of(List<Inline> line) {
        if (line.size() < 2) {
            return line;
        }
        List<Inline> out = new ArrayList<>(line);
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i) instanceof Inline.Link link && link.name() == null && isVague(link)) {
                if (i > 0 && out.get(i - 1) instanceof Inline.Text before) {
                    i = leftwards(out, i, before.text(), link);
                }
                Inline.Link wider = (Inline.Link) out.get(i);
                if (isVague(wider) && i + 1 < out.size() && out.get(i + 1) instanceof Inline.Text after) {
                    rightwards(out, i, after.text(), wider);
                }
            }
        }
        return out;
    }

    public static boolean isVague(Inline.Link link) {
        String words = PlainInline.of(link.content());
        return words.length() <= 40 && VAGUE.matcher(words).matches();
    }

    /** @return where the link stands then */
    private static int leftwards(List<Inline> out, int i, String before, Inline.Link link) {
        int from = lastEnd(BEGIN, before);
        if (before.length() - from > LONGEST) {
            from = Math.max(from, from + lastEnd(COMMA, before.substring(from)));
        }
        if (before.length() - from > LONGEST) {
            from = before.indexOf(' ', before.length() - LONGEST) + 1;
        }
        while (from < before.length() && before.charAt(from) == ' ') {
            from++;
        }
        String taken = before.substring(from);
        if (!says(taken)) {
            return i;
        }
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Text(taken));
        content.addAll(link.content());
        out.set(i, new Inline.Link(link.target(), content, null, link.rel()));
        if (from == 0) {
            out.remove(i - 1);
            return i - 1;
        }
        out.set(i - 1, new Inline.Text(before.substring(0, from)));
        return i;
    }

    private static void rightwards(List<Inline> out, int i, String after, Inline.Link link) {
        Matcher end = END.matcher(after);
        int to = end.find() ? end.start() : after.length();
        if (!says(after.substring(0, to)) || to > LONGEST) {
            return;
        }
        List<Inline> content = new ArrayList<>(link.content());
        content.add(new Inline.Text(after.substring(0, to)));
        out.set(i, new Inline.Link(link.target(), content, null, link.rel()));
        if (to == after.length()) {
            out.remove(i + 1);
        } else {
            out.set(i + 1, new Inline.Text(after.substring(to)));
        }
    }

    private static boolean says(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static int lastEnd(Pattern pattern, String text) {
        int last = 0;
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            last = matcher.end();
        }
        return last;
    }
}
