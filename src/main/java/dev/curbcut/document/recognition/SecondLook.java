package dev.curbcut.document.recognition;

import dev.curbcut.document.recognition.TesseractTable.Word;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks again at lines that a machine was unsure of, each alone and larger: what puzzled it among all others of a sheet it often reads
 * then. The tallest come first, since a title that is wrong misleads most; of the two readings of a line the surer is kept.
 */
final class SecondLook {
    /** Lines of one sheet: each costs a run of the program. */
    private static final int MOST = 6;

    private static final double LARGER = 1.5;

    /** Of 100: words below it are mostly wrong. */
    private static final double DOUBTFUL = 40;

    private static final double SURER = 4;

    /** Shorter lines are mostly smudges. */
    private static final int SHORTEST = 4;

    private final BufferedImage picture;
    private final Reading reading;

    /** Reads one line of text. */
    interface Reading {
        byte[] table(BufferedImage line) throws IOException;
    }

    SecondLook(BufferedImage picture, Reading reading) {
        this.picture = picture;
        this.reading = reading;
    }

    /** Puts better readings in the place of doubtful lines. */
    void mend(List<List<Word>> lines) throws IOException {
        List<List<Word>> doubtful = new ArrayList<>(lines.stream().filter(SecondLook::isDoubtful).toList());
        doubtful.sort(Comparator.comparingDouble((List<Word> line) -> height(line)).reversed());
        for (List<Word> line : doubtful.subList(0, Math.min(MOST, doubtful.size()))) {
            List<Word> again = read(line);
            if (again != null && confidence(again) > confidence(line) + SURER && letters(again) * 4 >= letters(line) * 3) {
                line.clear();
                line.addAll(again);
            }
        }
    }

    private static boolean isDoubtful(List<Word> line) {
        return letters(line) >= SHORTEST && line.stream().anyMatch(word -> word.confidence() < DOUBTFUL && letters(List.of(word)) > 0);
    }

    private @Nullable List<Word> read(List<Word> line) throws IOException {
        double left = line.stream().mapToDouble(Word::left).min().orElse(0);
        double top = line.stream().mapToDouble(Word::top).min().orElse(0);
        double right = line.stream().mapToDouble(Word::right).max().orElse(0);
        double bottom = line.stream().mapToDouble(Word::bottom).max().orElse(0);
        int margin = (int) Math.max(2, (bottom - top) / 4);
        int x = (int) Math.max(0, left - margin);
        int y = (int) Math.max(0, top - margin);
        int width = (int) Math.min(picture.getWidth(), right + margin) - x;
        int height = (int) Math.min(picture.getHeight(), bottom + margin) - y;
        if (width < 1 || height < 1) {
            return null;
        }
        int edge = 2 * margin;
        var out = new BufferedImage((int) (LARGER * (width + 2 * edge)), (int) (LARGER * (height + 2 * edge)), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, out.getWidth(), out.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.scale(LARGER, LARGER);
        g.drawImage(picture.getSubimage(x, y, width, height), edge, edge, null);
        g.dispose();
        List<List<Word>> read = TesseractTable.lines(reading.table(out));
        return read.size() != 1 ? null : read.getFirst().stream().map(word -> word.moved(LARGER, x - edge, y - edge)).toList();
    }

    private static double height(List<Word> line) {
        return line.stream().mapToDouble(Word::height).max().orElse(0);
    }

    private static long letters(List<Word> line) {
        return line.stream().flatMapToInt(word -> word.text().codePoints()).filter(Character::isLetterOrDigit).count();
    }

    /** The mean of its letters. */
    private static double confidence(List<Word> line) {
        double sum = 0;
        for (Word word : line) {
            sum += letters(List.of(word)) * Math.max(0, word.confidence());
        }
        return sum / Math.max(1, letters(line));
    }
}
