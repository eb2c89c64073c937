package dev.curbcut.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that comes with the program: UTF-8, fields between tabs (text/tab-separated-values), a number sign before what is no row. */
public final class TabSeparatedValues {
    private TabSeparatedValues() {}

    /**
     * The rows of a table, blank lines left out; empty fields at the end of a row are left out too.
     *
     * @param beside the class whose resource it is
     * @param name of the resource, beside that class
     * @throws IllegalStateException when the program lacks it
     */
    public static List<String[]> of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
