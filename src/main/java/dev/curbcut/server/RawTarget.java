package dev.curbcut.server;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpServerConnection;
import io.undertow.util.AttachmentKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Targets that the server's parser would refuse or change, though browsers send them and old sites need them. The gate
 * keeps such a target aside, gives the parser {@value #ASIDE} in its place, and the handler takes it up again.
 */
final class RawTarget {
    /** What stands for an odd target; whoever asks for it by name is answered as for any odd target. */
    static final String ASIDE = "/-/aside";

    private static final byte[] NAME = ASIDE.getBytes(StandardCharsets.US_ASCII);
    private static final AttachmentKey<String> TARGET = AttachmentKey.create(String.class);

    private RawTarget() {}

    /** A percent sign that encodes nothing, a query of no byte or one that begins with a question mark, or our own word for such. */
    static boolean is(byte[] b, int from, int to) {
        boolean marked = false;
        for (int i = from; i < to; i++) {
            if (b[i] == '%' && !(i + 2 < to && isHex(b[i + 1]) && isHex(b[i + 2]))) {
                return true;
            }
            if (b[i] == '?' && !marked) {
                marked = true;
                if (i == to - 1 || b[i + 1] == '?') {
                    return true;
                }
            }
        }
        return to - from >= NAME.length && Arrays.equals(b, from, from + NAME.length, NAME, 0, NAME.length);
    }

    /** Takes up the target of this request, if it was kept aside. In the I/O thread, once a request. */
    static void takeUp(HttpServerExchange exchange) {
        if (exchange.getRequestURI().equals(ASIDE)
                && exchange.getConnection() instanceof HttpServerConnection connection
                && connection.getOriginalSourceConduit() instanceof RequestGate gate) {
            exchange.putAttachment(TARGET, gate.takeAside());
        }
    }

    /** The target, raw; null for the usual one. */
    static @Nullable String of(HttpServerExchange exchange) {
        return exchange.getAttachment(TARGET);
    }

    private static boolean isHex(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'f' || b >= 'A' && b <= 'F';
    }
}
