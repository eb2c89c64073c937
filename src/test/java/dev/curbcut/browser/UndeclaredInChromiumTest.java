package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.curbcut.address.Address;
import dev.curbcut.charset.ShortPages;
import dev.curbcut.charset.ShortPages.ShortPage;
import dev.curbcut.reading.source.Decoder;
import dev.curbcut.reading.source.Source;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages that say nothing of their charset are told at least as well as Chromium tells them. */
@Tag("browser")
class UndeclaredInChromiumTest {
    @Test
    void of_thirty_short_pages_of_a_kind_no_fewer_are_read_than_chromium_reads() throws Exception {
        List<ShortPage> pages = ShortPages.all();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = pages.get(Integer.parseInt(exchange.getRequestURI().getPath().substring(1))).bytes();
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        Map<String, Integer> ours = new TreeMap<>();
        Map<String, Integer> theirs = new TreeMap<>();
        try (Browser browser = Browser.start()) {
            for (int i = 0; i < pages.size(); i++) {
                ShortPage page = pages.get(i);
                String kind = page.language() + " " + page.charset().name();
                String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + i;
                browser.open(url);
                boolean read = page.shown().strip().equals(((String) browser.script("return document.body.textContent")).strip());
                theirs.merge(kind, read ? 1 : 0, Integer::sum);
                boolean mine = Decoder.decode(new Source(Address.of(url), page.bytes(), "text/html")).text().contains(page.shown());
                ours.merge(kind, mine ? 1 : 0, Integer::sum);
            }
        } finally {
            server.stop(0);
        }
        assertThat(ours).allSatisfy((kind, count) -> assertThat(count).as(kind + " of 30").isGreaterThanOrEqualTo(theirs.get(kind)));
    }
}
