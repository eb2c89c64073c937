package dev.curbcut.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table that comes with the program: fields between tabs (text/tab-separated-values), a number sign before what is no row. */
final class TabSeparatedValues {
    private TabSeparatedValues() {}

    /** @param name of the resource, beside this class */
    static List<String[]> of(String name) {
        try (InputStream in = TabSeparatedValues.class.getResourceAsStream(name);
                var lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
