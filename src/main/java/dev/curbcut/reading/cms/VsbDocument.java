package dev.curbcut.reading.cms;

import org.jsoup.nodes.Element;

/** VSB: an article that is a PDF, drawn by {@code showVsbpdfIframe("/__local/….pdf", …)}: a link to it. */
final class VsbDocument implements Fold {
    @Override
    public void unfold(RawPage page) {
        if (!page.says("showVsb")) {
            return;
        }
        for (Element script : page.scripts()) {
            for (Script.Call call : page.script(script).calls()) {
                String file = call.arguments().isEmpty() ? null : call.arguments().getFirst().text();
                if (file != null && call.method().startsWith("showVsb") && Looks.likeDocument(file) && page.takeRow()) {
                    String name = page.document().title();
                    Element link = new Element("a").attr("href", file.strip());
                    script.before(new Element("p").appendChild(link.text(name.isBlank() ? file.substring(file.lastIndexOf('/') + 1) : name)));
                }
            }
        }
    }
}
