package dev.curbcut.document.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TesseractTest {
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

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, chi_sim", "zh, chi_sim", "zh-Hant-HK, chi_tra", "zh-TW, chi_tra", "en-GB, eng", "fr, fra", "de, deu", "ja, jpn", "ko, kor", "nb, nor", "und, eng"
    })
    void each_language_has_the_name_that_the_program_knows(String lang, String name) {
        assertThat(RecognitionLanguage.of(lang)).isEqualTo(name);
    }
}
