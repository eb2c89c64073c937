package dev.curbcut.render.plain;

import dev.curbcut.page.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The characters of a line, as a page says them: no alternatives, no readings. What plain letters would falsify is marked:
 * {@code 10^4}, {@code 1/2}, {@code log_2 8}, {@code [-deleted-]}, {@code [+inserted+]}.
 */
public final class PlainInline {
    private enum Place {
        LINE,
        RAISED,
        LOWERED,
        /** Of its own: neither letters nor digits beside it may run into it. */
        APART,
        NOTE
    }

    /** A run of characters at one height. */
    private record Run(String text, Place place) {}

    /** What is a power where it is raised, an index where it is lowered: a number, one letter, a sign with them. */
    private static final Pattern POWER = Pattern.compile("[+\\-−–±]?(?:\\d{1,9}(?:[.,]\\d{1,9})?|\\p{L})[+\\-−–]?|[+\\-−–]");
    /** Letters that make an ordinal of a number: 1ª, XXe. */
    private static final Pattern ORDINAL = Pattern.compile("[aeoªº]");
    private static final Pattern NUMERAL = Pattern.compile("(?s).*(?:\\d|\\b[IVXLCDM]{1,9})");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final String CLOSING = ")]}）％%°′";
    private static final int LONGEST_UNIT = 3;
    private static final int JOINED = 200;
    private static final String SLASHES = "/⁄∕";

    private final StringBuilder out = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    private PlainInline() {}

    public static String of(List<Inline> content) {
        if (content.size() == 1 && content.getFirst() instanceof Inline.Text only) {
            return only.text();
        }
        var line = new PlainInline();
        content.forEach(piece -> line.add(piece, Place.LINE));
        for (int i = 0; i < line.runs.size(); i++) {
            line.write(i);
        }
        return line.out.toString();
    }

    private void add(Inline piece, Place place) {
        switch (piece) {
            case Inline.Text text -> run(text.text(), place);
            case Inline.Link link -> all(link.content(), place);
            case Inline.Emphasis emphasis -> all(emphasis.content(), place);
            case Inline.Strong strong -> all(strong.content(), place);
            case Inline.Code code -> run(code.text(), place);
            case Inline.Superscript raised -> all(raised.content(), place == Place.LINE ? Place.RAISED : place);
            case Inline.Subscript lowered -> all(lowered.content(), place == Place.LINE ? Place.LOWERED : place);
            case Inline.Inserted inserted -> amended("[+", inserted.content(), "+]", place);
            case Inline.Deleted deleted -> amended("[-", deleted.content(), "-]", place);
            case Inline.Image image -> {}
            case Inline.LineBreak lineBreak -> run("\n", place);
            case Inline.FootnoteMark mark -> run(mark.mark(), Place.NOTE);
            case Inline.Ruby ruby -> run(ruby.base(), place);
            case Inline.Abbreviation letters -> all(letters.content(), place);
            case Inline.Formula formula -> run(formula.expression().linear(), place == Place.LINE ? Place.APART : place);
            case Inline.Foreign foreign -> all(foreign.content(), place);
        }
    }

    private void all(List<Inline> content, Place place) {
        content.forEach(inner -> add(inner, place));
    }

    private void amended(String open, List<Inline> content, String close, Place place) {
        int from = runs.size();
        all(content, place);
        if (runs.size() > from) {
            runs.add(from, new Run(open, place));
            runs.add(new Run(close, place));
        }
    }

    /** Joins what stands at one height. */
    private void run(String text, Place place) {
        if (!text.isEmpty()) {
            boolean joins = !runs.isEmpty() && runs.getLast().place() == place && place != Place.APART && place != Place.NOTE && place != Place.LINE && runs.getLast().text().length() < JOINED;
            if (joins) {
                runs.add(new Run(runs.removeLast().text() + text, place));
            } else {
                runs.add(new Run(text, place));
            }
        }
    }

