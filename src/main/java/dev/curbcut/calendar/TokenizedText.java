package dev.curbcut.calendar;

import dev.curbcut.calendar.DateTokens.Kind;
import dev.curbcut.calendar.DateTokens.Token;
import dev.curbcut.calendar.DateWords.DateWord;
import dev.curbcut.calendar.DateWords.Role;
import dev.curbcut.calendar.MonthNames.Month;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as tokens, with what a date's notation asks of each place. All places are indexes of tokens. */
final class TokenizedText {
    /** Most tokens that one word is written in: ذو القعدة, ส.ค., d' aibreán. */
    private static final int LONGEST_WORD = 7;

    /** Most words and marks between two parts of a date. */
    private static final int MOST_BETWEEN = 7;

    /** Most tokens of the same year in another calendar: (令和6年). */
    private static final int LONGEST_BRACKET = 5;

    private static final String BETWEEN = ",.،-‐‑–'’·་།၊";
    private static final String DASHES = "-‐‑‒–—―－−";

    /** A word of dates, and the place after it. */
    record Word(DateWord word, int next) {}

    /** The months that a word names, and the place after it. */
    record Months(List<Month> months, int next) {}

    /**
     * The place after what stands between two parts.
     *
     * @param month whether a word for month was there
     * @param words whether any word was
     * @param era the calendar that one of them named
     */
    record Gap(int next, boolean month, boolean words, @Nullable CalendarSystem era) {}

    private final String text;
    private final List<Token> tokens;
    private final DateConventions conventions;

    TokenizedText(String text, DateConventions conventions) {
        this.text = text;
        this.tokens = DateTokens.of(text);
        this.conventions = conventions;
    }

    int size() {
        return tokens.size();
    }

    @Nullable Token token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
    }

    /** The number there, of so many digits or in Han numerals; null for anything else. */
    @Nullable Token number(int at, int least, int most) {
        Token t = token(at);
        return t != null && t.kind() == Kind.NUMBER && t.value() >= 0 && (t.digits() == 0 || t.digits() >= least && t.digits() <= most) ? t : null;
    }

    /** Whether two tokens have nothing between them. */
    boolean touch(int at, int next) {
        Token one = token(at);
        Token other = token(next);
        return one != null && other != null && one.to() == other.from();
    }

    /** A separator of numbers: '-' for dashes and slashes, '.' for dots, a space for none. */
    char separator(int at) {
        Token t = token(at);
        if (t == null || t.kind() != Kind.MARK) {
            return ' ';
        }
        return t.is('/') || t.is('／') || DASHES.indexOf(t.text()) >= 0 ? '-' : t.is('.') || t.is('．') || t.is('।') ? '.' : ' ';
    }

    boolean isDash(int at) {
        Token t = token(at);
        return t != null && t.kind() == Kind.MARK && DASHES.indexOf(t.text()) >= 0;
    }

    /** The longest word of dates that begins there; null for none. */
    @Nullable Word word(int at) {
        if (isOther(at, DateWords.initials())) {
            return null;
        }
        for (int last = last(at); last >= at; last--) {
            String key = key(at, last);
            DateWord word = DateWords.of(key);
            if (word != null && !isForeign(key, word)) {
                return new Word(word, last + 1);
            }
        }
        return null;
    }

    /** Whether initials such as BS and EC name a calendar that isn't the country's: there they mean something else. */
    private boolean isForeign(String key, DateWord word) {
        boolean initials = key.length() <= 2 && key.charAt(0) < 0x80;
        return initials && word.calendar() != null && word.calendar() != CalendarSystem.GREGORIAN && word.calendar() != conventions.local();
    }

    /** The longest name of a month that begins there, the same month in other words after it included; null for none. */
    @Nullable Months months(int at) {
        Months found = month(at);
        if (found == null) {
            return null;
        }
        Token mark = token(found.next);
        boolean bracket = mark != null && mark.is('(');
        if (mark != null && (mark.is('/') || bracket)) {
            Months other = month(found.next + 1);
            Token close = other == null ? null : token(other.next);
            if (other != null && (!bracket || close != null && close.is(')'))) {
                return new Months(found.months, bracket ? other.next + 1 : other.next);
            }
        }
        return found;
    }

    private @Nullable Months month(int at) {
        if (isOther(at, MonthNames.initials())) {
            return null;
        }
        for (int last = last(at); last >= at; last--) {
            String key = key(at, last);
            List<Month> months = MonthNames.of(key, last == at ? 0 : key(at, at).length() + 1, conventions.languages());
            if (months.isEmpty() && last == at) {
                months = afterItsKind(key);
            }
            if (!months.isEmpty()) {
                return new Months(months, last + 1);
            }
        }
        return null;
    }

    /** เดือนสิงหาคม, ខែឧសភា: written without spaces, the word for month comes first. */
    private List<Month> afterItsKind(String key) {
        for (int end = Math.min(6, key.length() - 2); end >= 2; end--) {
            DateWord word = DateWords.of(key.substring(0, end));
            if (word != null && word.role() == Role.MONTH) {
                return MonthNames.of(key.substring(end), 0, conventions.languages());
            }
        }
        return List.of();
    }

    /** Over words and marks that stand between the parts of a date, and over the same year in another calendar. */
    Gap gap(int at) {
        boolean month = false;
        boolean words = false;
        CalendarSystem era = null;
        int i = at;
        for (int n = 0; n < MOST_BETWEEN && i < tokens.size(); n++) {
            Token t = tokens.get(i);
            if (t.kind() == Kind.MARK && BETWEEN.indexOf(t.text()) >= 0) {
                i++;
                continue;
            }
            int closed = n == 0 || words ? bracket(i) : i;
            Word word = t.kind() == Kind.WORD ? between(i) : null;
            if (closed > i) {
                i = closed;
            } else if (word != null) {
                month |= word.word.role() == Role.MONTH;
                era = word.word.calendar() == null ? era : word.word.calendar();
                words = true;
                i = word.next;
            } else {
                break;
            }
        }
        return new Gap(i, month, words, era);
    }

    /** A word that stands between two parts, and isn't the month itself: dhen Ghearran, ཟླ་བཞི་པ. */
    private @Nullable Word between(int at) {
        Word word = word(at);
        Months months = word == null ? null : month(at);
        return months != null && months.next > word.next ? null : word;
    }

    private int bracket(int at) {
        Token open = token(at);
        if (open == null || !open.is('(') && !open.is('（')) {
            return at;
        }
        for (int i = at + 2; i <= at + LONGEST_BRACKET; i++) {
            Token t = token(i);
            if (t != null && (t.is(')') || t.is('）'))) {
                return i + 1;
            }
        }
        return at;
    }

    /** Whether a token begins with a Han letter that none of some words begins with: of those, nearly all do. */
    private boolean isOther(int at, BitSet initials) {
        char c = at < tokens.size() ? text.charAt(tokens.get(at).from()) : ' ';
        return c >= 0x4e00 && c <= 0x9fff && !initials.get(c);
    }

    /** The last token that a word from there on may reach to: letters, with dots and apostrophes in them. */
    private int last(int at) {
        int last = at - 1;
        for (int i = at; i < tokens.size() && i < at + LONGEST_WORD; i++) {
            Token t = tokens.get(i);
            if (t.kind() == Kind.WORD) {
                last = i;
            } else if (i == at || t.kind() == Kind.NUMBER || ".'’-་/״׳\"".indexOf(t.text()) < 0) {
                break;
            }
        }
        return last;
    }

    private String key(int from, int to) {
        return WordKey.of(text.substring(tokens.get(from).from(), tokens.get(to).to()));
    }
}
