package dev.curbcut.value;

/** A text whose full-width figures and marks are written as ASCII, each at its place: what stands there, and what before it. */
final class PlainFigures {
    private final String text;

    PlainFigures(String original) {
        var plain = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            plain.append(plain(original.charAt(i)));
        }
        text = plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '：' -> ':';
            case '．' -> '.';
            case '％', '﹪', '٪' -> '%';
            case '＄' -> '$';
            case '￥' -> '¥';
            case '–', '—', '－', '~', '～', '〜', '至', '到' -> c == '至' || c == '到' ? c : '-';
            case '\u00a0', '\u202f', '\u2009', '\u3000' -> ' ';
            default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
        };
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The character there; a space outside the text. */
    char at(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
    }

    /** After the digits that begin there, so many at most; the place itself for none. */
    int digits(int from, int most) {
        int end = from;
        while (isDigit(end) && end - from < most) {
            end++;
        }
        return end;
    }

    int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** After one space, if there is one. */
    int pastSpace(int from) {
        return at(from) == ' ' ? from + 1 : from;
    }

    /** The place before one space. */
    int beforeSpace(int to) {
        return to > 0 && at(to - 1) == ' ' ? to - 1 : to;
    }

    /** Whether a Latin letter stands there: a figure beside it is part of a name. */
    boolean isLatin(int at) {
        char c = at(at);
        return c < 0x250 && Character.isLetter(c);
    }
}
