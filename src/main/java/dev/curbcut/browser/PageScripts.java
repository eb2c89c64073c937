package dev.curbcut.browser;

/**
 * What we run in a page's frame, in a world of our own: the page's scripts can't see it or change what it calls. It only looks, but for one
 * scroll to the end and the cut of what is over a limit.
 */
final class PageScripts {
    /** Name of the world. */
    static final String WORLD = "curbcut";

    /** Text, links and elements, shadow roots included: [readyState, characters, links, elements, placeholder]. */
    static final String LOOK = """
            (() => {
              let text = 0, links = 0, elements = 0, words = '';
              const holding = /^(.{0,12}(加载|載入|加載|载入)中?|请稍[候等].{0,4}|請稍[候等].{0,4}|(now )?loading|please wait|chargement.{0,10})[\\s.…。·]*$/i;
              let placeholder = false;
              const visit = root => {
                const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
                  node.nodeType === 1 && /^(script|style|noscript|template|head)$/i.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
                for (let node = walker.nextNode(); node && elements < 200000; node = walker.nextNode()) {
                  if (node.nodeType === 3) {
                    const own = node.data.trim();
                    text += own.length;
                    if (own.length && own.length < 24 && holding.test(own) && node.parentElement && node.parentElement.getClientRects().length) placeholder = true;
                  } else {
                    elements++;
                    if (node.localName === 'a' && node.hasAttribute('href') && node.textContent.trim().length > 5) links++;
                    if (node.shadowRoot) visit(node.shadowRoot);
                    if (node.localName === 'iframe') { try { if (node.contentDocument) visit(node.contentDocument); } catch (e) {} }
                  }
                }
              };
              if (document.documentElement) visit(document.documentElement);
              return JSON.stringify([document.readyState, text, links, elements, placeholder]);
            })()""";

    /** Looks at the end of the page once, where lists go on that come as they are looked at. */
    static final String SCROLL = """
            (() => {
              const page = document.scrollingElement || document.documentElement;
              page.scrollTop = page.scrollHeight;
              for (const e of document.querySelectorAll('main, section, div, ul'))
                if (e.scrollHeight > e.clientHeight + 100 && e.clientHeight > 100 && /auto|scroll/.test(getComputedStyle(e).overflowY)) { e.scrollTop = e.scrollHeight; break; }
              window.dispatchEvent(new Event('scroll'));
            })()""";

    private PageScripts() {}

    /** Takes away what comes after so many elements or characters. Says whether anything did. */
    static String cut(int elements, int characters) {
        return """
                (() => {
                  let elements = %d, characters = %d, cut = false;
                  const visit = root => {
                    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
                    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                      if (node.nodeType === 1) {
                        elements--;
                        for (const a of node.attributes) characters -= a.value.length + a.name.length;
                        if (node.shadowRoot) visit(node.shadowRoot);
                        if (node.localName === 'iframe') { try { if (node.contentDocument) visit(node.contentDocument); } catch (e) {} }
                      } else characters -= (node.data || '').length;
                      if ((elements < 0 || characters < 0) && node !== document.documentElement && node !== document.body) {
                        // One by one from the end: a range over a hundred thousand children counts them anew for each that goes.
                        for (let at = node; at !== root && at !== document.documentElement; at = at.parentNode) {
                          while (at.parentNode.lastChild !== at) at.parentNode.lastChild.remove();
                        }
                        node.remove();
                        cut = true;
                        return;
                      }
                    }
                  };
                  if (document.documentElement) visit(document);
                  return cut;
                })()""".formatted(elements, characters);
    }
}
