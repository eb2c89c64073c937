package dev.curbcut.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AnswerBodyTest {
    private static final byte[] LONG = "无障碍环境建设法自二〇二三年九月一日起施行。".repeat(100).getBytes(StandardCharsets.UTF_8);

    @Test
    void text_is_held_in_its_codings_alone_and_every_coding_says_the_same() throws Exception {
        boolean encoder = Brotli.AVAILABLE.join();
        AnswerBody body = AnswerBody.text(LONG);
        assertThat(body.plain()).isNull();
        assertThat(body.length()).isEqualTo(LONG.length);
        assertThat(body.identity()).isEqualTo(LONG);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(body.gzip())).readAllBytes()).isEqualTo(LONG);
        if (encoder) {
            assertThat(Decoder.decompress(body.brotli()).getDecompressedData()).isEqualTo(LONG);
            assertThat(body.brotli()).hasSizeLessThan(body.gzip().length);
        }
    }

    @Test
    void brotli_is_made_for_the_first_who_takes_it() {
        boolean encoder = Brotli.AVAILABLE.join();
        AnswerBody body = AnswerBody.text(LONG);
        assertThat(body.isBrotliAtHand()).isEqualTo(!encoder);
        byte[] made = body.brotli();
        assertThat(body.isBrotliAtHand()).isTrue();
        assertThat(body.brotli()).isSameAs(made);
    }

    @Test
    void what_would_not_shrink_is_held_as_it_is() {
        AnswerBody body = AnswerBody.text("short".getBytes(StandardCharsets.UTF_8));
        assertThat(body.gzip()).isNull();
        assertThat(body.identity()).asString(StandardCharsets.UTF_8).isEqualTo("short");
    }

    @Test
    void its_weight_is_that_of_all_it_holds() {
        Brotli.AVAILABLE.join();
        AnswerBody body = AnswerBody.text(LONG);
        assertThat(body.weight()).isEqualTo(body.gzip().length);
        byte[] brotli = body.brotli();
        assertThat(body.weight()).isEqualTo(body.gzip().length + (brotli == null ? 0 : brotli.length));
        assertThat(AnswerBody.asIs(LONG).weight()).isEqualTo(LONG.length);
    }
}
