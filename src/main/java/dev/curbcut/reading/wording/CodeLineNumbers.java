package dev.curbcut.reading.wording;

/** The numbers that a page writes beside the lines of a program. */
public final class CodeLineNumbers {
    /** One number alone says nothing. */
    private static final int FEWEST = 2;

    private CodeLineNumbers() {}

    /** Whether a text is nothing but numbers, from one on in turn. @param lines how many there must be at least */
    public static boolean is(String text, int lines) {
        String[] said = text.strip().split("\\s+");
        for (int i = 0; i < said.length; i++) {
            if (!said[i].equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return said.length >= FEWEST && said.length >= lines;
    }
}
