package dev.curbcut.language;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A catalogue as written in its file, {@code TAG.properties} in UTF-8. */
final class CatalogueFile {
    private static final String ENDING = ".properties";

    private CatalogueFile() {}

    static Catalogue read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> messages = new HashMap<>();
        properties.forEach((key, message) -> messages.put((String) key, (String) message));
        String name = file.getFileName().toString();
        return new Catalogue(name.substring(0, name.length() - ENDING.length()), messages);
    }
}
