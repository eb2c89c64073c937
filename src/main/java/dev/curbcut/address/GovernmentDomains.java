package dev.curbcut.address;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The world's government domains, as patterns of {@link AllowedHosts}: what may be read where the operator names nothing else. */
public final class GovernmentDomains {
    private GovernmentDomains() {}

    /** The patterns of {@code governments.txt}, in its order. */
    public static List<String> patterns() {
        try (InputStream in = GovernmentDomains.class.getResourceAsStream("governments.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks governments.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
