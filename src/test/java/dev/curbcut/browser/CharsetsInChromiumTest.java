package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.curbcut.address.Address;
import dev.curbcut.charset.Charsets;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chromium's charsets are ours: what it shows for bytes, and what it sends for letters. */
@Tag("browser")
class CharsetsInChromiumTest {
    private static final String MARKED = "\u0062\u0064\u00a3\u00a5";

    private static Browser browser;
    private static HttpServer server;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String label = exchange.getRequestURI().getPath().substring(1);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=" + label);
            byte[] page = "<title>x</title>".getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.stop(0);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "gbk", "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr", "iso-2022-jp", "x-user-defined",
        "ibm866", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-8-i",
        "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u", "macintosh", "windows-874",
        "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
        "windows-1258", "x-mac-cyrillic"
    })
    void bytes_are_shown_as_chromium_shows_them(String label) {
        Charset charset = Charsets.named(label);
        browser.open("http://127.0.0.1:" + server.getAddress().getPort() + "/utf-8");
        List<byte[]> trials = trials(label);
        List<?> theirs = (List<?>) browser.script("""
                const decoder = new TextDecoder(arguments[1], {ignoreBOM: true});
                return arguments[0].map(text => decoder.decode(Uint8Array.from(atob(text), c => c.charCodeAt(0)))
                  .replace(/[^ -~]/g, c => '%' + c.charCodeAt(0).toString(16).padStart(4, '0')));
                """, trials.stream().map(Base64.getEncoder()::encodeToString).toList(), label);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < trials.size(); i++) {
            String mine = escaped(new String(trials.get(i), charset));
            String its = (String) theirs.get(i);
            int at = 0;
            while (at < Math.min(mine.length(), its.length()) && mine.charAt(at) == its.charAt(at)) {
                at++;
            }
            if (!mine.equals(its)) {
                wrong.add(around(mine, at) + " is " + around(its, at));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /**
     * All pairs of bytes, each before an A; and sequences by chance, mostly of the bytes that begin something. Chromium leaves
     * the standard in what is broken in EUC-JP and ISO-2022-JP, and in the four marked letters of Big5: there it isn't asked.
     */
    private static List<byte[]> trials(String label) {
        List<byte[]> all = new ArrayList<>();
        for (int lead = 0; lead < 0x100; lead++) {
            byte[] row = new byte[0x300];
            for (int trail = 0; trail < 0x100; trail++) {
                row[trail * 3] = (byte) (label.equals("euc-jp") && lead == 0x8f ? 0x8e : lead);
                row[trail * 3 + 1] = (byte) (label.equals("big5") && lead == 0x88 && MARKED.indexOf(trail) >= 0 ? 0x40 : trail);
                row[trail * 3 + 2] = 'A';
            }
            all.add(row);
        }
        if (!label.startsWith("gb") && !label.equals("shift_jis") && !label.equals("euc-kr")) {
            return all;
        }
        Random random = new Random(19);
        byte[] starts = {0x1b, '$', '(', 'B', 'J', 'I', '@', (byte) 0x8e, (byte) 0x8f, (byte) 0x81, (byte) 0x84, '0', '1', '9', '<', '\n', (byte) 0xa1};
        for (int i = 0; i < 64; i++) {
            byte[] some = new byte[4000];
            for (int j = 0; j < some.length; j++) {
                some[j] = random.nextInt(3) == 0 ? (byte) random.nextInt(256) : starts[random.nextInt(starts.length)];
            }
            all.add(some);
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"gbk", "gb18030", "big5", "euc-jp", "shift_jis", "euc-kr", "windows-874", "windows-1251", "windows-1254", "windows-1258", "iso-8859-8-i", "koi8-u", "x-user-defined", "iso-2022-jp"})
    void letters_are_sent_as_chromium_sends_them(String label) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + label;
        browser.open(url);
        List<String> texts = new ArrayList<>();
        for (int from = 0xa0; from < 0x30000; from += 0x100) {
            var text = new StringBuilder("?");
            for (int letter = from; letter < from + 0x100; letter++) {
                text.appendCodePoint(letter >= 0xd800 && letter < 0xe000 ? '-' : letter).append('&');
            }
            texts.add(text.toString());
        }
        List<?> theirs = (List<?>) browser.script("""
                const link = document.createElement('a');
                return arguments[0].map(text => { link.href = text; return link.search; });
                """, texts);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String ours = "?" + Address.of(url).resolve(texts.get(i), Charsets.named(label)).orElseThrow().query();
            if (!ours.equals(theirs.get(i))) {
                wrong.add(texts.get(i) + ": " + ours + " is " + theirs.get(i));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 12), Math.min(text.length(), at + 24));
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= ' ' && c <= '~') {
                out.append(c);
            } else {
                out.append(String.format("%%%04x", (int) c));
            }
        }
        return out.toString();
    }
}
