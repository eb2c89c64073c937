package dev.curbcut.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.address.Address;
import dev.curbcut.document.draft.DocumentSettings;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    @Test
    void what_cant_be_read_is_named_explained_and_offered() {
        DocumentOutcome outcome = ReadDocuments.outcome(DocumentKindTest.ascii("%PDF-1.7\nnothing more"), "2024_annual-report.pdf");

        assertThat(outcome).isInstanceOf(DocumentOutcome.Unreadable.class);
        assertThat(((DocumentOutcome.Unreadable) outcome).why()).isEqualTo(Why.DAMAGED);
        Page page = outcome.page();
        assertThat(page.kind()).isEqualTo(Kind.DOCUMENT);
        assertThat(page.title()).isEqualTo("2024 annual-report");
        assertThat(ReadDocuments.lines(page)).containsExactly("! note.document-damaged");
        assertThat(page.attachments()).singleElement().satisfies(original -> {
            assertThat(original.type()).isEqualTo("pdf");
            assertThat(original.bytes()).isEqualTo(21);
            assertThat(original.address().fileName()).isEqualTo("2024_annual-report.pdf");
        });
    }

    @Test
    void each_failure_has_its_own_reason() {
        assertThat(why(DocumentKindTest.ole("PowerPoint Document"), "a.ppt")).isEqualTo(Why.DAMAGED);
        assertThat(why(DocumentKindTest.ole("EncryptedPackage"), "a.docx")).isEqualTo(Why.ENCRYPTED);
        assertThat(why(DocumentKindTest.ole("MatOST"), "a.wps")).isEqualTo(Why.OLD_FORMAT);
        assertThat(why(new byte[] {(byte) 0xdb, (byte) 0xa5, 0x2d, 0, 0, 0, 0, 0}, "a.doc")).isEqualTo(Why.OLD_FORMAT);
        assertThat(why(DocumentKindTest.ole("WordDocument"), "a.doc")).isEqualTo(Why.DAMAGED);
        assertThat(why(Arrays.copyOf(DocumentKindTest.ascii("%PDF-1.4"), 21 << 20), "a.pdf")).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void each_reason_has_words_in_every_catalogue() throws Exception {
        for (String lang : List.of("en", "zh-Hans", "zh-Hant")) {
            try (var in = DocumentsTest.class.getResourceAsStream("/catalogues/" + lang + ".properties")) {
                String catalogue = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (Why why : Why.values()) {
                    assertThat(catalogue).contains("note.document-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-') + " = ");
                }
                for (DocumentKind kind : DocumentKind.values()) {
                    assertThat(catalogue).contains(kind.wordsKey() + " = ");
                }
            }
        }
    }

    @Test
    void the_libraries_stay_unloaded_until_a_document_of_theirs_is_read() throws Exception {
        var java = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(), "-Xlog:class+load", "-cp",
                        System.getProperty("java.class.path"), Loading.class.getName())
                .redirectErrorStream(true)
                .start();
        String loaded = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).isZero();
        assertThat(loaded).contains("dev.curbcut.document.Documents").doesNotContain("org.apache.pdfbox").doesNotContain("org.apache.poi");
    }

    /** A program that tells kinds apart and reads a table of commas, and nothing else. */
    static final class Loading {
        private Loading() {}

        public static void main(String[] args) {
            DocumentKind.of(DocumentKindTest.ascii("%PDF-1.4"), null, null);
            ReadDocuments.outcome(DocumentKindTest.ascii("a,b\n1,2\n"), "a.csv");
        }
    }

    @Test
    void bytes_of_no_document_are_none() {
        var documents = new Documents(ReadDocuments.SETTINGS);
        assertThat(documents.read(Address.of("https://a.gov.cn/x"), DocumentKindTest.ascii("plain words"), "text/plain", null)).isEmpty();
    }

    @Test
    void what_goes_beyond_a_limit_is_left_out_and_said() {
        var few = new DocumentSettings(1 << 20, 1, 10, 2, 10, 1 << 20, 100, Duration.ofMinutes(1), 1);
        Page page = new Documents(few)
                .read(Address.of("https://a.gov.cn/a.csv"), DocumentKindTest.ascii("a,b\n1,2\n3,4\n"), null, null)
                .orElseThrow()
                .page();

        assertThat(ReadDocuments.lines(page)).contains("! note.document-cut").noneMatch(line -> line.contains("3"));
        assertThat(ReadDocuments.omitted(page, What.LIMIT)).isPositive();
    }

    @Test
    void a_reading_that_takes_too_long_is_given_up() {
        var hurried = new DocumentSettings(1 << 20, 9, 9_000_000, 900_000, 10, 1 << 20, 100, Duration.ofNanos(1), 1);
        DocumentOutcome outcome = new Documents(hurried)
                .read(Address.of("https://a.gov.cn/a.csv"), DocumentKindTest.ascii("a,b\n".repeat(1000)), null, null)
                .orElseThrow();
        assertThat(((DocumentOutcome.Unreadable) outcome).why()).isEqualTo(Why.TOO_SLOW);
    }

    @Test
    void no_damage_is_thrown_at_the_caller() {
        var random = new Random(11);
        for (var whole : DocumentSamples.all().entrySet()) {
            for (int i = 0; i < 40; i++) {
                byte[] broken = whole.getValue().clone();
                for (int k = 0; k < 1 + i / 8; k++) {
                    broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
                }
                byte[] cut = i % 4 == 0 ? Arrays.copyOf(broken, 8 + random.nextInt(broken.length)) : broken;
                var outcome = new Documents(ReadDocuments.SETTINGS).read(Address.of("https://a.gov.cn/" + whole.getKey()), cut, null, null);
                outcome.ifPresent(o -> assertThat(o.page().title()).isNotBlank());
            }
        }
    }

    private static Why why(byte[] bytes, String name) {
        DocumentOutcome outcome = ReadDocuments.outcome(bytes, name);
        assertThat(outcome).isInstanceOf(DocumentOutcome.Unreadable.class);
        return ((DocumentOutcome.Unreadable) outcome).why();
    }
}
