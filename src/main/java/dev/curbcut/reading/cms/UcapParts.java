package dev.curbcut.reading.cms;

import dev.curbcut.reading.dom.Visible;
import org.jsoup.nodes.Element;

/**
 * UCAP: an article in parts that a script shows one at a time, {@code manuscriptPage_2()}; every part is in the DOM. All
 * are shown, and the controls that change between them go.
 */
final class UcapParts implements Fold {
    @Override
    public void unfold(RawPage page) {
        Element body = page.document().body();
        boolean parts = page.says("manuscriptPage")
                || page.elements().actions().stream().anyMatch(a -> a.attributes().get("onclick").contains("manuscriptPage"));
        if (!parts) {
            return;
        }
        body.select("[id^=manuscriptPage], [class*=manuscriptPage]").forEach(part -> {
            Visible.show(part);
            part.select("[style]").stream().filter(Visible::isHidden).forEach(Visible::show);
        });
        body.select("a[onclick*=manuscriptPage], a[href*=manuscriptPage], #pageBreak:empty, .pageBreak:empty").forEach(Element::remove);
    }
}
