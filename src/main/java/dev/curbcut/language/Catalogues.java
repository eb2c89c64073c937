package dev.curbcut.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The catalogues that are installed: one file a language, in {@code catalogues/} of the class path. Immutable. */
public final class Catalogues {
    private static final String ENGLISH = "en";
    private static final String FOLDER = "catalogues/";

    private final List<Catalogue> all;

    private Catalogues(List<Catalogue> all) {
        this.all = all.stream().sorted(Comparator.comparingInt(Catalogue::order)).toList();
    }

    /** Reads the catalogues that come with the program. */
    public static Catalogues load() {
        URL english = Catalogues.class.getResource("/" + FOLDER + "en.properties");
        try {
            // The class loader's own open jar: to open it once more as a file system costs a tenth of a second at the start.
            return new Catalogues(english.openConnection() instanceof JarURLConnection jar ? read(jar.getJarFile()) : read(Path.of(english.toURI()).getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Catalogue> read(JarFile jar) throws IOException {
        var found = new ArrayList<Catalogue>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(Catalogues::isCatalogue)::iterator) {
            found.add(CatalogueFile.read(entry.getName().substring(FOLDER.length()), jar.getInputStream(entry)));
        }
        return found;
    }

    private static boolean isCatalogue(JarEntry entry) {
        return entry.getName().startsWith(FOLDER) && !entry.isDirectory();
    }

    private static List<Catalogue> read(Path folder) throws IOException {
        var found = new ArrayList<Catalogue>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                found.add(CatalogueFile.read(file.getFileName().toString(), Files.newInputStream(file)));
            }
        }
        return found;
    }

    /** All of them, in the order they are offered. */
    public List<Catalogue> all() {
        return all;
    }

    /** Language tags (BCP 47) in the order they are offered. */
    public List<String> tags() {
        return all.stream().map(Catalogue::tag).toList();
    }

    /** The catalogue that serves readers of a language ({@code zh-CN} is served by {@code zh-Hans}). */
    public Optional<Catalogue> match(String lang) {
        return exact(lang).or(() -> exact(LanguageTag.written(lang)));
    }

    /** The same, and where none serves Chinese to those who learn it at school, English to all others. */
    public Catalogue of(String lang) {
        return match(lang).or(() -> exact(nearest(lang))).orElseThrow();
    }

    /**
     * Mongolian in its own script stands in columns, which a page of lines can't give it, so there is no catalogue of it; its readers in
     * Inner Mongolia read Chinese rather than Cyrillic or English, as those of Yi do.
     */
    private static String nearest(String lang) {
        return switch (LanguageTag.written(lang)) {
            case "mn-Mong", "ii" -> "zh-Hans";
            default -> ENGLISH;
        };
    }

    /** The best for an {@code Accept-Language} header (RFC 9110 section 12.5.4), English where none serves. */
    public Catalogue accept(@Nullable String header) {
        return header == null ? of(ENGLISH) : ranges(header).map(this::match).flatMap(Optional::stream).findFirst().orElseGet(() -> of(ENGLISH));
    }

    private Optional<Catalogue> exact(String tag) {
        return all.stream().filter(catalogue -> catalogue.tag().equalsIgnoreCase(tag)).findFirst();
    }

    /** The language ranges of a header, the most wished for first; {@code *} and what is refused are left out. */
    private static Stream<String> ranges(String header) {
        return Stream.of(header.split(",", 100))
                .map(String::strip)
                .filter(range -> range.matches("[A-Za-z][A-Za-z0-9-]*\\s*(;.*)?"))
                .filter(range -> weight(range) > 0)
                .sorted(Comparator.comparingDouble(Catalogues::weight).reversed())
                .map(range -> range.split("[;\\s]", 2)[0]);
    }

    private static double weight(String range) {
        int q = range.toLowerCase(Locale.ROOT).replace(" ", "").indexOf(";q=");
        if (q < 0) {
            return 1;
        }
        String value = range.replace(" ", "").substring(q + 3);
        return value.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(value) : 0;
    }
}
