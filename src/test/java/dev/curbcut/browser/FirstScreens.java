package dev.curbcut.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.curbcut.Road;
import dev.curbcut.RunningCurbcut;
import dev.curbcut.address.Address;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.source.Source;
import dev.curbcut.reading.source.SubFetch;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.sample.SampleSite;
import dev.curbcut.theme.Themes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the text begins on a phone, how much of what is said is ours, whether tables say that there is more, and what paper shows: over the
 * sample site and, where a list of pages is given ({@code FILE<TAB>URL}), over those. One line a page; fails past the figures.
 */
public final class FirstScreens {
    private static final int ARTICLE = 420;
    private static final int POLICY = 560;
    private static final int BEFORE = 60;
    private static final int AFTER = 200;
    private static final int LINKS = 12;
    private static final Reader READER = Road.reader();
    private static final Renderer RENDERER = Road.renderer();
    private static final String SITE = "/http://" + SampleSite.HOST;
    private static final List<String> SAMPLE = List.of(
            SITE + "/", SITE + "/zwgk/tzgg/", SITE + "/yw/ldhd/202307/t20230725_100482.html", SITE + "/zwgk/zcwj/202403/t20240318_100731.html",
            SITE + "/sj/tjgb/202402/t20240226_100655.html", SITE + "/search/", SITE + "/english/");

    private static final String MEASURE = """
            const seen = e => e && e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});
            const body = document.querySelector('main .body');
            const texts = (from, out) => { // of ours, in the order of the page
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let n; n = walk.nextNode(); ) {
                const e = n.parentElement, ours = e.closest(from);
                if (ours && n.data.trim() && seen(e) && !e.closest('[aria-hidden=true]') && !e.closest('.note')) {
                  const named = e.closest('[aria-label]');
                  out.push([n, named && ours.contains(named) ? named.getAttribute('aria-label') : n.data.trim()]);
                }
              }
              return out;
            };
            const own = '.skip, .tools, .contents summary, .facts dt[lang], .about, #around, nav.around h3[lang], .colophon > h2, #also, .parts';
            const before = [], after = [];
            for (const [n, words] of texts(own, [])) {
              (body && body.compareDocumentPosition(n) & Node.DOCUMENT_POSITION_PRECEDING ? before : after).push(words);
            }
            for (const nav of document.querySelectorAll('nav[aria-label]')) if (body && body.compareDocumentPosition(nav) & Node.DOCUMENT_POSITION_PRECEDING) before.push(nav.getAttribute('aria-label'));
            let top = -1;
            if (body) {
              const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
              for (let n; n = walk.nextNode(); ) {
                if (n.data.trim() && seen(n.parentElement)) { const r = new Range(); r.selectNodeContents(n); top = Math.round(r.getBoundingClientRect().top); break; }
              }
            }
            const more = [...document.querySelectorAll('.scroll')].filter(s => (s.scrollWidth > s.clientWidth + 1) !== seen(s.querySelector('.further'))).length;
            return [top, before.join('').length, after.join('').length, [...document.querySelectorAll('.about a')].filter(seen).length, more, before.join('|'), after.join('|'),
              document.querySelector('.contents, .facts > div:nth-child(4)') ? 1 : 0];
            """;

    private static final String CLICKS = """
            const seen = e => e.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});
            return [...document.querySelectorAll('button, input, select, textarea, summary, .tools, nav')].filter(e => seen(e) && !e.closest('.body')).length;
            """;

    private final Browser browser;
    private final List<String> faults = new ArrayList<>();
    private int pages;

    private FirstScreens(Browser browser) {
        this.browser = browser;
    }

    /** @param arguments a list of pages, {@code FILE<TAB>URL} a line, files as from its folder; none for the sample site alone */
    public static void main(String[] arguments) throws Exception {
        int faults;
        try (Browser browser = Browser.start()) {
            var screens = new FirstScreens(browser);
            try (RunningCurbcut curbcut = RunningCurbcut.start("--sample")) {
                for (String path : SAMPLE) {
                    screens.measure(curbcut.url(path), path);
                }
            }
            for (String list : arguments) {
                screens.list(Path.of(list));
            }
            screens.faults.forEach(System.out::println);
            System.out.printf("%d pages, %d faults%n", screens.pages, screens.faults.size());
            faults = screens.faults.size();
        }
        System.exit(faults == 0 ? 0 : 1);
    }

    private void measure(String url, String name) {
        pages++;
        for (int size : new int[] {100, 200}) {
            browser.resize(390, 844);
            browser.open(url + (url.contains("?") ? "&" : "?") + "size=" + size);
            List<?> found = (List<?>) browser.script(MEASURE);
            int times = size / 100;
            int most = (number(found, 7) == 1 ? POLICY : ARTICLE) * times;
            if (size == 100) {
                System.out.printf("%5d %4d %4d %3d  %s%n", number(found, 0), number(found, 1), number(found, 2), number(found, 3), name);
                check(number(found, 1) <= BEFORE, name + ": " + number(found, 1) + " characters of ours before the body: " + found.get(5));
                check(number(found, 2) <= AFTER, name + ": " + number(found, 2) + " characters of ours after the body: " + found.get(6));
                check(number(found, 3) <= LINKS, name + ": " + number(found, 3) + " links of ours in the foot");
            }
            check(number(found, 0) <= most, name + ": the text begins at " + number(found, 0) + " px at " + size + " %, not before " + most);
            check(number(found, 4) == 0, name + ": a table does not say that it goes on, at " + size + " %");
        }
        browser.resize(718, 1000); // A4 within its margins
        browser.wishes("print", Map.of());
        check(browser.sideways() == 0, name + ": wider than the paper by " + browser.sideways() + " px");
        check((Long) browser.script(CLICKS) == 0, name + ": something to click on paper");
        browser.wishes(Map.of());
    }

    private void check(boolean good, String otherwise) {
        if (!good) {
            faults.add(otherwise);
        }
    }

    private static int number(List<?> found, int at) {
        return ((Number) found.get(at)).intValue();
    }

    /** Articles of a list, read and served without any network. */
    private void list(Path list) throws IOException {
        Map<String, Page> articles = new LinkedHashMap<>();
        for (String line : Files.readAllLines(list)) {
            String[] columns = line.split("\\t");
            Path file = list.toAbsolutePath().getParent().resolve(columns[0]);
            var source = new Source(Address.of(columns[1]), Files.readAllBytes(file), null);
            if (READER.read(source, false, SubFetch.NONE) instanceof Outcome.Read read && read.page().kind() == Kind.ARTICLE) {
                articles.put("/" + articles.size(), read.page());
            }
        }
        Themes themes = Themes.load(null);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, articles, themes));
        server.start();
        for (var article : articles.entrySet()) {
            measure("http://127.0.0.1:" + server.getAddress().getPort() + article.getKey(), article.getValue().address().toString());
        }
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, Map<String, Page> articles, Themes themes) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Page page = articles.get(path);
        byte[] body;
        if (page != null) {
            String query = exchange.getRequestURI().getQuery();
            Preferences wishes = Preferences.DEFAULT.with(Setting.SIZE, query.substring(query.indexOf("size=") + 5));
            body = RENDERER.page(page, new Rendering(wishes, List.of(), page.address(), Instant.parse("2026-11-23T03:30:00Z"), false, null)).bytes();
        } else {
            body = path.startsWith("/-/theme/") ? themes.file(path.substring(9)).orElseThrow().text().getBytes(StandardCharsets.UTF_8) : new byte[0];
        }
        exchange.getResponseHeaders().add("Content-Type", page == null ? "text/css; charset=utf-8" : "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
