package dev.curbcut.browser;

import dev.curbcut.RunningCurbcut;
import dev.curbcut.page.Kind;
import dev.curbcut.sample.SampleSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
              const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
              for (let n; n = walk.nextNode(); ) {
                if (n.nodeName === 'IMG' && seen(n)) { top = Math.round(n.getBoundingClientRect().top); break; } // a figure is what was come for, too
                if (n.nodeType === 3 && n.data.trim() && seen(n.parentElement)) { const r = new Range(); r.selectNodeContents(n); top = Math.round(r.getBoundingClientRect().top); break; }
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

    /** Articles of a list. */
    private void list(Path list) throws IOException {
        try (var saved = new SavedPages(list, page -> page.kind() == Kind.ARTICLE)) {
            saved.names().forEach(this::measure);
        }
    }
}
