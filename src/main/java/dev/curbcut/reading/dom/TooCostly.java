package dev.curbcut.reading.dom;

/**
 * A reading was told to stop, because it took more than one page may: whoever runs a reading interrupts its thread, and
 * every walk of reading asks at each of its steps.
 */
public final class TooCostly extends RuntimeException {
    private static final long serialVersionUID = 1;

    private TooCostly() {
        super("the page takes more of the processor's time than one page may", null, false, false);
    }

    /** @throws TooCostly when this thread was interrupted; it no longer is then */
    public static void check() {
        if (Thread.interrupted()) {
            throw new TooCostly();
        }
    }
}
