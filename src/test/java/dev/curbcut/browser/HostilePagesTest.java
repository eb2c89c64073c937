package dev.curbcut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of pages that mean harm, in a real browser with its script switched on: nothing of them runs, or leads astray. */
@Tag("browser")
class HostilePagesTest {
    /** One page of so many is looked at; 1 for all, which takes minutes. */
    private static final int EVERY = Integer.getInteger("curbcut.hostile.every", 3);

    private static RunningCurbcut curbcut;
    private static HostileOrigin origin;
    private static Browser browser;

    /** What harm was done while the page was loaded, and what could be done yet. */
    private static final String HARM = """
            const harm = [...(window.harm || ['the page is not ours'])];
            for (const e of document.querySelectorAll('*')) {
              const bad = what => harm.push(what + ' in ' + e.outerHTML.slice(0, 200));
              if (/^(base|style|iframe|frame|frameset|object|embed|applet|portal|template|svg)$/i.test(e.tagName)) bad('an element');
              // Formulas are written anew, of these elements and nothing but words in them.
              const formula = e.namespaceURI === 'http://www.w3.org/1998/Math/MathML'
                  && /^(math|mfrac|m[ino]|mover|mroot|mrow|msqrt|msub|msubsup|msup|mtable|mtd|mtext|mtr|munder|munderover)$/.test(e.tagName)
                  && [...e.attributes].every(a => e.tagName === 'math' && /^(alttext|display)$/.test(a.name) || /^(lang|dir)$/.test(a.name))
                  && [...e.children].every(c => c.namespaceURI === e.namespaceURI);
              if (e.namespaceURI !== 'http://www.w3.org/1999/xhtml' && !formula) bad('a foreign element');
              if (e.tagName === 'META' && e.httpEquiv) bad('an order');
              if (e.tagName === 'SCRIPT' && !(e.getAttribute('src') || '').startsWith('/-/asset/')) bad('a script');
              if (e.tagName === 'LINK' && e.relList.contains('stylesheet') && !e.getAttribute('href').startsWith('/-/')) bad('a style');
              if (e.tagName === 'FORM' && !e.getAttribute('action').startsWith('/-/')) bad('a target');
              if (e.tagName === 'IMG' && !e.getAttribute('src').startsWith('/-/image/')) bad('an image');
              for (const a of e.attributes) {
                if (/^on|^style$|^srcdoc$|^formaction$|^ping$|^srcset$|^xlink/i.test(a.name)) bad('an attribute');
                if (a.name === 'href' && !/^(https?|mailto|tel):$/.test(new URL(a.value, location.href).protocol)) bad('a link');
                if (a.name === 'href' && e.tagName === 'A' && /^[\\/\\\\]{2}/.test(a.value)) bad('a link without a scheme');
              }
            }
            for (const r of performance.getEntriesByType('resource')) {
              if (new URL(r.name).origin !== location.origin) harm.push('a request to ' + r.name);
            }
            return harm;
            """;

    @BeforeAll
    static void start() throws Exception {
        origin = new HostileOrigin();
        curbcut = RunningCurbcut.start("--allow", HostileOrigin.HOST, "--connect-to", origin.connectTo());
        browser = Browser.start();
        browser.beforeEachPage("""
                window.harm = [];
                for (const name of ['alert', 'confirm', 'prompt', 'open', 'print', 'eval']) window[name] = text => { window.harm.push(name + ' ' + text); };
                document.addEventListener('securitypolicyviolation', e => window.harm.push('refused: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
                """);
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        curbcut.close();
        origin.close();
    }

    @Test
    void no_page_does_harm_read_simply() {
        harmless("simple");
    }

    @Test
    void no_page_does_harm_with_all_it_holds() {
        harmless("full");
    }

    @Test
    void no_page_does_harm_in_the_other_views() throws Exception {
        List<String> harm = new ArrayList<>();
        for (int i = 0; i < origin.pages().size(); i += 9 * EVERY) {
            for (String view : List.of("text", "json", "feed", "report")) {
                String path = page(i) + "?view=" + view;
                HttpResponse<String> answer = curbcut.get(path);
                String type = answer.headers().firstValue("content-type").orElse("");
                if (!answer.headers().firstValue("x-content-type-options").orElse("").equals("nosniff")
                        || !answer.headers().firstValue("content-security-policy").orElse("").startsWith("default-src 'none'")
                        || type.startsWith("text/html") && !view.equals("report") && answer.statusCode() == 200) {
                    harm.add(path + " is answered as " + answer.headers().map());
                }
                if (type.startsWith("text/html")) {
                    look(path, harm);
                }
            }
        }
        assertThat(harm).isEmpty();
    }

    @Test
    void nothing_a_link_to_us_says_does_harm() {
        List<String> harm = new ArrayList<>();
        List<String> words = Vectors.words();
        for (int i = 0; i < words.size(); i += EVERY) {
            String text = URLEncoder.encode(words.get(i), StandardCharsets.UTF_8).replace("+", "%20");
            for (String path : List.of(
                    page(0) + "?theme=" + text + "&lang=" + text + "&size=" + text, page(0) + "?view=" + text + "&part=" + text + "&" + text + "=1&aids=" + text,
                    "/?theme=" + text + "&address=" + text, "/-/settings?address=" + text + "&theme=" + text, "/-/settings?address=http%3A//" + HostileOrigin.HOST + "/" + text,
                    "/-/go?address=" + text, "/-/go?address=http%3A//" + text, "/http://" + text, "/http://" + HostileOrigin.HOST + "/" + text + "?" + text, "/-/" + text, "/" + text,
                    "/-/form/http://" + HostileOrigin.HOST + "/" + text + "?-charset=" + text + "&-settings=" + text)) {
                look(path, harm);
            }
        }
        assertThat(harm).isEmpty();
    }

    private static void harmless(String view) {
        List<String> harm = new ArrayList<>();
        for (int i = 0; i < origin.pages().size(); i += EVERY) {
            look(page(i) + "?view=" + view, harm);
        }
        assertThat(harm).isEmpty();
    }

    private static String page(int number) {
        return "/http://" + HostileOrigin.HOST + "/" + number;
    }

    private static void look(String path, List<String> harm) {
        browser.open(curbcut.url(path));
        List<?> found = (List<?>) browser.script(HARM);
        found.forEach(what -> harm.add(path + ": " + what));
        if (!browser.url().startsWith(curbcut.url("/"))) {
            harm.add(path + " led to " + browser.url());
        }
    }
}
