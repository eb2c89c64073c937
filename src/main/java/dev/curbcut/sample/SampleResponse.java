package dev.curbcut.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What the origin answers.
 *
 * @param modified when its text was last changed; null for what is made for each request
 */
record SampleResponse(int status, String contentType, byte[] body, @Nullable Instant modified) {

    static SampleResponse html(int status, String text) {
        return new SampleResponse(status, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), null);
    }

    /** A strong validator (RFC 9110, 8.8.3), as the usual servers make it: of the time and the length. */
    String etag() {
        CRC32 sum = new CRC32();
        sum.update(body);
        return "\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(body.length) + "\"";
    }
}
