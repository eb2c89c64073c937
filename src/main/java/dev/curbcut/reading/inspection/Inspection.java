package dev.curbcut.reading.inspection;

import dev.curbcut.page.Fault;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Page;
import dev.curbcut.reading.dom.Hidden;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Looks over a page as its origin sends it, for its owner: over the origin's DOM before anything is unfolded or repaired,
 * and over nothing that the page hides. What only a style sheet or a program could tell is not guessed at. Linear time.
 */
public final class Inspection implements NodeFilter {
    private final FindingCounts tally = new FindingCounts();
    private final List<ElementCheck> checks;

    private Inspection(Document document) {
        checks = List.of(
                new ImageCheck(tally), new FieldCheck(tally, document), new LinkCheck(tally), new HeadingCheck(tally), new TableCheck(tally),
                new ContrastCheck(tally), new ControlCheck(tally));
    }

    /**
     * @param document as parsed, nothing changed
     * @param unfolded the same with what its programs would have drawn
     * @param page as it was read
     */
    public static Findings of(Document document, Document unfolded, Page page) {
        var inspection = new Inspection(document);
        document.filter(inspection);
        FindingCounts tally = inspection.tally;
        new DocumentCheck(tally, document).look(page);
        UnfoldedCheck.look(tally, document, unfolded);
        boolean national = NationalTags.apply(page);
        if (national) {
            NationalTags.look(tally, document, page);
        }
        List<Fault> passed = Arrays.stream(Fault.values())
                .filter(fault -> !fault.isOfDocument() && !tally.has(fault) && (national || fault != Fault.NATIONAL_TAGS))
                .toList();
        return new Findings(page.address(), page.lang(), page.title(), tally.found(), passed, PageFrame.of(document), "");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        switch (element.normalName()) {
            case "script", "style", "template", "noscript", "svg", "head" -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            default -> {}
        }
        if (Hidden.is(element) || element.attr("aria-hidden").equals("true")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        checks.forEach(check -> check.look(element));
        return FilterResult.CONTINUE;
    }
}
