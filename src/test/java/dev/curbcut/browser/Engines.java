package dev.curbcut.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Judges of others that run within a page: HTML_CodeSniffer at level AAA, IBM's Equal Access engine. */
final class Engines {
    private final String sniffer;
    private final String ibm;

    /** @param modules a folder of npm packages that holds {@code html_codesniffer} and {@code accessibility-checker-engine} */
    Engines(Path modules) throws IOException {
        sniffer = Files.readString(modules.resolve("html_codesniffer/build/HTMLCS.js"));
        ibm = Files.readString(modules.resolve("accessibility-checker-engine/ace-window.js"));
    }

    /**
     * Errors of HTML_CodeSniffer by WCAG 2.1 AAA; its warnings and notices are questions to a person. Parentheses for a browser that
     * knows no ruby are not asked of readings that are drawn and not written: such a browser shows none.
     */
    List<String> sniffer(Browser browser) {
        if (!Boolean.TRUE.equals(browser.script("return !!window.HTMLCS"))) {
            browser.script("(0, eval)(arguments[0]);", sniffer);
        }
        return browser.later("""
                const done = arguments[arguments.length - 1];
                HTMLCS.process('WCAG2AAA', document, () => done(HTMLCS.getMessages().filter(m => m.type === HTMLCS.ERROR && !m.element.querySelector?.(':scope > rt[data-reading]'))
                  .map(m => m.code.replace('WCAG2AAA.', '') + ' at ' + (m.element.outerHTML ?? 'document').slice(0, 120) + ': ' + m.msg)));
                """);
    }

    /**
     * Violations that IBM's engine is sure of; its recommendations and what it asks a person to look at are none. What is folded is opened
     * first: the engine misses the labels of what nobody sees. The link that leads past the header stands before all landmarks, as it has to.
     */
    List<String> ibm(Browser browser) {
        if (!Boolean.TRUE.equals(browser.script("return !!window.ace"))) {
            browser.script("(0, eval)(arguments[0]);", ibm);
        }
        return browser.later("""
                const done = arguments[arguments.length - 1];
                document.querySelectorAll('details').forEach(fold => fold.open = true);
                new ace.Checker().check(document, ['IBM_Accessibility']).then(
                  report => done(report.results.filter(r => r.value[0] === 'VIOLATION' && r.value[1] === 'FAIL' 
                      && !(r.ruleId === 'aria_content_in_landmark' && / class="skip"/.test(r.snippet)))
                    .map(r => r.ruleId + ' at ' + r.snippet.slice(0, 120) + ': ' + r.message)),
                  error => done(['the engine itself failed: ' + error]));
                """);
    }
}
