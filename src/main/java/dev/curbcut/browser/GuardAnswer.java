package dev.curbcut.browser;

import dev.curbcut.fetch.Fetched;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the browser is answered at one of our ports.
 *
 * @param fields of the head, without those of the framing
 */
record GuardAnswer(int status, List<Map.Entry<String, String>> fields, byte[] body) {
    /** Of an origin's head what a page is built by. No cookie is among it, nothing to be fetched ahead, nowhere to report to. */
    private static final Set<String> PASSED = Set.of(
            "content-type", "content-language", "content-security-policy", "x-frame-options", "x-content-type-options", "refresh", "last-modified",
            "access-control-expose-headers");

    /** One pixel that is not seen: an image that fails would be asked for again by another name. */
    private static final byte[] PIXEL = Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    GuardAnswer {
        fields = List.copyOf(fields);
    }

    static GuardAnswer refused(int status) {
        return new GuardAnswer(status, List.of(), new byte[0]);
    }

    static GuardAnswer forSenses(GuardHead head) {
        return head.isForImage() ? new GuardAnswer(200, List.of(Map.entry("content-type", "image/gif")), PIXEL) : new GuardAnswer(200, List.of(), new byte[0]);
    }

    /** An origin's answer; where it came from elsewhere, the way there. */
    static GuardAnswer of(Fetched fetched, GuardHead head) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(shared(head));
        if (!fetched.address().equals(fetched.asked())) {
            fields.add(Map.entry("location", fetched.address().toString()));
            return new GuardAnswer(302, fields, new byte[0]);
        }
        fetched.headers().stream().filter(field -> PASSED.contains(field.getKey())).forEach(fields::add);
        return new GuardAnswer(fetched.status() == 304 ? 200 : fetched.status(), fields, fetched.body());
    }

    /** The answer to the question that precedes a request to another origin (CORS): GET may be tried, nothing else leaves here. */
    static GuardAnswer mayTry(GuardHead head) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(shared(head));
        fields.add(Map.entry("access-control-allow-methods", "GET, HEAD"));
        if (!head.field("access-control-request-headers").isEmpty()) {
            fields.add(Map.entry("access-control-allow-headers", head.field("access-control-request-headers")));
        }
        return new GuardAnswer(204, fields, new byte[0]);
    }

    /**
     * Origins that are asked without a browser's {@code Origin} can't say that its page may read the answer. Here it may: all that is
     * answered is on the operator's list and what anybody gets, and no request carries anything of a reader that one page could
     * learn from another.
     */
    private static List<Map.Entry<String, String>> shared(GuardHead head) {
        String origin = head.field("origin");
        return origin.isEmpty() ? List.of() : List.of(Map.entry("access-control-allow-origin", origin), Map.entry("access-control-allow-credentials", "true"));
    }

    byte[] head(boolean last) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " -\r\n");
        fields.forEach(field -> head.append(field.getKey()).append(": ").append(field.getValue().replaceAll("[\\r\\n]", " ")).append("\r\n"));
        if (status != 204) {
            head.append("content-length: ").append(body.length).append("\r\n");
        }
        return GuardHead.bytes(head.append(last ? "connection: close\r\n\r\n" : "\r\n").toString());
    }
}
