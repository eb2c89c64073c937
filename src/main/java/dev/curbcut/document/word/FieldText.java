package dev.curbcut.document.word;

import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.document.draft.SymbolFonts;
import dev.curbcut.document.formula.EqField;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Target;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What fields show that have no stored result: their instructions say it (ISO 29500-1, section 17.16.5). */
final class FieldText {
    private static final Pattern WORD = Pattern.compile("\\s*(?:\"([^\"]{0,2000})\"|(\\\\?[^\\s\"]{1,2000}))");

    private FieldText() {}

    /** The field's name in capitals; empty for none. */
    static String name(String instruction) {
        Matcher first = WORD.matcher(instruction);
        return first.lookingAt() && first.group(2) != null ? first.group(2).toUpperCase(Locale.ROOT) : "";
    }

    /** Whether a stored result of this field is not what it shows. */
    static boolean hidesResult(String name) {
        return name.equals("FORMCHECKBOX");
    }

    /** Whether a field of that name shows a drawing, and no words. */
    static boolean drawsAlone(String name) {
        return name.equals("SHAPE") || name.equals("EMBED") || name.equals("LINK") || name.equals("INCLUDEPICTURE");
    }

    static List<Inline> of(String instruction, FormField form) {
        String name = name(instruction);
        String rest = instruction.strip().substring(Math.min(name.length(), instruction.strip().length()));
        return switch (name) {
            case "EQ" -> EqField.read(rest);
            case "FORMCHECKBOX" -> text(form.box());
            case "FORMDROPDOWN" -> text(form.choice());
            case "FORMTEXT" -> text(form.text());
            case "MACROBUTTON", "GOTOBUTTON" -> text(after(rest));
            case "QUOTE" -> text(word(rest, 0));
            case "SYMBOL" -> text(symbol(rest));
            case "HYPERLINK" -> {
                Target target = link(instruction);
                yield target == null ? List.of() : List.of(new Inline.Link(target, List.of(new Inline.Text(word(rest, 0)))));
            }
            default -> List.of();
        };
    }

    /** Where a field leads: an address, or with {@code \l} a place of the document; null for nowhere. */
    static @Nullable Target link(String instruction) {
        if (!name(instruction).equals("HYPERLINK")) {
            return null;
        }
        String to = "";
        String place = "";
        String option = "";
        Matcher word = WORD.matcher(instruction);
        int at = 0;
        for (int i = 0; i < 20 && word.find(at); i++) {
            at = word.end();
            String value = word.group(1) != null ? word.group(1) : word.group(2);
            if (word.group(1) == null && value.startsWith("\\")) {
                option = value;
                continue;
            }
            place = option.equals("\\l") ? value : place;
            to = i > 0 && option.isEmpty() && to.isEmpty() ? value : to;
            option = option.equals("\\l") || option.equals("\\o") || option.equals("\\t") || option.equals("\\s") ? "" : option;
        }
        boolean here = to.startsWith("#") && place.isEmpty();
        return here ? LinkTargets.of("", to.substring(1)) : LinkTargets.of(to.replace("\\\\", "\\"), place);
    }

    /** A button's words are all that follow its macro's name. */
    private static String after(String rest) {
        Matcher macro = WORD.matcher(rest);
        return macro.lookingAt() ? rest.substring(macro.end()).strip() : "";
    }

    private static String word(String rest, int index) {
        Matcher word = WORD.matcher(rest);
        int at = 0;
        for (int i = 0; word.find(at); i++) {
            at = word.end();
            if (i == index) {
                return word.group(1) != null ? word.group(1) : word.group(2);
            }
        }
        return "";
    }

    private static String symbol(String rest) {
        String code = word(rest, 0);
        Matcher font = Pattern.compile("\\\\f\\s*\"?([^\"\\\\]{1,40})").matcher(rest);
        String name = font.find() ? font.group(1).strip() : "Symbol";
        int value = code.matches("\\d{1,5}") ? Integer.parseInt(code) : code.matches("0[xX]\\p{XDigit}{1,4}") ? Integer.parseInt(code.substring(2), 16) : -1;
        return value < 0 ? code : SymbolFonts.isSymbols(name) || value < 256 ? SymbolFonts.letter(name, value) : Character.toString(value);
    }

    private static List<Inline> text(String words) {
        return words.isEmpty() ? List.of() : List.of(new Inline.Text(words));
    }
}
