package dev.curbcut.document;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.curbcut.Mutations;
import dev.curbcut.Road;
import dev.curbcut.address.Address;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds: a page or words, never a fault of ours. */
class DocumentsFuzzTest {
    private final Documents documents = new Documents(Road.documents());

    @Test
    void a_spoiled_document_is_read_or_refused_in_words() {
        Mutations.of(seeds(), this::check);
    }

    @Tag("fuzz")
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void any_file_is_read_or_refused_in_words(byte[] bytes) {
        check(bytes);
    }

    static List<byte[]> seeds() {
        return List.copyOf(DocumentSamples.all().values());
    }

    private void check(byte[] bytes) {
        documents.read(Address.of("https://www.example.gov/a.pdf"), bytes, null, null);
    }
}
