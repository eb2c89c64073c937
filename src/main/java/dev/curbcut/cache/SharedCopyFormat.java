package dev.curbcut.cache;

import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.fetch.Fetched;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A copy as bytes: a version, then its fields in order, packed. What can't be read is as if it weren't there. */
final class SharedCopyFormat {
    private static final int VERSION = 2;
    private static final int MOST_TEXT = 1 << 16;
    private static final int MOST_HEADERS = 4096;
    private static final int MOST_HOPS = 64;
    private static final int MOST_BODY = 1 << 30;

    private SharedCopyFormat() {}

    static byte[] write(SharedCopy copy) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(copy.fetched().body().length / 4 + 1024);
        bytes.write(VERSION);
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes, 8192))) {
            Fetched fetched = copy.fetched();
            text(out, fetched.asked().toString());
            text(out, fetched.address().toString());
            out.writeInt(fetched.status());
            out.writeBoolean(fetched.weakened());
            instant(out, fetched.sent());
            instant(out, fetched.received());
            facts(out, copy.facts());
            out.writeInt(copy.facts().via().size());
            for (ResponseFacts hop : copy.facts().via()) {
                facts(out, hop);
            }
            out.writeInt(fetched.body().length);
            out.write(fetched.body());
        } catch (IOException e) {
            throw new AssertionError("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    static Optional<SharedCopy> read(byte[] bytes) {
        if (bytes.length < 1 || bytes[0] != VERSION) {
            return Optional.empty();
        }
        try (DataInputStream in =
                new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1), 8192))) {
            Address asked = Address.parse(text(in));
            Address address = Address.parse(text(in));
            int status = in.readInt();
            boolean weakened = in.readBoolean();
            Instant sent = instant(in);
            Instant received = instant(in);
            ResponseFacts last = facts(in);
            List<ResponseFacts> via = new ArrayList<>();
            for (int left = within(in.readInt(), MOST_HOPS); left > 0; left--) {
                via.add(facts(in));
            }
            int length = within(in.readInt(), MOST_BODY);
            byte[] body = in.readNBytes(length);
            if (body.length != length || in.read() >= 0) { // reading past the end checks the sum behind it
                return Optional.empty();
            }
            Fetched fetched = new Fetched(asked, address, status, last.headers(), body, sent, received, weakened, List.of());
            return Optional.of(new SharedCopy(fetched, new ResponseFacts(status, last.headers(), last.sent(), last.received(), via)));
        } catch (IOException | BadAddress e) {
            return Optional.empty();
        }
    }

    private static void facts(DataOutputStream out, ResponseFacts facts) throws IOException {
        out.writeInt(facts.status());
        instant(out, facts.sent());
        instant(out, facts.received());
        headers(out, facts.shownHeaders());
    }

    private static ResponseFacts facts(DataInputStream in) throws IOException {
        int status = in.readInt();
        Instant sent = instant(in);
        Instant received = instant(in);
        return new ResponseFacts(status, headers(in), sent, received, List.of());
    }

    private static void headers(DataOutputStream out, List<Map.Entry<String, String>> headers) throws IOException {
        out.writeInt(headers.size());
        for (Map.Entry<String, String> header : headers) {
            text(out, header.getKey());
            text(out, header.getValue());
        }
    }

    private static List<Map.Entry<String, String>> headers(DataInputStream in) throws IOException {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (int left = within(in.readInt(), MOST_HEADERS); left > 0; left--) {
            String name = text(in);
            headers.add(Map.entry(name, text(in)));
        }
        return headers;
    }

    private static void instant(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.toEpochMilli());
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochMilli(in.readLong());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, MOST_TEXT);
        out.writeInt(length);
        out.write(bytes, 0, length);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(within(in.readInt(), MOST_TEXT)), StandardCharsets.UTF_8);
    }

    private static int within(int length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("a length out of its range");
        }
        return length;
    }
}
