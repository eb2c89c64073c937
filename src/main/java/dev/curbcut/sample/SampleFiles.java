package dev.curbcut.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every file of the site that stands still, by its path: pages, style sheet, documents; then what the newsroom writes. */
final class SampleFiles {
    private SampleFiles() {}

    /** Reads {@code sample/files.tsv}: a path and when it was last changed in each row. */
    static Map<String, SampleResponse> load(Newsroom newsroom) {
        Map<String, SampleResponse> files = new LinkedHashMap<>();
        new String(SampleParts.bytes("files.tsv"), StandardCharsets.UTF_8).lines().forEach(row -> {
            String[] cells = row.split("\t");
            files.put(cells[0], file(cells[0], Instant.parse(cells[1])));
        });
        files.putAll(newsroom.pages());
        return files;
    }

    private static SampleResponse file(String path, Instant modified) {
        byte[] bytes = SampleParts.bytes("site" + path + (path.endsWith("/") ? "index.html" : ""));
        if (path.endsWith(".pdf")) {
            return new SampleResponse(200, "application/pdf", bytes, modified);
        }
        if (path.endsWith(".css")) {
            return new SampleResponse(200, "text/css", bytes, modified);
        }
        // Like most servers of such sites it names no charset: only the page itself does.
        String html = SampleParts.fill(new String(bytes, StandardCharsets.UTF_8), Map.of());
        return new SampleResponse(200, "text/html", SampleParts.encode(html), modified);
    }
}
