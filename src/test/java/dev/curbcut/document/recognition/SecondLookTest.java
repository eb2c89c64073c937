package dev.curbcut.document.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.document.recognition.TesseractTable.Word;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondLookTest {
    private static final BufferedImage SHEET = new BufferedImage(900, 400, BufferedImage.TYPE_INT_RGB);

    private static List<Word> line(double top, Object... wordsAndConfidences) {
        List<Word> out = new ArrayList<>();
        for (int i = 0; i < wordsAndConfidences.length; i += 2) {
            out.add(new Word((String) wordsAndConfidences[i], 100 + 50 * i, top, 190 + 50 * i, top + 20, (int) wordsAndConfidences[i + 1]));
        }
        return out;
    }

    /** A table of one line, as Tesseract writes it. */
    private static byte[] table(String word, int confidence) {
        return ("4\t1\t1\t1\t1\t0\t30\t30\t300\t40\t-1\t\n5\t1\t1\t1\t1\t1\t30\t30\t150\t30\t" + confidence + "\t" + word + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<Word> line) {
        return String.join(" ", line.stream().map(Word::text).toList());
    }

    @Test
    void a_doubtful_line_is_read_again_and_the_surer_reading_stands_in_its_place() throws IOException {
        List<List<Word>> lines = List.of(line(40, "Harbour", 96, "notlce", 20), line(80, "sure", 95, "enough", 90));
        List<Integer> looked = new ArrayList<>();
        new SecondLook(SHEET, images -> {
            images.forEach(image -> looked.add(image.getHeight()));
            return table("Harbournotice", 92);
        }).mend(lines);

        assertThat(looked).hasSize(1);
        assertThat(text(lines.getFirst())).isEqualTo("Harbournotice");
        assertThat(lines.getFirst().getFirst().left()).isBetween(90.0, 110.0);
        assertThat(lines.getFirst().getFirst().top()).isBetween(30.0, 50.0);
        assertThat(text(lines.get(1))).isEqualTo("sure enough");
    }

    @Test
    void a_reading_that_is_no_surer_or_loses_words_changes_nothing() throws IOException {
        for (byte[] again : List.of(table("Harbourmotice", 30), table("Ha", 99), new byte[0])) {
            List<List<Word>> lines = List.of(line(40, "Harbour", 70, "notlce", 20));
            new SecondLook(SHEET, images -> again).mend(lines);
            assertThat(text(lines.getFirst())).isEqualTo("Harbour notlce");
        }
    }

    @Test
    void so_many_lines_of_a_sheet_and_no_more_are_read_again_the_tallest_first() throws IOException {
        List<List<Word>> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lines.add(line(30 * i, "doubtful", 10));
        }
        lines.add(new ArrayList<>(List.of(new Word("Headline", 100, 200, 300, 250, 10))));
        List<Integer> heights = new ArrayList<>();
        new SecondLook(SHEET, images -> {
            images.forEach(image -> heights.add(image.getHeight()));
            return new byte[0];
        }).mend(lines);

        assertThat(heights).hasSize(6);
        assertThat(heights.getFirst()).isGreaterThan(heights.get(1));
    }

    @Test
    void letters_that_look_alike_follow_how_the_word_is_mostly_written_and_numbers_stay() {
        List<List<Word>> lines = List.of(line(0, "SCI", 90, "SCI", 90, "SC1", 40, "SCI", 90), line(40, "1011", 90, "IOII", 90, "Bill", 90, "BiIl", 90));
        Lookalikes.mend(lines);

        assertThat(text(lines.getFirst())).isEqualTo("SCI SCI SCI SCI");
        assertThat(text(lines.get(1))).isEqualTo("1011 IOII Bill BiIl");
    }
}
