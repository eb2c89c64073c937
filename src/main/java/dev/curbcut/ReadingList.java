package dev.curbcut;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of pages, {@code FILE<TAB>URL} a row, to one line of JSON each, in order, on all processors. Only a window
 * of rows is in memory at a time, however long the list. A page that can't be read is a line with an {@code error}.
 */
final class ReadingList {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Rows under way for each processor. */
    private static final int WINDOW = 4;

    private final PageFiles files;

    ReadingList(PageFiles files) {
        this.files = files;
    }

    /** Takes in what the pages of each site have in common, in the order of the list. What can't be read is told when it is printed. */
    void learn(Path list) throws IOException {
        try (BufferedReader reader = open(list)) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                int tab = row.indexOf('\t');
                String file = tab < 0 ? row : row.substring(0, tab);
                String url = tab < 0 ? "" : row.substring(tab + 1).strip();
                try {
                    files.learn(file, PageFiles.address(url.isEmpty() ? null : url, file), Files.readAllBytes(Path.of(file)));
                } catch (IOException | RuntimeException | StackOverflowError e) {
                    continue;
                }
            }
        }
    }

    private static BufferedReader open(Path list) throws IOException {
        if (!Files.isReadable(list)) {
            throw new Settings.Wrong("There is no list that can be read at " + list + ".");
        }
        return Files.newBufferedReader(list, StandardCharsets.UTF_8);
    }

    /**
     * @param err where it is said for each page that can't be read why not
     * @return the exit status: 0, since a page that can't be read is a line as well; 1 where none could be read
     */
    int print(Path list, PrintStream out, PrintStream err) throws IOException, InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        var pool = new ThreadPoolExecutor(processors, processors, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Executors.defaultThreadFactory());
        int rows = 0;
        int failed = 0;
        try (BufferedReader reader = open(list)) {
            Deque<Future<Line>> window = new ArrayDeque<>();
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                if (row.isBlank()) {
                    continue;
                }
                String current = row;
                window.add(pool.submit(() -> line(current)));
                rows++;
                if (window.size() >= processors * WINDOW) {
                    failed += write(window.remove(), out, err);
                }
            }
            while (!window.isEmpty()) {
                failed += write(window.remove(), out, err);
            }
        } finally {
            pool.shutdownNow();
        }
        out.flush();
        return rows > 0 && failed == rows ? 1 : 0;
    }

    /** @param error why the page could not be read; null where it could */
    private record Line(String file, String json, @Nullable String error) {}

    /** @return 1 for a page that could not be read, else 0 */
    private static int write(Future<Line> future, PrintStream out, PrintStream err) throws IOException, InterruptedException {
        try {
            Line line = future.get();
            out.write(line.json().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            if (line.error() == null) {
                return 0;
            }
            err.println(line.file() + ": " + line.error());
            return 1;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Line line(String row) {
        int tab = row.indexOf('\t');
        String file = tab < 0 ? row : row.substring(0, tab);
        String url = tab < 0 ? null : row.substring(tab + 1).strip();
        try {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            var printed = files.print(file, PageFiles.address(url == null || url.isEmpty() ? null : url, file), bytes,
                    Preferences.DEFAULT.with(Setting.VIEW, "json"));
            return line(file, url, printed.text(), printed.error());
        } catch (NoSuchFileException e) {
            return line(file, url, null, "there is no such file");
        } catch (IOException e) {
            return line(file, url, null, "the file can't be read");
        } catch (Settings.Wrong e) {
            return line(file, url, null, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return line(file, url, null, "a fault of ours: " + e);
        }
    }

    private static Line line(String file, @Nullable String url, @Nullable String page, @Nullable String error) {
        ObjectNode line = JSON.createObjectNode().put("file", file);
        try {
            if (page != null && page.startsWith("{")) {
                JsonNode read = JSON.readTree(page);
                read.properties().forEach(field -> line.set(field.getKey(), field.getValue()));
            } else {
                line.put("url", url);
            }
            if (error != null) {
                line.put("error", error);
            }
            return new Line(file, JSON.writeValueAsString(line), error);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
