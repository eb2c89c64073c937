package dev.curbcut.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The head of a request that the browser makes at one of our ports (RFC 9112).
 *
 * @param target as it stands on the request line
 * @param fields by their names in lower case; of a field given twice the last counts
 */
record GuardHead(String method, String target, Map<String, String> fields) {
    private static final int LONGEST = 64 << 10;
    private static final int LONGEST_FORM = 4 << 10;

    GuardHead {
        fields = Map.copyOf(fields);
    }

    /** The next head; null where the connection ends instead. @throws IOException when it is none, or longer than 64 KiB */
    static @Nullable GuardHead read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || head.lastIndexOf("\r\n\r\n") != head.length() - 4) {
            int b = in.read();
            if (b < 0 && head.isEmpty()) {
                return null;
            }
            if (b < 0 || head.length() == LONGEST) {
                throw new IOException("no head of a request");
            }
            head.append((char) b);
        }
        List<String> lines = head.toString().lines().toList();
        String[] request = lines.getFirst().split(" ");
        if (request.length != 3 || !request[2].startsWith("HTTP/1.")) {
            throw new IOException("no request line");
        }
        Map<String, String> fields = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        }
        return new GuardHead(request[0], request[1], fields);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether a body follows, which nobody reads: the connection can't go on then. */
    boolean hasBody() {
        return fields.containsKey("transfer-encoding") || !field("content-length").isEmpty() && !field("content-length").equals("0");
    }

    /** How long the form is that it posts, in bytes; 0 where it posts none, or more than a search may have. */
    int formLength() {
        boolean form = method.equals("POST") && field("content-type").toLowerCase(Locale.ROOT).matches("application/x-www-form-urlencoded *(;.*)?");
        int length = form && field("transfer-encoding").isEmpty() && field("content-length").matches("[0-9]{1,4}") ? Integer.parseInt(field("content-length")) : 0;
        return length <= LONGEST_FORM ? length : 0;
    }

    /** Whether it asks for what is only seen or heard, by what browsers say of each request: the destination over https, else what is accepted. */
    boolean isForSenses() {
        return switch (field("sec-fetch-dest")) {
            case "image", "font", "audio", "video", "track" -> true;
            case "" -> field("accept").startsWith("image/") || target.matches("(?i)[^?#]*\\.(woff2?|ttf|otf|eot|mp[34]|webm|png|jpe?g|gif|webp|ico)(\\?.*)?");
            default -> false;
        };
    }

    boolean isForImage() {
        return field("sec-fetch-dest").equals("image") || field("accept").startsWith("image/");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
