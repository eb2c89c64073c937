package dev.curbcut.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeadTest {
    private static final String GOOD = "GET /https://a.gov/x HTTP/1.1\r\nHost: localhost:8080\r\nAccept: */*\r\n\r\n";

    @Test
    void a_good_head_takes_its_own_bytes_and_no_more() {
        assertThat(judge(GOOD + "GET /next")).isEqualTo(GOOD.length());
    }

    @Test
    void a_head_in_single_bytes_is_judged_as_the_whole() {
        byte[] bytes = GOOD.getBytes(StandardCharsets.ISO_8859_1);
        var head = new RequestHead(limits());
        for (int i = 1; i < bytes.length; i++) {
            assertThat(head.judge(bytes, 0, i)).isEqualTo(RequestHead.PARTIAL);
        }
        assertThat(head.judge(bytes, 0, bytes.length)).isEqualTo(bytes.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a|b", "/a[b]{c}", "/a\"b<c>", "/a\\b^c`d", "/%D6%D0", "/x?", "/x?a=1&b=|", "/https://h/a;x=1/../b%2f", "/%zz"
            })
    void whatever_a_browser_may_leave_raw_passes(String target) {
        String request = "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
        assertThat(judge(request)).isEqualTo(request.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET\t/a\tHTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a\u0001 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a\u007f HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a\u00ff HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET http://evil.test/ HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET ok HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET  HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a\r\n",
                "GET /a HTTP/1.x\r\nHost: a\r\n\r\n",
                "GET /a http/1.1\r\nHost: a\r\n\r\n",
                "GET /a HTTP/1.1 x\r\nHost: a\r\n\r\n",
                "\r\nGET /a HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a HTTP/1.1\nHost: a\n\n",
                "GET /a HTTP/1.1\r\nHost: a\r\nX: a\n\nGET /b HTTP/1.1\r\n",
                "GET /a HTTP/1.1\r\nHost: a\r\nX: a\rY: b\r\n\r\n",
                "GET /a HTTP/1.1\r\r\nHost: a\r\r\n\r\r\n",
                "GET /a HTTP/1.1\r\nHost: a\r\nX: a\u0000b\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n",
                "GET /a HTTP/1.1\r\n X: a\r\nHost: a\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost : a\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a\r\ngarbage\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a\r\nX(A): x\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a\r\nX\u00e9: x\r\n\r\n",
                "GET /a HTTP/1.1\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a/b\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a@b\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a:80:90\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a:70000\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost:\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a,b\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
                "GET /a HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "GET /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\n",
                "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 0x5\r\n\r\nhello",
                "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 18446744073709551621\r\n\r\nhello",
                "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /a HTTP/1.1\r\nHost: a\r\ntransfer-encoding:\tidentity\r\n\r\n",
            })
    void what_two_parsers_could_read_in_two_ways_is_refused(String request) {
        assertThat(judge(request)).isEqualTo(-400);
    }

    @ParameterizedTest
    @CsvSource({"/x,false", "/x?,true", "/x??,true", "/x?a,false", "/x?a?,false", "/x?q=%u4e2d,true", "/%D6%D0,false", "/%,true", "/-/aside?,true"})
    void a_target_that_the_parser_would_refuse_or_change_is_told(String target, boolean odd) {
        byte[] bytes = ("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        var head = new RequestHead(limits());
        assertThat(head.judge(bytes, 0, bytes.length)).isEqualTo(bytes.length);
        RequestLine line = head.requestLine();
        assertThat(line.hasRawTarget()).isEqualTo(odd);
        assertThat(new String(bytes, line.targetFrom(), line.targetTo() - line.targetFrom(), StandardCharsets.ISO_8859_1)).isEqualTo(target);
    }

    @Test
    void a_body_is_not_taken_by_any_method() {
        assertThat(judge("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello")).isEqualTo(-405);
    }

    @Test
    void what_is_too_long_is_told_apart() {
        assertThat(judge("GET /" + "a".repeat(2000))).isEqualTo(-414);
        assertThat(judge("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(5000))).isEqualTo(-431);
        assertThat(judge("GET / HTTP/1.1\r\nHost: a\r\n" + "X: a\r\n".repeat(30))).isEqualTo(-431);
    }

    @Test
    void other_versions_and_expectations_have_their_own_status() {
        assertThat(judge("GET / HTTP/9.9\r\nHost: a\r\n\r\n")).isEqualTo(-505);
        assertThat(judge("PRI * HTTP/2.0\r\n\r\n")).isEqualTo(-505);
        assertThat(judge("GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n")).isEqualTo(-417);
    }

    private static int judge(String request) {
        byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
        return new RequestHead(limits()).judge(bytes, 0, bytes.length);
    }

    static HeadLimits limits() {
        return new HeadLimits(1000, 4000, 20);
    }
}
