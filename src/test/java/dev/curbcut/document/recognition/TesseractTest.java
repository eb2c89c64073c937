package dev.curbcut.document.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TesseractTest {
    private static final RecognitionSettings SETTINGS =
            new RecognitionSettings("tesseract", 1, 1, 200, 4_000_000, 4_000_000, Duration.ofMinutes(1), 1 << 20, 1, 1 << 20, 1);

    @Test
    void it_tells_its_version_and_its_languages() throws IOException {
        Tesseract tesseract = Tesseract.of("tesseract");
        assertThat(tesseract.version()).matches("\\d+\\.\\d+.*");
        assertThat(tesseract.languages()).contains("eng", "chi_sim", "chi_tra").doesNotContain("osd");
    }

    @Test
    void another_program_is_none() {
        assertThatThrownBy(() -> Tesseract.of("echo")).isInstanceOf(IOException.class).hasMessage("it is not Tesseract");
        assertThatThrownBy(() -> Tesseract.of("/no/such/program")).isInstanceOf(IOException.class).hasMessageContaining("/no/such/program");
    }

    @Test
    void lines_that_are_pictures_of_their_own_are_read_in_one_run_each_on_its_page() throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        for (String words : List.of("The harbour opens at seven", "Boats pay 25 a day")) {
            pictures.add(ImageIO.read(new ByteArrayInputStream(ScanFile.picture(1400, 160, 48, words))));
        }
        byte[] table = Tesseract.of("tesseract").lines(pictures, "eng", 200, SETTINGS);
        assertThat(text(TesseractTable.lines(table, 1))).contains("harbour opens");
        assertThat(text(TesseractTable.lines(table, 2))).contains("pay 25 a day").doesNotContain("harbour");
        assertThat(TesseractTable.lines(table, 3)).isEmpty();
    }

    private static String text(List<List<TesseractTable.Word>> lines) {
        return lines.stream().flatMap(List::stream).map(TesseractTable.Word::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, chi_sim", "zh, chi_sim", "zh-Hant-HK, chi_tra", "zh-TW, chi_tra", "en-GB, eng", "fr, fra", "de, deu", "ja, jpn", "ko, kor", "nb, nor", "und, eng"
    })
    void each_language_has_the_name_that_the_program_knows(String lang, String name) {
        assertThat(RecognitionLanguage.of(lang)).isEqualTo(name);
    }
}
