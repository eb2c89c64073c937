package dev.curbcut.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A catalogue as written in its file, {@code TAG.properties} in UTF-8. */
final class CatalogueFile {
    private static final String ENDING = ".properties";

    private CatalogueFile() {}

    /** @param in is closed */
    static Catalogue read(String name, InputStream in) throws IOException {
        var properties = new Properties();
        try (in) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> messages = new HashMap<>();
        properties.forEach((key, message) -> messages.put((String) key, (String) message));
        return new Catalogue(name.substring(0, name.length() - ENDING.length()), messages);
    }
}
