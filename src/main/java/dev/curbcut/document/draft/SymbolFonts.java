package dev.curbcut.document.draft;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fonts whose letters are pictures: what they draw, in Unicode. Boxes of forms are letters of these fonts, and a ticked one is another
 * letter than an empty one. By the mappings that Unicode 7 was extended for (L2/12-368), drawn like letters taken together.
 */
public final class SymbolFonts {
    /** From 0x20 to 0xff; a letter that no reader could do anything with is a bullet. */
    private static final String WINGDINGS = table(
            " ✏✂✁👓🔔📖🕯☎✆✉✉📪📫📬📭📁📂📄📃📑🗄⏳⌨🖱🖲💻🖴💾💾✇✍", "✍✌👌👍👎☜☞☝☟✋☺😐☹💣☠⚐⚑✈☼💧❄✝✞✝✠✡☪☯ॐ☸♈♉", "♊♋♌♍♎♏♐♑♒♓&&●○■□□□□◆◆◆❖◆☒⮹⌘✿✿“”•",
            "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿❧❧❧❧❧❧❧❧·•", "•○○○◉◎○▪□▲✦★✶✴✹✵⌖⌖✧⌑•✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘", "🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷❧❧❧❧❧❧❧❧❧❧⌫⌦◁▷△▽◀➤▲▼←",
            "→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⬄⇳↖↗↙↘▭▫✗✓☒☑•");

    private static final String WINGDINGS_2 = table(
            " ✒✏✎✍✂✄☎📞📄📄📄📁📋🗑🗑🖨📠💿📷⌨🖱👉👈👆👇☝☟☜☞👇👎", "•☝☟👍👎👌✌✋✊👏🖐🖐👌🖐🖐✗✓☒☑☒☒⊗⊗⊗⊘••&&&&‽", "*★✶✹✺••••⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿•",
            "☽☾◐◑✝✞✝✠🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛⌚⌛·•●●○○◉◎◦▪", "■■□□□□□⊠▣▣◆◆◇◇◈◊⬧⬧◇◇▲▼△▽⬟⬢⬠⬡★★☆☆", "✦✧✶✷✹✺✱✲✳✴✵✶✸✹❂✪✫✬✭✮✯✰✱❋❊❉❈❇❆❅❄•", "••••••••••••••••••••••••••••••••");

    private static final String SYMBOL = table(
            " !∀#∃%&∋()∗+,−./0123456789:;<=>?", "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_", "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼•", "••••••••••••••••••••••••••••••••",
            "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|—↵", "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓", "◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪•⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭•");

    private static final Map<Character, String> WEBDINGS =
            Map.of('a', "✓", 'c', "□", 'g', "■", 'n', "●", 'r', "✗", '=', "●", '<', "□", 'i', "ℹ", '3', "◀", '4', "▶");

    private static final Map<Character, String> WINGDINGS_3 = Map.ofEntries(
            Map.entry('f', "←"), Map.entry('g', "→"), Map.entry('h', "↑"), Map.entry('i', "↓"), Map.entry('p', "▲"), Map.entry('q', "▼"),
            Map.entry('r', "△"), Map.entry('s', "▽"), Map.entry('t', "◀"), Map.entry('u', "▶"), Map.entry('v', "◁"), Map.entry('w', "▷"));

    /** What is drawn by letters of the private use area whose font isn't known: the boxes and ticks of Wingdings, and those of its second. */
    private static final Map<Integer, String> BOXES = Map.of(
            0xfe, "☑", 0x52, "☑", 0xfd, "☒", 0x53, "☒", 0xfc, "✓", 0xfb, "✗", 0xa8, "□", 0x6f, "□", 0x71, "□", 0xa3, "□");

    private SymbolFonts() {}

    private static String table(String... rows) {
        return String.join("", rows);
    }

    /** Whether a font's letters are pictures. */
    public static boolean isSymbols(@Nullable String font) {
        String name = name(font);
        return name.startsWith("wingdings") || name.equals("webdings") || name.equals("symbol");
    }

    /**
     * What a letter of a font draws.
     *
     * @param font the font's name; null where it isn't known
     * @param code of the letter, 0x20 to 0xff, or the same in the private use area from 0xf000
     */
    public static String letter(@Nullable String font, int code) {
        int at = (code & 0xff00) == 0xf000 ? code & 0xff : code;
        if (at < 0x20 || at > 0xff) {
            return CleanText.clean(Character.toString(code));
        }
        String found = switch (name(font)) {
            case "wingdings 2" -> sign(WINGDINGS_2, at);
            case "wingdings 3" -> WINGDINGS_3.getOrDefault((char) at, "•");
            case "webdings" -> WEBDINGS.getOrDefault((char) at, "•");
            case "symbol" -> sign(SYMBOL, at);
            case "wingdings" -> sign(WINGDINGS, at);
            default -> code == at ? Character.toString(code) : BOXES.getOrDefault(at, "•");
        };
        return found.isEmpty() ? "•" : found;
    }

    /** A text in such a font, letter by letter; letters that the font doesn't have stay. */
    public static String text(@Nullable String font, String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean own = c > 0x20 && c <= 0xff || c > 0xf020 && c <= 0xf0ff;
            out.append(own ? letter(font, c) : Character.toString(c));
        });
        return out.toString();
    }

    /** A text whose font isn't known: only the private use area can be letters of such a font. */
    public static String boxes(String text) {
        return text.chars().anyMatch(c -> c > 0xf020 && c <= 0xf0ff)
                ? text.codePoints().mapToObj(c -> c > 0xf020 && c <= 0xf0ff ? letter(null, c) : Character.toString(c)).collect(Collectors.joining())
                : text;
    }

    private static String sign(String table, int at) {
        int index = at - 0x20;
        return index < table.codePointCount(0, table.length())
                ? Character.toString(table.codePointAt(table.offsetByCodePoints(0, index)))
                : "•";
    }

    private static String name(@Nullable String font) {
        return font == null ? "" : font.strip().toLowerCase(Locale.ROOT);
    }
}
