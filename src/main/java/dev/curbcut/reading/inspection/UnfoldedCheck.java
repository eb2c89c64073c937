package dev.curbcut.reading.inspection;

import dev.curbcut.page.Fault;
import dev.curbcut.reading.wording.Line;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Links that are there only once a program in the browser has drawn them: whoever can't run it doesn't know of them. */
final class UnfoldedCheck {
    private UnfoldedCheck() {}

    static void look(FindingCounts tally, Document document, Document unfolded) {
        Set<String> sent = new HashSet<>();
        document.select("a[href]").forEach(link -> sent.add(link.attr("href").strip()));
        for (Element link : unfolded.select("a[href]")) {
            String href = link.attr("href").strip();
            if (!href.isEmpty() && !href.startsWith("#") && !href.startsWith("javascript:") && sent.add(href)) {
                tally.add(Fault.SCRIPT_NEEDED, FindingCounts.place(link), Line.of(link, 60) + " " + href);
            }
        }
    }
}
