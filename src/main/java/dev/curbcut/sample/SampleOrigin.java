package dev.curbcut.sample;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers for the sample site: pages and files from memory, the search, pictures, and the faults. */
final class SampleOrigin implements HttpHandler {
    private final Map<String, SampleResponse> files;
    private final SampleSearch search;

    private SampleOrigin(Map<String, SampleResponse> files, SampleSearch search) {
        this.files = files;
        this.search = search;
    }

    static SampleOrigin load() {
        Newsroom newsroom = Newsroom.load();
        return new SampleOrigin(SampleFiles.load(newsroom), new SampleSearch(newsroom));
    }

    List<String> pages() {
        List<String> pages = new ArrayList<>();
        files.forEach((path, reply) -> {
            if (reply.contentType().startsWith("text/html")) {
                pages.add(path);
            }
        });
        pages.add(SampleSearch.PATH + "?q=%CE%DE%D5%CF%B0%AD");
        return List.copyOf(pages);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            SampleResponse reply = reply(exchange.getRequestURI().getRawPath(), exchange.getRequestURI().getRawQuery());
            Headers out = exchange.getResponseHeaders();
            out.set("Content-Type", reply.contentType());
            out.set("Server", "nginx");
            if (reply.modified() != null) {
                out.set("Last-Modified", httpDate(reply.modified()));
                out.set("ETag", reply.etag());
            }
            if (unchanged(exchange.getRequestHeaders(), reply)) {
                exchange.sendResponseHeaders(304, -1);
            } else if (exchange.getRequestMethod().equals("HEAD")) {
                out.set("Content-Length", Integer.toString(reply.body().length));
                exchange.sendResponseHeaders(reply.status(), -1);
            } else {
                exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
                exchange.getResponseBody().write(reply.body());
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException("the site was closed");
        }
    }

    private SampleResponse reply(String path, @Nullable String query) throws InterruptedException {
        SampleResponse file = files.get(path);
        if (file != null) {
            return file;
        }
        if (path.equals(SampleSearch.PATH)) {
            return search.answer(query == null ? "" : query);
        }
        if (path.startsWith(SamplePicture.FOLDER)) {
            return SamplePicture.named(path.substring(SamplePicture.FOLDER.length()));
        }
        return SampleFault.at(path).reply();
    }

    /** Whether what the client holds is still right (RFC 9110, 13.1.2 and 13.1.3). */
    private static boolean unchanged(Headers in, SampleResponse reply) {
        Instant modified = reply.modified();
        if (modified == null) {
            return false;
        }
        String tags = in.getFirst("If-None-Match");
        if (tags != null) {
            return tags.contains(reply.etag());
        }
        String since = in.getFirst("If-Modified-Since");
        try {
            return since != null
                    && !modified.isAfter(ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** RFC 9110, 5.6.7. The JDK's formatter writes a single digit for the first days of a month, which is no HTTP date. */
    private static String httpDate(Instant time) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", java.util.Locale.ENGLISH)
                .format(time.atOffset(ZoneOffset.UTC));
    }
}
