package dev.curbcut.reading.confidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.curbcut.corpus.CorpusPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A saved page whose text is known.
 *
 * @param set the folder it comes from
 * @param text its right text
 */
record GoldPage(String set, CorpusPage page, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A word; of the scripts that put no blanks between words, a character. */
    private static final Pattern WORD = Pattern.compile("[\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff]|[\\p{L}\\p{M}\\p{N}_&&[^\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff]]+");

    /** All of a folder and the folders in it: texts by page in {@code gold.json}, or a file a page in {@code gold/}. */
    static List<GoldPage> in(Path corpus) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(corpus, 2)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                Map<String, String> texts = texts(folder);
                if (!texts.isEmpty()) {
                    for (CorpusPage page : CorpusPage.in(folder)) {
                        String text = texts.get(page.name().replaceAll("\\.html$", ""));
                        if (text != null) {
                            pages.add(new GoldPage(folder.getFileName().toString(), page, text));
                        }
                    }
                }
            }
        }
        return pages;
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        if (Files.exists(folder.resolve("gold.json"))) {
            JSON.readTree(folder.resolve("gold.json").toFile()).properties().forEach(page -> texts.put(page.getKey(), page.getValue().path("articleBody").asText()));
        } else if (Files.isDirectory(folder.resolve("gold"))) {
            try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
                for (Path file : files.sorted().toList()) {
                    JsonNode gold = JSON.readTree(file.toFile());
                    if (gold instanceof ObjectNode && gold.has("body_paragraphs")) {
                        var text = new StringBuilder();
                        Stream.of("body_paragraphs", "optional_paragraphs", "tables").forEach(part -> words(gold.path(part), text));
                        texts.put(file.getFileName().toString().replaceAll("\\.json$", ""), text.toString());
                    }
                }
            }
        }
        return texts;
    }

    private static void words(JsonNode node, StringBuilder out) {
        if (node.isValueNode()) {
            out.append(node.asText()).append('\n');
        } else {
            node.forEach(child -> words(child, out));
        }
    }

    /** The F1 of the words of a text, as a bag, to the right one's. */
    double f1(String read) {
        Map<String, Integer> right = bag(text);
        Map<String, Integer> found = bag(read);
        int all = right.values().stream().mapToInt(n -> n).sum() + found.values().stream().mapToInt(n -> n).sum();
        int both = found.entrySet().stream().mapToInt(word -> Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0))).sum();
        return all == 0 ? 1 : 2. * both / all;
    }

    private static Map<String, Integer> bag(String text) {
        Map<String, Integer> bag = new HashMap<>();
        WORD.matcher(text.toLowerCase(java.util.Locale.ROOT)).results().forEach(word -> bag.merge(word.group(), 1, Integer::sum));
        return bag;
    }
}
