package dev.curbcut.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.curbcut.Road;
import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.theme.Themes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Saved pages of a list ({@code FILE<TAB>URL}, files as from its folder), read and served without any network, in the size that is asked for. */
final class SavedPages implements AutoCloseable {
    private static final Reader READER = Road.reader();
    private static final Renderer RENDERER = Road.renderer();

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Themes themes = Themes.load(null);
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    /** @param wanted which of them are served; those that can't be read are none of them */
    SavedPages(Path list, Predicate<Page> wanted) throws IOException {
        for (String line : Files.readAllLines(list)) {
            String[] columns = line.split("\\t");
            Path file = list.toAbsolutePath().getParent().resolve(columns[0]);
            var source = new Source(Address.of(columns[1]), Files.readAllBytes(file), null);
            if (READER.read(source, false, SubFetch.NONE) instanceof Outcome.Read read && wanted.test(read.page())) {
                pages.put("/" + pages.size(), read.page());
            }
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** The URL of each and the address it was read from, in the list's order. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        pages.forEach((path, page) -> names.put("http://127.0.0.1:" + server.getAddress().getPort() + path, page.address().toString()));
        return names;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Page page = pages.get(path);
        byte[] body;
        if (page != null) {
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            Preferences wishes = query.startsWith("size=") ? Preferences.DEFAULT.with(Setting.SIZE, query.substring(5)) : Preferences.DEFAULT;
            body = RENDERER.page(page, new Rendering(wishes, List.of(), page.address(), Instant.parse("2026-11-23T03:30:00Z"), false, null)).bytes();
        } else {
            body = path.startsWith("/-/theme/") ? themes.file(path.substring(9)).orElseThrow().text().getBytes(StandardCharsets.UTF_8) : new byte[0];
        }
        exchange.getResponseHeaders().add("Content-Type", page == null ? "text/css; charset=utf-8" : "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
