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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks again at lines that a machine was unsure of, each alone and larger: what puzzled it among all others of a sheet it often reads
 * then. The tallest come first, since a title that is wrong misleads most; of the two readings of a line the surer is kept.
 */
final class SecondLook {
    /** Lines of one sheet: each costs a twentieth of what the sheet does. */
    private static final int MOST = 6;

    private static final double LARGER = 1.5;

    /** Of 100: words below it are mostly wrong. */
    private static final double DOUBTFUL = 40;

    private static final double SURER = 4;

    /** Shorter lines are mostly smudges. */
    private static final int SHORTEST = 4;

    private final BufferedImage picture;
    private final Reading reading;

    /** Reads pictures of one line of text each, all in one run: to start the program costs as much as to read a line. */
    interface Reading {
        /** @return a table whose pages are the pictures */
        byte[] table(List<BufferedImage> lines) throws IOException;
    }

    /** A line on a picture of its own, with the place of that on the sheet. */
    private record Enlarged(List<Word> line, BufferedImage picture, int x, int y) {}

    SecondLook(BufferedImage picture, Reading reading) {
        this.picture = picture;
        this.reading = reading;
    }

    /** Puts better readings in the place of doubtful lines. */
    void mend(List<List<Word>> lines) throws IOException {
        List<List<Word>> doubtful = new ArrayList<>(lines.stream().filter(SecondLook::isDoubtful).toList());
        doubtful.sort(Comparator.comparingDouble((List<Word> line) -> height(line)).reversed());
        List<Enlarged> looked = doubtful.stream().limit(MOST).map(this::enlarged).filter(Objects::nonNull).toList();
        if (looked.isEmpty()) {
            return;
        }
        byte[] table = reading.table(looked.stream().map(Enlarged::picture).toList());
        for (int i = 0; i < looked.size(); i++) {
            Enlarged one = looked.get(i);
            List<List<Word>> read = TesseractTable.lines(table, i + 1);
            List<Word> again = read.size() == 1 ? read.getFirst().stream().map(word -> word.moved(LARGER, one.x, one.y)).toList() : List.of();
            if (confidence(again) > confidence(one.line) + SURER && letters(again) * 4 >= letters(one.line) * 3) {
                one.line.clear();
                one.line.addAll(again);
            }
        }
    }

    private static boolean isDoubtful(List<Word> line) {
        return letters(line) >= SHORTEST && line.stream().anyMatch(word -> word.confidence() < DOUBTFUL && letters(List.of(word)) > 0);
    }

    private @Nullable Enlarged enlarged(List<Word> line) {
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
        var out = new BufferedImage((int) (LARGER * (width + 2 * edge)), (int) (LARGER * (height + 2 * edge)), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = out.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, out.getWidth(), out.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.scale(LARGER, LARGER);
        g.drawImage(picture.getSubimage(x, y, width, height), edge, edge, null);
        g.dispose();
        return new Enlarged(line, out, x - edge, y - edge);
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
