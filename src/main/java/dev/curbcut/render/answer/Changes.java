package dev.curbcut.render.answer;

import java.time.Instant;
import java.util.List;

/**
 * What changed on a page since the copy before the one that is shown.
 *
 * @param since when that copy was received
 * @param added paragraphs that it did not have, in the page's order: the first few
 * @param removed paragraphs that it had, in its order: the first few, as far as they are still known
 * @param addedInAll how many were added
 * @param removedInAll how many were removed
 */
public record Changes(Instant since, List<String> added, List<String> removed, int addedInAll, int removedInAll) {
    public Changes {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Characters held. */
    public int weight() {
        return 64 + added.stream().mapToInt(String::length).sum() + removed.stream().mapToInt(String::length).sum();
    }
}
