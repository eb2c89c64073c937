package dev.curbcut.document.recognition;

import java.time.Duration;

/**
 * The limits of text recognition.
 *
 * @param program the command of Tesseract, looked for as the system does, or its path; {@code off} for none
 * @param atOnce sheets recognised at one time
 * @param maxSheets of one document that are recognised
 * @param resolution at which sheets are drawn, in dots per inch
 * @param maxPixels of one sheet as it is drawn
 * @param maxImagePixels of one image on a sheet
 * @param maxTime for one sheet
 * @param maxOutput bytes that the program may say of one sheet
 * @param maxPictures of one page that are looked at for text
 * @param waitingBytes of all documents that are recognised or wait for it
 * @param heldSheets that are held after they were recognised
 */
public record RecognitionSettings(
        String program,
        int atOnce,
        int maxSheets,
        int resolution,
        long maxPixels,
        long maxImagePixels,
        Duration maxTime,
        int maxOutput,
        int maxPictures,
        long waitingBytes,
        int heldSheets) {
    /** The command it has everywhere. */
    public static final String USUAL = "tesseract";

    /** What {@code program} says for none. */
    public static final String OFF = "off";

    public RecognitionSettings {
        if (program.isBlank() || atOnce < 1 || maxSheets < 1 || resolution < 1 || maxPixels < 1 || maxImagePixels < 1 || maxOutput < 1) {
            throw new IllegalArgumentException("the limits of recognition must be above zero, and its program must have a name");
        }
        if (!maxTime.isPositive() || maxPictures < 0 || waitingBytes < 1 || heldSheets < 1) {
            throw new IllegalArgumentException("the limits of recognition must be above zero");
        }
    }

    /** Without any program. */
    public static RecognitionSettings off() {
        return new RecognitionSettings(OFF, 1, 1, 1, 1, 1, Duration.ofMillis(1), 1, 0, 1, 1);
    }
}
