package dev.curbcut.browser;

import java.util.Collections;
import java.util.List;
import org.openqa.selenium.Keys;

/** What a page looks like, judged by what the browser computed: faults in words, a line each. */
final class Judge {
    private Judge() {}

    /**
     * Texts below 7:1 (WCAG 1.4.6), edges of controls and the outline of what has the focus below 3:1 (1.4.11, 2.4.13). Every
     * ground of ours is one opaque colour.
     */
    static List<String> contrast(Browser browser) {
        return faults(browser, """
                const channel = v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
                const parts = colour => colour.match(/[\\d.]+/g).map(Number);
                const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
                const ratio = (a, b) => { const x = light(a), y = light(b); return (Math.max(x, y) + .05) / (Math.min(x, y) + .05); };
                const ground = e => {
                  for (let x = e; x; x = x.parentElement) {
                    const c = parts(getComputedStyle(x).backgroundColor);
                    if (c.length < 4 || c[3] > 0) return c;
                  }
                  return [255, 255, 255];
                };
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                for (let text; text = texts.nextNode(); ) {
                  const e = text.parentElement;
                  if (!text.data.trim() || !e.checkVisibility({opacityProperty: true, visibilityProperty: true}) || e.closest('.heard, .skip, option')) continue;
                  const got = ratio(parts(getComputedStyle(e).color), ground(e));
                  if (got < 7) say(got.toFixed(2) + ':1', e);
                }
                for (const e of document.querySelectorAll('input:not([type=hidden]), select, textarea, button, summary, fieldset')) {
                  const got = ratio(parts(getComputedStyle(e).borderTopColor), ground(e.parentElement));
                  if (got < 3) say('edge ' + got.toFixed(2) + ':1', e);
                }
                const seen = new Set();
                for (const e of document.querySelectorAll('main a, nav a, footer a, header a, main button, main input:not([type=hidden])')) {
                  const kind = [e.closest('main, nav, footer, header').tagName, e.tagName, e.type, e.className, e.parentElement.tagName, e.closest('[class]').className].join();
                  if (seen.has(kind) || !e.checkVisibility()) continue; // the same rules make all of a kind
                  seen.add(kind);
                  e.focus({focusVisible: true, preventScroll: true});
                  const s = getComputedStyle(e);
                  const got = ratio(parts(s.outlineColor), ground(e.parentElement));
                  if (s.outlineStyle !== 'solid' || parseFloat(s.outlineWidth) < 3) say('outline ' + s.outlineStyle + ' ' + s.outlineWidth, e);
                  if (got < 3) say('focus ' + got.toFixed(2) + ':1', e);
                }
                document.activeElement.blur();
                """);
    }

    /** Targets that stand by themselves and are lower than 44 CSS px (WCAG 2.5.5 leaves out those in running text), and small type. */
    static List<String> targets(Browser browser) {
        return faults(browser, """
                for (const e of document.querySelectorAll('header a, nav a, footer a, .further, .items > li > a:first-child, .row a, button, summary, select, textarea, .choice, input:not([type=hidden], [type=radio], [type=checkbox])')) {
                  const r = e.getBoundingClientRect();
                  if (e.checkVisibility() && r.height < 43.9 && getComputedStyle(e).display !== 'inline') say(r.height.toFixed(1) + ' px high', e);
                }
                for (const e of document.querySelectorAll('body *')) {
                  if (e.checkVisibility() && !e.closest('.heard, rt') && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && parseFloat(getComputedStyle(e).fontSize) < 17.9)
                    say('type of ' + getComputedStyle(e).fontSize, e);
                }
                """);
    }

    /** What the reader's own text spacing (WCAG 1.4.12) clips or pushes out of the window. */
    static List<String> spacing(Browser browser) {
        return faults(browser, """
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
                document.adoptedStyleSheets = [sheet];
                if (document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth) say('scrolls sideways', document.body);
                for (const e of document.querySelectorAll('body *')) {
                  const s = getComputedStyle(e);
                  if (e.closest('.heard, .skip, select, input, textarea') || !e.checkVisibility()) continue;
                  if (/hidden|clip/.test(s.overflowX) && e.scrollWidth > e.clientWidth + 2 || /hidden|clip/.test(s.overflowY) && e.scrollHeight > e.clientHeight + 2) say('clipped', e);
                }
                """);
    }

    /** Texts that print lighter than 4.5:1 on white paper, and grounds that would print. */
    static List<String> paper(Browser browser) {
        return faults(browser, """
                const channel = v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
                const light = c => { const [r, g, b] = c.match(/[\\d.]+/g).map(Number); return .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b); };
                for (const e of document.querySelectorAll('body, body *')) {
                  if (!e.checkVisibility()) continue;
                  const s = getComputedStyle(e);
                  if ([...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && !e.closest('option') && 1.05 / (light(s.color) + .05) < 4.5) say('prints in ' + s.color, e);
                  if (!/, 0\\)$/.test(s.backgroundColor) && light(s.backgroundColor) < .9) say('prints on ' + s.backgroundColor, e);
                }
                """);
    }

    /** What Tab doesn't reach in the order of the page, or reaches out of sight (WCAG 2.1.1, 2.4.3, 2.4.11). */
    @SuppressWarnings("unchecked")
    static List<String> keyboard(Browser browser) {
        // Where each stop stands is noted as the next key is pressed: only then has the page come to rest.
        long keys = (Long) browser.script("""
                document.querySelectorAll('details').forEach(fold => fold.open = true); // what is folded is reached as well
                const stop = e => {
                  if (!e.checkVisibility({visibilityProperty: true})) return false;
                  if (e.type === 'radio') { // one of a group: the chosen, else the first
                    const group = [...document.getElementsByName(e.name)].filter(other => other.form === e.form);
                    return e === (group.find(other => other.checked) ?? group[0]);
                  }
                  return e.matches('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]');
                };
                window.stops = [...document.querySelectorAll('body *')].filter(stop);
                window.walk = [];
                window.note = e => {
                  if (e === document.body || walk.length === stops.length || walk.at(-1)?.[2] === e) return; // a field of a day has stops within
                  const r = e.getBoundingClientRect();
                  walk.push([stops.indexOf(e), r.width > 1 && r.height > 1 && r.bottom > 0 && r.top < innerHeight, e]);
                };
                document.addEventListener('keydown', () => note(document.activeElement));
                return stops.length + 7 * document.querySelectorAll('[type=date], [type=datetime-local], [type=time], [type=month], [type=week]').length;
                """);
        browser.press(Collections.nCopies((int) keys, Keys.TAB));
        return (List<String>) browser.script("""
                note(document.activeElement);
                const words = e => e.tagName.toLowerCase() + ' ' + e.textContent.trim().slice(0, 30);
                const faults = walk.flatMap(([at, seen, e], i) => at !== i ? ['stop ' + i + ' is ' + at + ' at ' + words(e)] : seen ? [] : ['out of sight at ' + words(e)]);
                if (walk.length !== stops.length) faults.push(walk.length + ' of ' + stops.length + ' stops reached');
                return faults.slice(0, 5);
                """);
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Browser browser, String code) {
        return (List<String>) browser.script("""
                const faults = [];
                document.querySelectorAll('details').forEach(fold => fold.open = true); // what is folded is judged as well
                const say = (what, e) => faults.push(what + ' at ' + e.tagName.toLowerCase() + (e.className ? '.' + e.className : '') + ' ' + e.textContent.trim().slice(0, 30));
                """ + code + "return faults.slice(0, 20);");
    }
}
