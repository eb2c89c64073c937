package dev.curbcut.document.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The streams within an OLE2 file (MS-CFB), by POI. */
public final class OleArchive implements AutoCloseable {
    private final POIFSFileSystem files;
    private final int most;

    /** @throws IOException where it is damaged */
    public OleArchive(byte[] file) throws IOException {
        this.files = new POIFSFileSystem(new ByteArrayInputStream(file));
        this.most = file.length;
    }

    /** A stream at the root; no larger than the file. Empty where there is none of that name. */
    public Optional<byte[]> find(String name) throws IOException {
        if (!files.getRoot().hasEntryCaseInsensitive(name)) {
            return Optional.empty();
        }
        try (InputStream in = files.createDocumentInputStream(name)) {
            return Optional.of(in.readNBytes(most));
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
