package dev.curbcut.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of a folder of themes, by file name: one on disk, or the one inside the program. */
final class ThemeFolder {
    private ThemeFolder() {}

    /** The folder {@code themes/} of the class path: in the jar, or where the build has put it. */
    static SortedMap<String, String> ours() {
        try {
            URI uri = ThemeFolder.class.getResource("/themes/base.css").toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath("/themes"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every {@code .conf} and {@code .css} of a folder, as UTF-8. */
    static SortedMap<String, String> read(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".conf") || name.endsWith(".css")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
