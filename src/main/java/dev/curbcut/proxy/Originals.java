package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.document.DocumentKind;
import dev.curbcut.fetch.Download;
import dev.curbcut.fetch.Downloads;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Notice.Why;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The originals of documents, for taking along: streamed, capped, of a closed list of types. Blocks. */
public final class Originals {
    /** Enough of a file to tell what it is. */
    private static final int HEAD = 64 * 1024;

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N} ._()（）《》【】、，。-]+");
    private static final int LONGEST_NAME = 120;

    private final Downloads downloads;
    private final OwnPages pages;
    private final AllowedHosts hosts;
    private final long maxBytes;

    /** @param maxBytes of one file */
    public Originals(Downloads downloads, OwnPages pages, AllowedHosts hosts, long maxBytes) {
        this.downloads = downloads;
        this.pages = pages;
        this.hosts = hosts;
        this.maxBytes = maxBytes;
    }

    /** What came of asking for an original. */
    public sealed interface Opened {}

    /**
     * A file on its way; to be closed.
     *
     * @param type of a closed list, never one a browser would open as a page
     * @param name safe for any file system, with the extension of its type
     * @param length in bytes, where the origin says it
     */
    public record File(String type, String name, OptionalLong length, InputStream body, Closeable source)
            implements Opened, Closeable {
        @Override
        public void close() throws IOException {
            source.close();
        }
    }

    /** Why there is none. */
    public record Failed(Answer answer) implements Opened {}

    public Opened open(Address address, OwnPages.Visitor visitor) {
        if (!hosts.allows(address)) {
            return failed(new Notice(Why.NOT_ALLOWED, address, address.host()), visitor);
        }
        try {
            Download download = downloads.open(address, maxBytes);
            Optional<File> file = download.status() == 200 ? file(download) : Optional.empty();
            if (file.isPresent()) {
                return file.get();
            }
            download.close();
            return failed(download.status() == 200
                    ? new Notice(Why.NOT_A_PAGE, address, address.host())
                    : FetchNotices.of(download.status(), address, null), visitor);
        } catch (FetchException e) {
            return failed(FetchNotices.of(e, address), visitor);
        } catch (IOException e) {
            return failed(new Notice(Why.BROKEN, address, address.host()), visitor);
        }
    }

    private Failed failed(Notice notice, OwnPages.Visitor visitor) {
        return new Failed(pages.notice(notice, visitor));
    }

    private static Optional<File> file(Download download) throws IOException {
        var body = new BufferedInputStream(download.body(), HEAD);
        body.mark(HEAD);
        byte[] head = body.readNBytes(HEAD);
        body.reset();
        String name = download.address().fileName();
        return DocumentKind.of(head, download.header("content-type").orElse(null), name)
                .map(kind -> new File(kind.contentType(), name(name, kind), length(download), body, download));
    }

    private static OptionalLong length(Download download) {
        boolean coded = download.header("content-encoding").isPresent();
        return download.header("content-length")
                .filter(length -> !coded && length.matches("[0-9]{1,18}"))
                .map(length -> OptionalLong.of(Long.parseLong(length)))
                .orElse(OptionalLong.empty());
    }

    private static String name(String origin, DocumentKind kind) {
        String clean = UNSAFE.matcher(origin).replaceAll("_").strip();
        int dot = clean.lastIndexOf('.');
        String stem = dot > 0 ? clean.substring(0, dot) : clean;
        String shorter = stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem;
        return (shorter.isBlank() || shorter.startsWith(".") ? "document" : shorter) + "." + kind.extension();
    }
}
