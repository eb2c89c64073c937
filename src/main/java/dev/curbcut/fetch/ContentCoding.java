package dev.curbcut.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.ProtocolException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Content codings (RFC 9110 section 8.4.1), believed only as far as the bytes bear them out: some sites send gzip unasked
 * and unannounced, others announce it and send plain text.
 */
final class ContentCoding {
    private static final int MOST_LAYERS = 3;
    private static final int BUFFER = 8192;
    private static final Set<String> PACKED = Set.of(
            "application/gzip", "application/x-gzip", "application/x-tar", "application/octet-stream", "application/zip");

    private ContentCoding() {}

    /**
     * @param encoding the header's value; empty for none
     * @param type the media type; a packed file stays packed
     * @throws ProtocolException for a coding that was not asked for and can't be undone
     */
    static InputStream decode(InputStream body, String encoding, String type) throws IOException {
        InputStream out = body;
        String[] layers = encoding.isBlank() ? new String[0] : encoding.toLowerCase(Locale.ROOT).split(",");
        if (layers.length > MOST_LAYERS) {
            throw new ProtocolException("more than " + MOST_LAYERS + " content codings");
        }
        boolean gzip = false;
        for (int i = layers.length - 1; i >= 0; i--) {
            switch (layers[i].strip()) {
                case "gzip", "x-gzip" -> {
                    out = gunzip(out);
                    gzip = true;
                }
                case "deflate" -> out = inflate(out);
                case "br", "zstd", "compress", "x-compress", "dcb", "dcz" -> throw new ProtocolException("a content coding that was not asked for");
                default -> {} // a charset, a media type, “none”: no coding at all, as browsers take it
            }
        }
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return gzip || PACKED.contains(bare) ? out : gunzip(out);
    }

    /** Unpacks what begins as gzip does (RFC 1952 section 2.3.1); all else passes. */
    private static InputStream gunzip(InputStream body) throws IOException {
        PushbackInputStream in = new PushbackInputStream(body, 2);
        byte[] head = in.readNBytes(2);
        in.unread(head);
        boolean gzip = head.length == 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
        return gzip ? new Gunzipping(in) : in;
    }

    /** Ends where the packed data ends: a checksum that is missing or wrong is nothing that browsers ask for, and some servers cut it off. */
    private static final class Gunzipping extends GZIPInputStream {
        Gunzipping(InputStream in) throws IOException {
            super(in, BUFFER);
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            try {
                return super.read(bytes, from, most);
            } catch (EOFException | ZipException e) {
                if (inf.finished()) {
                    return -1;
                }
                throw e;
            }
        }
    }

    /** Some send zlib's wrapping as they should (RFC 1950 section 2.2), some the bare data. */
    private static InputStream inflate(InputStream body) throws IOException {
        PushbackInputStream in = new PushbackInputStream(body, 2);
        byte[] head = in.readNBytes(2);
        in.unread(head);
        if (head.length < 2) {
            return in;
        }
        boolean wrapped = (head[0] & 0x0f) == 8 && ((head[0] & 0xff) << 8 | head[1] & 0xff) % 31 == 0;
        return new Inflating(in, new Inflater(!wrapped));
    }

    /** Frees its inflater's memory outside the heap when it is closed. */
    private static final class Inflating extends InflaterInputStream {
        Inflating(InputStream in, Inflater inflater) {
            super(in, inflater, BUFFER);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
