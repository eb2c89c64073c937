package dev.curbcut.crawl;

import dev.curbcut.charset.Charsets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A sitemap's bytes in UTF-8, which is what the library reads them as, whatever they declare; with ampersands as XML has them. */
final class SitemapText {
    /** Most bytes of an unpacked sitemap (sitemaps.org, "Sitemap file size"). */
    private static final int MOST_BYTES = 50 << 20;

    /** How far into the bytes a declaration is looked for. */
    private static final int DECLARATION_BYTES = 512;

    private static final Pattern DECLARED = Pattern.compile("<\\?xml\\b[^>]{0,200}?\\bencoding\\s*+=\\s*+[\"']([\\w.:-]{1,40}+)");
    private static final Pattern IN_HEADER = Pattern.compile("charset\\s*+=\\s*+\"?+([\\w.:-]{1,40}+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKUP = Pattern.compile("\\uFEFF?\\s{0,100}+<");

    /** As it stands in addresses, or a section in which it stays so; elsewhere XML has it written out, and ends at one that is not. */
    private static final Pattern AMPERSAND = Pattern.compile("<!\\[CDATA\\[[^\\]]{0,4000}+|&(?!#?\\w{1,30};)");

    private SitemapText() {}

    /**
     * Unpacked where it is a gzip file; from the charset of its byte order mark, else of its media type, else of its XML
     * declaration (RFC 7303 section 3); a label that no browser knows is taken for UTF-8.
     *
     * @param contentType of the answer, empty for none
     * @throws IOException when it can't be unpacked
     */
    static byte[] utf8(byte[] body, String contentType) throws IOException {
        byte[] bytes = unpacked(body);
        Charset charset = byMark(bytes);
        if (charset == null) {
            charset = named(IN_HEADER.matcher(contentType));
        }
        if (charset == null) {
            charset = named(DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1)));
        }
        boolean already = charset == null || charset.equals(StandardCharsets.UTF_8) || charset.equals(Charsets.REPLACEMENT);
        String text = new String(bytes, already ? StandardCharsets.UTF_8 : charset);
        return (MARKUP.matcher(text).lookingAt() ? AMPERSAND.matcher(text).replaceAll(SitemapText::asXml) : text).getBytes(StandardCharsets.UTF_8);
    }

    private static String asXml(MatchResult found) {
        return found.group().equals("&") ? "&amp;" : Matcher.quoteReplacement(found.group());
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        if (body.length < 2 || body[0] != 0x1f || body[1] != (byte) 0x8b) {
            return body;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return switch (first) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            case 0xefbb -> StandardCharsets.UTF_8;
            default -> null;
        };
    }

    private static @Nullable Charset named(Matcher matcher) {
        return matcher.find() ? Charsets.of(matcher.group(1)) : null;
    }
}
