package dev.curbcut.reading.source;

import dev.curbcut.address.Address;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page saved in one file with all that it draws (MHTML, RFC 2557): Word's and Excel's “single file web page” under the name of a
 * document, browsers' under their own. Its first part of HTML is the page; a frame of it is found among the other parts.
 *
 * @param page as it would have come by itself
 * @param parts of HTML besides, by the last segment of their location in lower case
 */
public record WebArchive(Source page, Map<String, Source> parts) {
    private static final int HEAD = 4096;
    private static final int MOST_PARTS = 500;
    private static final int DEEPEST = 4;
    private static final Pattern BOUNDARY = Pattern.compile("(?i)\\bboundary\\s*=\\s*(?:\"([^\"\r\n]{1,200})\"|([^;\\s]{1,200}))");
    private static final Pattern PARTED = Pattern.compile("(?im)^content-type:\\s*multipart/related");

    /** A sheet of a workbook that is shown in frames, one at a time. */
    private static final Pattern SHEET = Pattern.compile("(?i)<x:Name>([^<]{0,200})</x:Name>\\s{0,20}<x:WorksheetSource\\s{1,20}HRef=\"([^\"]{1,300})\"");

    private static final Pattern TABLE = Pattern.compile("(?i)<table\\b[^>]{0,2000}>");

    /** Whether bytes begin as such a message does, whatever their name. */
    public static boolean is(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        int end = blank(head);
        String fields = unfolded(end < 0 ? head : head.substring(0, end));
        return fields.stripLeading().matches("(?s)[A-Za-z][A-Za-z0-9-]{1,60}:.*") && PARTED.matcher(fields).find() && BOUNDARY.matcher(fields).find();
    }

    /** @return empty where there is no part of HTML in it */
    public static Optional<WebArchive> of(Source message) {
        List<Source> pages = new ArrayList<>();
        Map<String, Source> parts = new LinkedHashMap<>();
        collect(new String(message.bytes(), StandardCharsets.ISO_8859_1), message, pages, parts, 0);
        return pages.isEmpty() ? Optional.empty() : Optional.of(new WebArchive(whole(pages.getFirst(), parts), parts));
    }

    /** The sheets of a workbook one below the other, each captioned with its name; any other page as it is. */
    private static Source whole(Source page, Map<String, Source> parts) {
        String html = new String(page.bytes(), StandardCharsets.ISO_8859_1);
        var sheets = new StringBuilder();
        Matcher sheet = SHEET.matcher(html);
        while (sheet.find()) {
            Source part = parts.get(name(sheet.group(2)));
            if (part != null && part != page) {
                String table = new String(part.bytes(), StandardCharsets.ISO_8859_1);
                sheets.append(TABLE.matcher(table).replaceFirst("$0<caption>" + Matcher.quoteReplacement(sheet.group(1)) + "</caption>"));
            }
        }
        byte[] all = ("<title></title><h1>" + title(page.address()) + "</h1>" + sheets).getBytes(StandardCharsets.ISO_8859_1);
        return sheets.isEmpty() ? page : new Source(page.address(), all, page.contentType(), page.status());
    }

    /** The name of the file, in references to its characters: the parts have a charset of their own. */
    private static String title(Address address) {
        var out = new StringBuilder();
        address.fileName().replaceFirst("\\.[A-Za-z]{1,5}$", "").codePoints().forEach(c -> out.append("&#").append(c).append(';'));
        return out.toString();
    }

    private static void collect(String entity, Source message, List<Source> pages, Map<String, Source> parts, int depth) {
        int blank = blank(entity);
        String fields = unfolded(blank < 0 ? entity : entity.substring(0, blank)).stripLeading();
        String body = blank < 0 ? "" : entity.substring(blank + (entity.charAt(blank) == '\r' ? 4 : 2));
        String type = field(fields, "content-type");
        Matcher boundary = BOUNDARY.matcher(type);
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/") && boundary.find() && depth < DEEPEST) {
            String mark = "--" + (boundary.group(1) != null ? boundary.group(1) : boundary.group(2));
            int from = next(body, mark, 0);
            while (from >= 0 && pages.size() < MOST_PARTS && !body.startsWith("--", from + mark.length())) {
                int start = body.indexOf('\n', from) + 1;
                int end = next(body, mark, from + mark.length());
                if (start > 0) {
                    collect(body.substring(start, end < 0 ? body.length() : Math.max(start, end)), message, pages, parts, depth + 1);
                }
                from = end;
            }
        } else if (type.toLowerCase(Locale.ROOT).startsWith("text/html") || type.toLowerCase(Locale.ROOT).startsWith("application/xhtml")) {
            var part = new Source(message.address(), decoded(body, field(fields, "content-transfer-encoding")), type, message.status());
            pages.add(part);
            parts.putIfAbsent(name(field(fields, "content-location")), part);
        }
    }

    /** Where a mark stands at the beginning of a line; -1 for nowhere. */
    private static int next(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at = text.indexOf(mark, at + 1);
        }
        return at;
    }

    /** The end of the fields of a head: an empty line, at or behind what is no blank. */
    private static int blank(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        int unix = text.indexOf("\n\n", start);
        int net = text.indexOf("\r\n\r\n", start);
        return unix < 0 ? net : net < 0 ? unix : Math.min(unix, net);
    }

    private static String unfolded(String fields) {
        return fields.replaceAll("\r?\n[ \t]+", " ");
    }

    private static String field(String fields, String name) {
        for (String line : fields.split("\r?\n")) {
            if (line.length() > name.length() && line.charAt(name.length()) == ':' && line.regionMatches(true, 0, name, 0, name.length())) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return "";
    }

    /** The last segment of a location: programs give addresses of their own machine's files. */
    private static String name(String location) {
        String path = location.replace('\\', '/').replaceFirst("[?#].*", "");
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] decoded(String body, String encoding) {
        byte[] raw = body.getBytes(StandardCharsets.ISO_8859_1);
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> unquoted(raw);
            case "base64" -> Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/]", ""));
            default -> raw;
        };
    }

    /** Quoted-printable (RFC 2045 section 6.7). */
    private static byte[] unquoted(byte[] in) {
        var out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            int high = in[i] == '=' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
            int end = i + 1;
            while (in[i] == '=' && end < in.length && (in[end] == ' ' || in[end] == '\r')) {
                end++;
            }
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else if (in[i] == '=' && end < in.length && in[end] == '\n') {
                i = end;
            } else {
                out.write(in[i]);
            }
        }
        return out.toByteArray();
    }

    /** Frames among the parts, else what the page may ask for anyway. */
    public SubFetch around(SubFetch outside) {
        return new SubFetch() {
            @Override
            public Optional<Source> get(Address address) {
                Source part = part(address);
                return part == null ? outside.get(address) : Optional.of(new Source(address, part.bytes(), part.contentType(), part.status()));
            }

            @Override
            public void unbuilt(String evidence) {
                outside.unbuilt(evidence);
            }
        };
    }

    private @Nullable Source part(Address address) {
        return parts.get(address.fileName().toLowerCase(Locale.ROOT));
    }
}
