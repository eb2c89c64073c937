package dev.curbcut.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.curbcut.Mutations;
import dev.curbcut.Road;
import dev.curbcut.reading.source.Decoded;
import dev.curbcut.reading.source.Decoder;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.Tree;
import dev.curbcut.reading.source.Unfolding;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes a page is of: it is decoded and unfolded, also when what it fetches by name is as bad as itself. */
class ReadingFuzzTest {
    @Test
    void a_spoiled_page_is_decoded() {
        Mutations.of(seeds(), this::decode);
    }

    @Test
    void a_spoiled_page_is_unfolded() {
        Mutations.of(seeds(), this::unfold);
    }

    @Tag("fuzz")
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void any_bytes_are_decoded(byte[] bytes) {
        decode(bytes);
    }

    @Tag("fuzz")
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void any_bytes_are_unfolded(byte[] bytes) {
        unfold(bytes);
    }

    static List<byte[]> seeds() {
        return Mutations.pages();
    }

    private void decode(byte[] bytes) {
        for (String type : new String[] {null, "text/html; charset=gb2312", "text/html; charset=nonsense"}) {
            Decoded decoded = Decoder.decode(new Source(Pages.ADDRESS, bytes, type));
            assertThat(decoded.text().length()).isLessThanOrEqualTo(bytes.length + 1);
            assertThat(decoded.charset().canEncode()).isTrue();
        }
    }

    private void unfold(byte[] bytes) {
        var source = new Source(Pages.ADDRESS, bytes, null);
        Document document = Tree.parse(Decoder.decode(source).text(), Pages.ADDRESS, Road.reading().bounds());
        Unfolding.unfold(document, Pages.context(), address -> Optional.of(source), Road.reading().bounds());
    }
}
