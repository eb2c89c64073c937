package dev.curbcut.reading.listing;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.wording.Text;
import dev.curbcut.reading.wording.Words;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a link in a pager says.
 *
 * @param number for {@link Kind#NUMBER}, else 0
 */
public record PagerLabel(Kind kind, int number) {
    enum Kind {
        FIRST,
        PREVIOUS,
        NEXT,
        LAST,
        NUMBER,
        /** Words that stand in pagers, but lead nowhere a reader would want: "go", "…". */
        OTHER
    }

    private static final int LONGEST = 40;
    /** What is drawn around the words, besides white space. */
    private static final String AROUND = "[]【】()（）<>«»‹›→←|.…·";
    private static final Pattern ENGLISH = Pattern.compile("(?:go to )?(?:the )?(first|previous|prev|next|last)(?: page| results?)?");
    private static final String ENGLISH_INITIALS = "gtfpnl";
    private static final Pattern NUMBERED = Pattern.compile("(?:第|page|currentpage|跳转到)?(\\d{1,6})页?");

    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("首页", Kind.FIRST), Map.entry("第一页", Kind.FIRST), Map.entry("首頁", Kind.FIRST), Map.entry("最前页", Kind.FIRST),
            Map.entry("上一页", Kind.PREVIOUS), Map.entry("上页", Kind.PREVIOUS), Map.entry("前页", Kind.PREVIOUS), Map.entry("前一页", Kind.PREVIOUS),
            Map.entry("上一頁", Kind.PREVIOUS), Map.entry("上頁", Kind.PREVIOUS), Map.entry("前へ", Kind.PREVIOUS), Map.entry("前のページ", Kind.PREVIOUS),
            Map.entry("下一页", Kind.NEXT), Map.entry("下页", Kind.NEXT), Map.entry("后页", Kind.NEXT), Map.entry("后一页", Kind.NEXT),
            Map.entry("下一頁", Kind.NEXT), Map.entry("下頁", Kind.NEXT), Map.entry("次へ", Kind.NEXT), Map.entry("次のページ", Kind.NEXT),
            Map.entry("다음", Kind.NEXT), Map.entry("이전", Kind.PREVIOUS), Map.entry("weiter", Kind.NEXT), Map.entry("suivant", Kind.NEXT),
            Map.entry("page suivante", Kind.NEXT), Map.entry("précédent", Kind.PREVIOUS), Map.entry("page précédente", Kind.PREVIOUS),
            Map.entry("siguiente", Kind.NEXT), Map.entry("anterior", Kind.PREVIOUS), Map.entry("nächste seite", Kind.NEXT),
            Map.entry("vorherige seite", Kind.PREVIOUS), Map.entry("nächste", Kind.NEXT), Map.entry("vorherige", Kind.PREVIOUS), Map.entry("zurück", Kind.PREVIOUS),
            Map.entry("suivante", Kind.NEXT), Map.entry("précédente", Kind.PREVIOUS), Map.entry("successiva", Kind.NEXT), Map.entry("successivo", Kind.NEXT), Map.entry("precedente", Kind.PREVIOUS),
            Map.entry("próximo", Kind.NEXT), Map.entry("próxima", Kind.NEXT), Map.entry("página siguiente", Kind.NEXT), Map.entry("página anterior", Kind.PREVIOUS), Map.entry("volgende", Kind.NEXT), Map.entry("vorige", Kind.PREVIOUS),
            Map.entry("następna", Kind.NEXT), Map.entry("poprzednia", Kind.PREVIOUS), Map.entry("следующая", Kind.NEXT), Map.entry("предыдущая", Kind.PREVIOUS), Map.entry("вперёд", Kind.NEXT), Map.entry("вперед", Kind.NEXT), Map.entry("назад", Kind.PREVIOUS),
            Map.entry("尾页", Kind.LAST), Map.entry("末页", Kind.LAST), Map.entry("最后一页", Kind.LAST), Map.entry("最后页", Kind.LAST),
            Map.entry("最終頁", Kind.LAST), Map.entry("最後一頁", Kind.LAST), Map.entry("末頁", Kind.LAST), Map.entry("尾頁", Kind.LAST),
            Map.entry("go", Kind.OTHER), Map.entry("跳转", Kind.OTHER), Map.entry("确定", Kind.OTHER), Map.entry("转到", Kind.OTHER));

    private static final Words LEADING_WORDS =
            new Words("next|prev|suivant|précédent|siguiente|anterior|nächste|vorherige|weiter|zurück|successiv|próxim|volgende|vorige|następna|poprzednia|следующая|предыдущая|впер|назад|다음|이전");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]");

    private static final Map<String, Kind> SIGNS = Map.ofEntries(
            Map.entry(">", Kind.NEXT), Map.entry("›", Kind.NEXT), Map.entry("→", Kind.NEXT), Map.entry("››", Kind.NEXT), Map.entry("»", Kind.NEXT), Map.entry(">>", Kind.NEXT),
            Map.entry("<", Kind.PREVIOUS), Map.entry("‹", Kind.PREVIOUS), Map.entry("←", Kind.PREVIOUS), Map.entry("‹‹", Kind.PREVIOUS), Map.entry("«", Kind.PREVIOUS), Map.entry("<<", Kind.PREVIOUS),
            Map.entry(">|", Kind.LAST), Map.entry("»|", Kind.LAST), Map.entry("|<", Kind.FIRST), Map.entry("|«", Kind.FIRST), Map.entry("…", Kind.OTHER), Map.entry("...", Kind.OTHER));

    /** Whether a link could be "next" or "previous": the cheap test, for every link of a page. */
    static boolean mayLead(Box anchor) {
        if (anchor.weight > LONGEST * 3) { // three is the most that a character weighs
            return false;
        }
        String text = anchor.line();
        if (text.length() > LONGEST) {
            return false;
        }
        boolean worded = text.isBlank();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLeading(c)) {
                return true;
            }
            worded |= Text.isLetter(c) && (c < 0x2e80 || c >= 0xac00); // kana and Han have signs only
        }
        return worded && (text.isBlank() || LEADING_WORDS.in(text.toLowerCase(Locale.ROOT)));
    }

    /** Signs of which every "next" and "previous" in Chinese and Japanese, or drawn as an arrow, holds one. */
    private static boolean isLeading(char c) {
        return switch (c) {
            case '页', '頁', '次', '前', '<', '>', '›', '‹', '»', '«', '→', '←' -> true;
            default -> false;
        };
    }

    /** The label of a link or of a marker in a pager; null for anything else. */
    static @Nullable PagerLabel of(Element element) {
        String text = Text.of(element);
        if (text.length() > LONGEST) {
            return null;
        }
        PagerLabel said = ofText(text);
        for (String name : new String[] {"aria-label", "title"}) {
            said = said != null || !element.hasAttr(name) ? said : ofText(element.attr(name));
        }
        if (said == null && element.attr("rel").equals("next") && text.isBlank()) {
            said = new PagerLabel(Kind.NEXT, 0);
        }
        Kind sign = said == null && maySign(text) ? SIGNS.get(SPACE.matcher(text).replaceAll("")) : null;
        return sign == null ? said : new PagerLabel(sign, 0);
    }

    /** Whether a text may be one of the signs: most begin with a letter. */
    private static boolean maySign(String text) {
        return !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(0));
    }

    private static @Nullable PagerLabel ofText(String text) {
        if (text.length() > LONGEST || text.isBlank()) {
            return null;
        }
        String plain = (isBare(text) ? text : bare(text)).toLowerCase(Locale.ROOT);
        Kind word = WORDS.get(plain);
        if (word != null) {
            return new PagerLabel(word, 0);
        }
        if (plain.isEmpty()) {
            return null;
        }
        var english = ENGLISH.matcher(plain);
        if (ENGLISH_INITIALS.indexOf(plain.charAt(0)) >= 0 && english.lookingAt() && (english.end() == plain.length() || isTwice(plain.substring(english.end()), english.group(1)))) {
            return new PagerLabel(
                    switch (english.group(1)) {
                        case "first" -> Kind.FIRST;
                        case "last" -> Kind.LAST;
                        case "next" -> Kind.NEXT;
                        default -> Kind.PREVIOUS;
                    },
                    0);
        }
        char last = plain.charAt(plain.length() - 1);
        if (last != '页' && (last < '0' || last > '9')) {
            return null; // no number, as most texts are none
        }
        var number = NUMBERED.matcher(plain.replace(" ", ""));
        return number.matches() ? new PagerLabel(Kind.NUMBER, Integer.parseInt(number.group(1))) : null;
    }

    /** The words without what is drawn around them, each gap a space. */
    private static String bare(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean gap = c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\u3000' || AROUND.indexOf(c) >= 0;
            if (!gap) {
                out.append(c);
            } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A word for the eye beside one for the ear: "Last page Last »". */
    private static boolean isTwice(String rest, String word) {
        return rest.strip().equals(word);
    }
}
