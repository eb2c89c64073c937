package dev.curbcut.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** What an origin can do wrong, each to the bytes; and which statuses a reader may be told of it, in words. */
enum Fault {
    GZIP_BOMB(502) {
        @Override
        void play(Wire wire) throws IOException {
            byte[] member = Packed.HUNDRED;
            wire.head("Content-Type: text/html", "Content-Encoding: gzip");
            for (int i = 0; i < 100; i++) {
                wire.bytes(member); // each member unfolds to 100 MB: 10 GB of 10 MB
            }
        }
    },
    GZIP_NESTED(502) {
        @Override
        void play(Wire wire) throws IOException {
            var twice = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(twice)) {
                out.write(Packed.HUNDRED);
            }
            wire.whole(twice.toByteArray(), "Content-Type: text/html", "Content-Encoding: gzip, gzip");
        }
    },
    DEFLATE_BOMB(502) {
        @Override
        void play(Wire wire) throws IOException {
            var packed = new ByteArrayOutputStream();
            try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
                for (int i = 0; i < 200; i++) {
                    out.write(new byte[1 << 20]);
                }
            }
            wire.whole(packed.toByteArray(), "Content-Type: text/html", "Content-Encoding: deflate");
        }
    },
    CODING_THAT_LIES(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.whole("<p>no brotli at all</p>".getBytes(StandardCharsets.US_ASCII), "Content-Type: text/html", "Content-Encoding: br");
        }
    },
    LEVELS(200) {
        @Override
        void play(Wire wire) throws IOException {
            wire.whole(("<title>T</title>" + "<div>".repeat(100_000) + "<p>The words at the bottom of a hundred thousand levels of nothing.</p>")
                    .getBytes(StandardCharsets.US_ASCII), "Content-Type: text/html");
        }
    },
    ATTRIBUTES(200) {
        @Override
        void play(Wire wire) throws IOException {
            var page = new StringBuilder("<title>T</title><p ");
            for (int i = 0; i < 300_000; i++) {
                page.append("a").append(i).append("=x ");
            }
            wire.whole(page.append(">The words of an element that has three hundred thousand attributes.</p>").toString().getBytes(StandardCharsets.US_ASCII),
                    "Content-Type: text/html");
        }
    },
    CELLS(200) {
        @Override
        void play(Wire wire) throws IOException {
            wire.whole(("<title>T</title><p>A table that claims to be larger than any.</p><table>" + ("<tr>" + "<td colspan=1000 rowspan=65534>x".repeat(20)).repeat(2000))
                    .getBytes(StandardCharsets.US_ASCII), "Content-Type: text/html");
        }
    },
    DRIPPED_HEAD(504) {
        @Override
        void play(Wire wire) throws IOException {
            wire.drip("HTTP/1.1 200 OK\r\n" + "X: ".repeat(10_000));
        }
    },
    DRIPPED_BODY(504) {
        @Override
        void play(Wire wire) throws IOException {
            wire.head("Content-Type: text/html", "Content-Length: 100000");
            wire.drip("<p>x".repeat(25_000));
        }
    },
    SILENCE(504) {
        @Override
        void play(Wire wire) throws IOException {
            wire.silence();
        }
    },
    LENGTH_TOO_LONG(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.head("Content-Type: text/html", "Content-Length: 5000");
            wire.text("<p>Only this much comes, and then the end.</p>");
        }
    },
    LENGTH_TOO_SHORT(200, 502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.head("Content-Type: text/html", "Content-Length: 60");
            wire.text("<title>T</title><p>Sixty bytes of a page are all that it announces.</p>".repeat(100));
        }
    },
    LENGTHS_THAT_DIFFER(200, 502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.head("Content-Type: text/html", "Content-Length: 40", "Content-Length: 4000");
            wire.text("<title>T</title><p>Two lengths, which is the right one of them?</p>");
        }
    },
    CHUNK_OF_ALL(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.head("Content-Type: text/html", "Transfer-Encoding: chunked");
            wire.text("ffffffffffffffff\r\n<p>x");
        }
    },
    CHUNK_EXTENSION(502, 504) {
        @Override
        void play(Wire wire) throws IOException {
            wire.head("Content-Type: text/html", "Transfer-Encoding: chunked");
            wire.text("1;");
            wire.endless("x=y;".repeat(4096));
        }
    },
    CHUNKS_OF_ONE(502, 504) {
        @Override
        void play(Wire wire) throws IOException {
            wire.head("Content-Type: text/html", "Transfer-Encoding: chunked");
            wire.endless("1\r\nx\r\n".repeat(4096));
        }
    },
    TRAILERS(200, 502, 504) {
        @Override
        void play(Wire wire) throws IOException {
            wire.head("Content-Type: text/html", "Transfer-Encoding: chunked");
            wire.text("5\r\n<p>xy\r\n0\r\n");
            wire.endless("A: b\r\n".repeat(4096));
        }
    },
    LOOP(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.text("HTTP/1.1 302 Found\r\nLocation: " + wire.target + "x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
    },
    REDIRECT_WITHOUT_END(502, 504) {
        @Override
        void play(Wire wire) throws IOException {
            wire.text("HTTP/1.1 302 Found\r\nLocation: " + wire.target + "x\r\nConnection: close\r\n\r\n");
            wire.endless("x".repeat(16_384));
        }
    },
    ANNOUNCED_10_GB(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.head("Content-Type: text/html", "Content-Length: 10737418240");
            wire.endless("x".repeat(16_384));
        }
    },
    UNANNOUNCED_10_GB(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.head("Content-Type: text/html");
            wire.endless("<p>words ".repeat(2048));
        }
    },
    RESET_AT_ONCE(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.reset();
        }
    },
    RESET_IN_HEAD(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.text("HTTP/1.1 200 OK\r\nContent-Ty");
            wire.reset();
        }
    },
    RESET_IN_BODY(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.head("Content-Type: text/html", "Content-Length: 50000");
            wire.text("<p>Some of it came, ");
            wire.rest(200);
            wire.reset();
        }
    },
    HEADERS_WITHOUT_END(502, 504) {
        @Override
        void play(Wire wire) throws IOException {
            wire.text("HTTP/1.1 200 OK\r\n");
            wire.endless("X-Filler: yes\r\n".repeat(1024));
        }
    },
    HEADER_WITHOUT_END(502, 504) {
        @Override
        void play(Wire wire) throws IOException {
            wire.text("HTTP/1.1 200 OK\r\nX-Filler: ");
            wire.endless("x".repeat(16_384));
        }
    },
    CONTINUE(502, 504) {
        @Override
        void play(Wire wire) throws IOException {
            wire.endless("HTTP/1.1 100 Continue\r\n\r\n".repeat(1024));
        }
    },
    HINTS(502, 504) {
        @Override
        void play(Wire wire) throws IOException {
            wire.endless("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".repeat(1024));
        }
    },
    HTTP_2(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.bytes(new byte[] {0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 100, 0, 0, 0, 4, 1, 0, 0, 0, 0});
            wire.rest(200);
        }
    },
    GARBAGE(502) {
        @Override
        void play(Wire wire) throws IOException {
            byte[] garbage = new byte[5000];
            new Random(1).nextBytes(garbage);
            wire.bytes(garbage);
        }
    },
    NOTHING(502) {
        @Override
        void play(Wire wire) {}
    },
    ODD_STATUS(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.text("HTTP/1.1 999 Odd\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
    },
    BARE_500(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.text("HTTP/1.1 500 Oh\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
    },
    NOT_MODIFIED(502) {
        @Override
        void play(Wire wire) throws IOException {
            wire.text("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n");
        }
    },
    CHARSET_THAT_LIES(200) {
        @Override
        void play(Wire wire) throws IOException {
            wire.whole("<title>T</title><p>Words that are no UTF-16 whatever the header says of them.</p>".getBytes(StandardCharsets.US_ASCII),
                    "Content-Type: text/html; charset=utf-16");
        }
    };

    private final Set<Integer> statuses;

    Fault(Integer... statuses) {
        this.statuses = Set.copyOf(Arrays.asList(statuses));
    }

    abstract void play(Wire wire) throws IOException;

    /** What a reader may be answered with. */
    Set<Integer> statuses() {
        return statuses;
    }

    String path() {
        return "/fault/" + name();
    }

    /** A hundred megabytes of nothing, made once. */
    private static final class Packed {
        private static final byte[] HUNDRED = packed();
    }

    private static byte[] packed() {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            byte[] mebibyte = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                out.write(mebibyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The origin's side of a connection. */
    record Wire(Socket socket, OutputStream out, String target) {
        void text(String text) throws IOException {
            bytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void bytes(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        void head(String... fields) throws IOException {
            text("HTTP/1.1 200 OK\r\n" + String.join("\r\n", fields) + "\r\nConnection: close\r\n\r\n");
        }

        void whole(byte[] body, String... fields) throws IOException {
            head(String.join("\r\n", fields) + "\r\nContent-Length: " + body.length);
            bytes(body);
        }

        /** Until the other side has had enough, or 10 GB are sent. */
        void endless(String piece) throws IOException {
            byte[] bytes = piece.getBytes(StandardCharsets.US_ASCII);
            for (long sent = 0; sent < 10L << 30; sent += bytes.length) {
                out.write(bytes);
            }
        }

        void drip(String text) throws IOException {
            for (char c : text.toCharArray()) {
                text(String.valueOf(c));
                rest(100);
            }
        }

        /** Until the other side has had enough, or a minute is over. */
        void silence() throws IOException {
            socket.setSoTimeout(60_000);
            while (socket.getInputStream().read() >= 0) {
                // What else is asked is not answered.
            }
        }

        void rest(long millis) {
            LockSupport.parkNanos(millis * 1_000_000);
        }

        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }
}
