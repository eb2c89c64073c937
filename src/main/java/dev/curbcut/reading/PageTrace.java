package dev.curbcut.reading;

import dev.curbcut.page.Block;
import dev.curbcut.page.Page;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.trace.Trace;
import java.util.List;
import java.util.Locale;

/** What the trace of a reading ends with. */
final class PageTrace {
    private PageTrace() {}

    /** Adds what only the end of a reading shows: what the page became, who claimed what, and what was not chosen. */
    static void conclude(Trace trace, Page page, List<Box> boxes, ClaimedElements claims) {
        if (!trace.isOn()) {
            return;
        }
        trace.add(() -> "kind: " + page.kind().name().toLowerCase(Locale.ROOT) + ", of " + count(page.blocks()) + (page.also().isEmpty() ? "" : "; beside the text " + count(page.also())));
        trace.add(() -> "title: " + page.title());
        trace.add(() -> "site: " + (page.site().isEmpty() ? "unknown" : page.site()));
        trace.add(() -> "published: " + (page.published() == null ? "unknown" : page.published()));
        trace.add(() -> "source: " + (page.source() == null ? "unknown" : page.source()));
        trace.add(() -> "language: " + page.lang());
        trace.add(() -> "confidence: " + (page.confidence() == null ? "unknown" : String.format(Locale.ROOT, "%.2f", page.confidence())));
        page.omitted().forEach(omission -> trace.add(() -> "counted as left out: " + omission.what().name().toLowerCase(Locale.ROOT) + ", " + omission.count()));
        claims.all().forEach((node, role) -> trace.add(node, () -> "claimed as " + role.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        for (Box box : boxes) {
            if (isPassedBy(box) && (box.parent == null || !isPassedBy(box.parent))) {
                trace.add(box.element, () -> "not chosen: stands outside the body (" + Trace.measures(box) + ")");
            }
        }
    }

    private static boolean isPassedBy(Box box) {
        return box.drop == null && !box.held && !box.around && !box.beside && !box.pruned && box.weight > 0;
    }

    private static String count(List<Block> blocks) {
        return blocks.size() + (blocks.size() == 1 ? " block" : " blocks");
    }
}
