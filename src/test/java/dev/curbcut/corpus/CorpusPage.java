package dev.curbcut.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A saved page.
 *
 * @param name of its file, for messages
 * @param address under which it is replayed: its own, by plain HTTP; where only its host is known, a path of its name
 */
public record CorpusPage(String name, String address, byte[] bytes) {

    /**
     * Every page of the folders below a corpus folder that list their pages, with a file and its URL in the first two
     * columns of {@code manifest.tsv} (with a head row) or {@code pages.tsv} (without). Documents are no pages.
     */
    public static List<CorpusPage> in(Path corpus) throws IOException {
        List<CorpusPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(corpus, 3)) {
            for (Path list : files.sorted(Comparator.naturalOrder()).toList()) {
                boolean manifest = list.endsWith("manifest.tsv");
                if (manifest || list.endsWith("pages.tsv")) {
                    Files.readAllLines(list).stream()
                            .skip(manifest ? 1 : 0)
                            .map(row -> row.split("\t"))
                            .filter(row -> row[0].matches(".*\\.html(\\.gz)?"))
                            .forEach(row -> pages.add(page(list.resolveSibling(row[0]), row[1])));
                }
            }
        }
        return pages;
    }

    private static CorpusPage page(Path file, String url) {
        String name = file.getFileName().toString().replaceAll("\\.gz$", "");
        String address = url.startsWith("host: ")
                ? "http://" + url.substring("host: ".length()).split(" ")[0] + "/" + name
                : url.replaceFirst("^https:", "http:").replaceFirst("#.*", "");
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new CorpusPage(name, address, file.toString().endsWith(".gz") ? unpack(bytes) : bytes);
        } catch (IOException e) {
            throw new IllegalStateException("the corpus lists " + file + ", which can't be read", e);
        }
    }

    private static byte[] unpack(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
