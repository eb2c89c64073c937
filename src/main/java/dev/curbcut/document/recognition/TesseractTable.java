package dev.curbcut.document.recognition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tesseract's table of what it sees: a row a word, with its place in pixels from the upper left and how sure it is of it. */
final class TesseractTable {
    /** Level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    private static final int COLUMNS = 12;

    private static final String LINE = "4";
    private static final String WORD = "5";

    private TesseractTable() {}

    /** @param confidence 0 to 100 */
    record Word(String text, double left, double top, double right, double bottom, double confidence) {
        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        Word withText(String other) {
            return new Word(other, left, top, right, bottom, confidence);
        }

        /** Where it is in a picture that a larger one of its part was made of. */
        Word moved(double larger, double x, double y) {
            return new Word(text, left / larger + x, top / larger + y, right / larger + x, bottom / larger + y, confidence);
        }

        /** As far as it lies within a line: boxes of words may reach beyond. */
        private Word within(Word line) {
            return new Word(text, left, Math.max(top, line.top), right, Math.max(top + 1, Math.min(bottom, line.bottom)), confidence);
        }
    }

    /**
     * The words of each line, in the order they are read in; without such as no sign can be seen in.
     *
     * @param page of the pictures that were read in one run, from 1
     */
    static List<List<Word>> lines(byte[] table, int page) {
        String wanted = String.valueOf(page);
        List<List<Word>> lines = new ArrayList<>();
        Word line = null;
        for (String row : new String(table, StandardCharsets.UTF_8).split("\n")) {
            String[] cells = row.split("\t", COLUMNS);
            boolean isLine = cells[0].equals(LINE);
            if (cells.length < COLUMNS || !cells[1].equals(wanted) || !isLine && (!cells[0].equals(WORD) || cells[COLUMNS - 1].isBlank())) {
                continue;
            }
            Word box;
            try {
                box = box(cells);
            } catch (NumberFormatException e) {
                continue; // the row of titles
            }
            if (isLine) {
                line = box;
                lines.add(new ArrayList<>());
            } else if (line != null) {
                lines.getLast().add(box.within(line));
            }
        }
        lines.removeIf(List::isEmpty);
        return lines;
    }

    private static Word box(String[] cells) {
        double left = Double.parseDouble(cells[6]);
        double top = Double.parseDouble(cells[7]);
        return new Word(cells[11].strip(), left, top, left + Double.parseDouble(cells[8]), top + Double.parseDouble(cells[9]), Double.parseDouble(cells[10]));
    }
}
