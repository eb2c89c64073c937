package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException.Why;
import dev.curbcut.fetch.socket.LimitedBody;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.Response;

/** One request and the answer to it, its body still on its way. Closing ends the connection and the turn. */
final class Exchange implements AutoCloseable {
    private final Call call;
    private final Response response;
    private final HostTurns.Turn turn;
    private final Address address;
    private final Instant sent;
    private final boolean weakened;

    Exchange(Call call, Response response, HostTurns.Turn turn, Address address, Instant sent, boolean weakened) {
        this.call = call;
        this.response = response;
        this.turn = turn;
        this.address = address;
        this.sent = sent;
        this.weakened = weakened;
    }

    Address address() {
        return address;
    }

    int status() {
        return response.code();
    }

    Instant sent() {
        return sent;
    }

    boolean weakened() {
        return weakened;
    }

    Headers raw() {
        return response.headers();
    }

    List<Map.Entry<String, String>> headers() {
        List<Map.Entry<String, String>> out = new ArrayList<>();
        for (int i = 0; i < raw().size(); i++) {
            out.add(Map.entry(raw().name(i).toLowerCase(Locale.ROOT), raw().value(i)));
        }
        return out;
    }

    /**
     * The decoded body; closing it closes this.
     *
     * @throws FetchException TOO_LARGE when more is announced than may come, BROKEN when it begins wrongly
     */
    InputStream body(long maxBytes) throws FetchException {
        String coding = String.join(",", raw().values("Content-Encoding"));
        if (coding.isEmpty() && response.body().contentLength() > maxBytes) {
            throw new FetchException(Why.TOO_LARGE, address.host() + ": announces more than " + maxBytes + " bytes");
        }
        try {
            String type = raw().get("Content-Type");
            InputStream decoded = ContentCoding.decode(response.body().byteStream(), coding, type == null ? "" : type);
            return new FilterInputStream(new LimitedBody(decoded, maxBytes)) {
                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    return in.read(into, offset, length);
                }

                @Override
                public void close() throws IOException {
                    Exchange.this.close();
                    in.close();
                }
            };
        } catch (IOException e) {
            throw FailureReason.of(e, address.host(), true);
        }
    }

    /** Whether it is said to be text, as pages are; what says nothing of itself counts as such. */
    boolean isText() {
        String type = raw().get("Content-Type");
        String media = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        return media.isEmpty() || media.startsWith("text/") || media.startsWith("application/xhtml") || media.startsWith("application/xml")
                || media.startsWith("application/json") || media.startsWith("application/javascript");
    }

    byte[] wholeBody(long maxBytes) throws FetchException {
        try (InputStream body = body(maxBytes)) {
            return body.readAllBytes();
        } catch (IOException e) {
            throw FailureReason.of(e, address.host(), true);
        }
    }

    @Override
    public void close() {
        call.cancel();
        response.close();
        turn.close();
    }
}
