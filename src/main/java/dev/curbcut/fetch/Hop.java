package dev.curbcut.fetch;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A redirect that was followed.
 *
 * @param headers names in lower case, in order of arrival
 * @param sent when its request went out
 * @param received when its headers had come
 */
public record Hop(int status, List<Map.Entry<String, String>> headers, Instant sent, Instant received) {
    public Hop {
        headers = List.copyOf(headers);
    }
}
