package dev.curbcut.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.curbcut.Mutations;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes on a connection: one verdict, and the same however the bytes are cut into pieces. */
class RequestHeadFuzzTest {
    @Test
    void a_spoiled_head_gets_one_verdict() {
        Mutations.of(seeds(), this::check);
    }

    @Tag("fuzz")
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void any_bytes_get_one_verdict(byte[] bytes) {
        check(bytes);
    }

    static List<byte[]> seeds() {
        return Mutations.texts(
                "GET /https://a.gov/x?y=%D6|[ HTTP/1.1\r\nHost: localhost:8080\r\nAccept: */*\r\n\r\n",
                "HEAD / HTTP/1.0\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc",
                "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n");
    }

    private void check(byte[] bytes) {
        int whole = new RequestHead(RequestHeadTest.limits()).judge(bytes.clone(), 0, bytes.length); // it writes over the host
        assertThat(whole).isLessThanOrEqualTo(bytes.length);
        var head = new RequestHead(RequestHeadTest.limits());
        int verdict = RequestHead.PARTIAL;
        for (int i = 1; i <= bytes.length && verdict == RequestHead.PARTIAL; i++) {
            verdict = head.judge(bytes, 0, i);
        }
        assertThat(verdict > 0).isEqualTo(whole > 0);
    }
}