    private void write(int i) {
        Run run = runs.get(i);
        switch (run.place()) {
            case LINE -> out.append(run.text());
            case RAISED -> raised(run.text(), i);
            case LOWERED -> lowered(run.text(), i);
            case NOTE -> out.append(touches() && DIGITS.matcher(run.text()).matches() ? "[" + run.text() + "]" : run.text());
            case APART -> {
                gap(run.text());
                out.append(run.text());
                if (isWord(next(i)) && isWord(run.text().charAt(run.text().length() - 1))) {
                    out.append(' ');
                }
            }
        }
    }

    private void raised(String text, int i) {
        String said = text.strip();
        if (DIGITS.matcher(said).matches() && isSlash(i + 1)) {
            gap(said); // the half of 2 1/2
            out.append(text);
        } else if (POWER.matcher(said).matches() && touches() && !isOrdinal(said)) {
            if (DIGITS.matcher(said).matches() && isNoted()) {
                out.append('[').append(said).append(']');
                return;
            }
            out.append('^').append(said.length() == 1 || DIGITS.matcher(said).matches() ? said : "(" + said + ")");
            if (isWord(next(i)) && Character.isLetterOrDigit(next(i)) && next(i) < 0x2e80) {
                out.append(' ');
            }
        } else {
            out.append(text);
        }
    }

    private void lowered(String text, int i) {
        String said = text.strip();
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        boolean fraction = SLASHES.indexOf(before) >= 0;
        boolean runs = Character.isDigit(before) || Character.isDigit(next(i)) || Character.isLetter(before) && !said.isEmpty() && Character.isLetter(said.charAt(0)) && before < 0x2e80;
        if (said.isEmpty() || fraction || !touches() || !runs || !Character.isLetterOrDigit(said.charAt(0))) {
            out.append(text);
            return;
        }
        out.append('_').append(said.chars().allMatch(Character::isLetterOrDigit) ? said : "(" + said + ")");
        if (isWord(next(i)) && next(i) < 0x2e80) {
            out.append(' ');
        }
    }

    private boolean isOrdinal(String raised) {
        return ORDINAL.matcher(raised).matches() && NUMERAL.matcher(out.substring(Math.max(0, out.length() - 12))).matches();
    }

    /** Whether a number behind what stands so far leads to a note: behind a mark, or a word too long for a unit or a variable. */
    private boolean isNoted() {
        char last = out.charAt(out.length() - 1);
        if (!Character.isLetterOrDigit(last)) {
            return CLOSING.indexOf(last) < 0;
        }
        int letters = 0;
        for (int at = out.length() - 1; at >= 0 && letters <= LONGEST_UNIT && Character.isLetter(out.charAt(at)) && out.charAt(at) < 0x2e80; at--) {
            letters++;
        }
        return letters > LONGEST_UNIT;
    }

    /** Whether a slash comes and something below it: the line of a fraction. */
    private boolean isSlash(int i) {
        if (i >= runs.size() || SLASHES.indexOf(runs.get(i).text().charAt(0)) < 0 || !out.isEmpty() && Character.isLetter(out.charAt(out.length() - 1)) && out.charAt(out.length() - 1) < 0x2e80) {
            return false;
        }
        String after = runs.get(i).text();
        return after.length() > 1 ? Character.isDigit(after.charAt(1)) : i + 1 < runs.size() && Character.isDigit(runs.get(i + 1).text().strip().codePoints().findFirst().orElse(' '));
    }

    /** Parts a number or a letter from what begins with one. */
    private void gap(String text) {
        if (!out.isEmpty() && isWord(out.charAt(out.length() - 1)) && out.charAt(out.length() - 1) < 0x2e80 && isWord(text.charAt(0)) && text.charAt(0) < 0x2e80) {
            out.append(' ');
        }
    }

    /** Whether what stands so far ends in something that could be raised to a power. */
    private boolean touches() {
        return !out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1)) && "([{（【“‘「『«".indexOf(out.charAt(out.length() - 1)) < 0;
    }

    /** The first character of what comes; a space where nothing does. */
    private char next(int i) {
        return i + 1 < runs.size() ? runs.get(i + 1).text().charAt(0) : ' ';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
