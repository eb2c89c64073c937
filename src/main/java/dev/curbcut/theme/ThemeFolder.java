package dev.curbcut.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The texts of a folder of themes, by file name: one on disk, or the one inside the program. */
final class ThemeFolder {
    private ThemeFolder() {}

    /** The folder {@code themes/} of the class path: in the jar, or where the build has put it. */
    static SortedMap<String, String> ours() {
        URL base = ThemeFolder.class.getResource("/themes/base.css");
        try {
            // The class loader's own open jar: to open it once more as a file system costs a tenth of a second at the start.
            return base.openConnection() instanceof JarURLConnection jar ? read(jar.getJarFile()) : read(Path.of(base.toURI()).getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, String> read(JarFile jar) throws IOException {
        var texts = new TreeMap<String, String>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(ThemeFolder::isTheme)::iterator) {
            try (InputStream in = jar.getInputStream(entry)) {
                String name = entry.getName();
                texts.put(name.substring(name.lastIndexOf('/') + 1), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static boolean isTheme(JarEntry entry) {
        return entry.getName().startsWith("themes/") && isTheme(entry.getName());
    }

    private static boolean isTheme(String name) {
        return name.endsWith(".conf") || name.endsWith(".css");
    }

    /** Every {@code .conf} and {@code .css} of a folder, as UTF-8. */
    static SortedMap<String, String> read(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (isTheme(name)) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
