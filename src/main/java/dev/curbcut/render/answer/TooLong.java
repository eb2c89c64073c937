package dev.curbcut.render.answer;

/** What was to be written for a reader was longer, or took longer, than any page may. */
public final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TooLong() {
        super("a page is longer than one may be", null, false, false);
    }
}
