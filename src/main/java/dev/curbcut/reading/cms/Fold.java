package dev.curbcut.reading.cms;

/** One way in which a page keeps content where only a script would find it. */
@FunctionalInterface
public interface Fold {
    /**
     * Gives the DOM what the script would have drawn; does nothing, quickly, on a page without it.
     *
     * @param page changed in place
     */
    void unfold(RawPage page);
}
