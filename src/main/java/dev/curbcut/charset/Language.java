package dev.curbcut.charset;

import java.util.Arrays;

/** How much a text surprises who reads a language: the less, the likelier it is in that language. */
interface Language {
    /** One step of a cost, in nats. */
    double STEP = 0.3;

    /** What can't be in any text: a broken character, a control character, one of private use. */
    int BROKEN = 70;

    /**
     * The cost of all that isn't ASCII in a text, in steps, and of what ASCII follows it.
     *
     * @param letters UTF-16
     */
    long cost(String letters);

    /** What a character costs that is no letter of the language. */
    static int foreign(char c) {
        if (c == '\uFFFD' || c < 0xa0 || Character.getType(c) == Character.PRIVATE_USE) {
            return BROKEN;
        }
        if (PUNCTUATION.indexOf(c) >= 0) {
            return 17;
        }
        return Character.isLetter(c) ? 45 : 30;
    }

    /** What stands in texts of any language. */
    String PUNCTUATION = "\u00a0–—‘’“”„«»…€§°·№•®©½±²³‚¿¡،؛؟";

    /** A language of a few dozen letters, by pairs of them. */
    final class OfPairs implements Language {
        private static final int CAPITAL = 3;
        private static final int CAPITAL_WITHIN = 14;

        /** A mark over or below a letter, and one that has none. */
        private static final int MARK = 8;
        private static final int FOREIGN_MARK = 45;

        /** A letter of another script beside a Latin one, in one word. */
        private static final int MIXED = 25;

        /** A word of one letter: much of what is one in Latin letters looks so in others. */
        private static final int SINGLE = 10;

        private final String name;
        private final char[] letters;
        private final String costs;
        private final boolean latin;

        /** @param costs of each letter by itself, then of each after each; from the character 0 up */
        OfPairs(String name, String letters, String costs) {
            this.name = name;
            this.letters = letters.toCharArray();
            this.costs = costs;
            latin = this.letters[0] < 0x80;
        }

        @Override
        public long cost(String text) {
            long cost = 0;
            int before = -1;
            boolean wide = false;
            boolean small = false;
            boolean plain = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int letter = place(c);
                boolean ascii = isLatin(c);
                if (c < 0x80) {
                    cost += wide && letter >= 0 && before >= 0 ? pair(before, letter) - alone(letter) : 0;
                    cost += !latin && ascii && wide && before >= 0 ? MIXED : 0;
                } else if (letter < 0) {
                    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
                    cost += mark ? wide ? MARK : FOREIGN_MARK : foreign(c);
                } else {
                    cost += before >= 0 ? pair(before, letter) : alone(letter) + 1;
                    cost += Character.isUpperCase(c) ? small ? CAPITAL_WITHIN : CAPITAL : 0;
                    cost += latin ? 0 : plain ? MIXED : before < 0 && (i + 1 == text.length() || place(text.charAt(i + 1)) < 0) ? SINGLE : 0;
                }
                plain = ascii;
                small = letter >= 0 && Character.isLowerCase(c);
                before = letter;
                wide = c >= 0x80;
            }
            return cost;
        }

        private static boolean isLatin(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }

        private int place(char c) {
            char lower = c == 'İ' ? 'i' : Character.toLowerCase(c);
            int place = Arrays.binarySearch(letters, lower);
            return place < 0 ? -1 : place;
        }

        private int alone(int letter) {
            return costs.charAt(letter) - '0';
        }

        private int pair(int before, int letter) {
            return costs.charAt((before + 1) * letters.length + letter) - '0';
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A language of thousands of letters, by how usual each is. */
    final class OfLetters implements Language {
        private static final int RARE = 50;

        private final String name;
        private final byte[] costs = new byte[0x10000];

        OfLetters(String name) {
            this.name = name;
            for (int c = 0x80; c < costs.length; c++) {
                boolean rare = Character.isIdeographic(c) || c >= 0xac00 && c <= 0xd7a3;
                costs[c] = (byte) (rare ? RARE : Character.isSurrogate((char) c) ? RARE / 2 : foreign((char) c));
            }
        }

        /** Letters of one cost. */
        void add(int cost, String letters) {
            for (char c : letters.toCharArray()) {
                costs[c] = (byte) cost;
            }
        }

        @Override
        public long cost(String text) {
            long cost = 0;
            for (int i = 0; i < text.length(); i++) {
                cost += costs[text.charAt(i)];
            }
            return cost;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
