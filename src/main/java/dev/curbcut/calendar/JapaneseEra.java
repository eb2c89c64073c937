package dev.curbcut.calendar;

import java.util.List;

/**
 * The eras of Japan, by their years alone: what was printed before an era ended goes on in it (平成32年 is 2020), which {@code
 * java.time.chrono.JapaneseChronology} refuses.
 */
enum JapaneseEra {
    MEIJI("明治", '㍾', 'M', 1867),
    TAISHO("大正", '㍽', 'T', 1911),
    SHOWA("昭和", '㍼', 'S', 1925),
    HEISEI("平成", '㍻', 'H', 1988),
    REIWA("令和", '㋿', 'R', 2018);

    private static final List<JapaneseEra> ALL = List.of(values());

    /** Most years that any of them was counted for, or is printed for ahead. */
    private static final int LONGEST = 199;

    private final String name;
    private final char square;
    private final char initial;
    private final int before;

    JapaneseEra(String name, char square, char initial, int before) {
        this.name = name;
        this.square = square;
        this.initial = initial;
        this.before = before;
    }

    /** How many characters at a place of a text name an era: two, or a square or an initial; 0 for none. */
    static int length(String text, int at) {
        for (JapaneseEra era : ALL) {
            if (text.startsWith(era.name, at)) {
                return 2;
            }
            if (text.charAt(at) == era.square) {
                return 1;
            }
        }
        return 0;
    }

    /** The common year of a year of the era named there; 0 where that is none. */
    static int year(String named, int year) {
        for (JapaneseEra era : ALL) {
            boolean says = named.equals(era.name) || named.length() == 1 && (named.charAt(0) == era.square || named.charAt(0) == era.initial || named.charAt(0) == era.initial - 'A' + 'Ａ');
            if (says && year >= 1 && year <= LONGEST) {
                return era.before + year;
            }
        }
        return 0;
    }
}
