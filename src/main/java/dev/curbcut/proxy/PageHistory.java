package dev.curbcut.proxy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.curbcut.address.Address;
import dev.curbcut.page.Page;
import dev.curbcut.render.answer.Changes;
import dev.curbcut.render.plain.Passages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each page said when it was last read, as fingerprints of its passages, and what of it changed then. It knows pages and no
 * readers. Safe for many threads.
 */
final class PageHistory {
    /** A page of more passages is not compared: it is a register, not a text. */
    private static final int MOST_PASSAGES = 4_000;

    /** A longer passage is shown by its beginning, in characters. */
    private static final int LONGEST = 400;

    /** @param prints of its passages, sorted */
    private record Copy(Instant received, long[] prints, @Nullable Changes changes) {
        int weight() {
            return 64 + 8 * prints.length + (changes == null ? 0 : 2 * changes.weight());
        }
    }

    private final Cache<Address, Copy> copies;
    private final int shown;

    /**
     * @param bytes how much memory all of it may take
     * @param shown how many passages that were added, and that were removed, are kept of a page
     */
    PageHistory(long bytes, int shown) {
        this.shown = shown;
        copies = Caffeine.newBuilder().maximumWeight(bytes).weigher((Address address, Copy copy) -> copy.weight()).build();
    }

    /** What changed when the page was last read anew; null where nothing is known of a change. */
    @Nullable Changes of(Address address) {
        Copy copy = copies.getIfPresent(address);
        return copy == null ? null : copy.changes();
    }

    /** Forgets at once what is more than there is memory for: else it is forgotten soon. */
    void cleanUp() {
        copies.cleanUp();
    }

    /**
     * Compares a page with what it said before, and remembers it: the page of its own address, to which another may lead today and not
     * tomorrow.
     *
     * @param before what its reader's address gave before, where that is still held
     */
    @Nullable Changes next(Page page, Instant received, @Nullable Page before) {
        Address address = page.address();
        Page earlier = before == null || !before.address().equals(address) ? null : before;
        List<String> passages = Passages.of(page.blocks());
        if (!page.isWhole() || passages.size() > MOST_PASSAGES) {
            return null;
        }
        long[] prints = prints(passages);
        Copy known = copies.getIfPresent(address);
        Changes changes = known == null ? null : compare(known, prints, passages, earlier);
        copies.put(address, new Copy(received, prints, changes));
        return changes;
    }

    /** Where no passage is another, what changed before still holds. */
    private @Nullable Changes compare(Copy known, long[] prints, List<String> passages, @Nullable Page before) {
        int gone = (int) Arrays.stream(known.prints()).filter(print -> Arrays.binarySearch(prints, print) < 0).count();
        List<String> added = unknownTo(known.prints(), passages);
        if (gone == 0 && added.isEmpty()) {
            return known.changes();
        }
        List<String> removed = before == null ? List.of() : unknownTo(prints, Passages.of(before.blocks()));
        return new Changes(known.received(), few(added), few(removed), added.size(), Math.max(gone, removed.size()));
    }

    private static List<String> unknownTo(long[] prints, List<String> passages) {
        return passages.stream().distinct().filter(passage -> Arrays.binarySearch(prints, print(passage)) < 0).toList();
    }

    private List<String> few(List<String> passages) {
        List<String> few = new ArrayList<>();
        for (String passage : passages.subList(0, Math.min(shown, passages.size()))) {
            few.add(passage.codePointCount(0, passage.length()) <= LONGEST ? passage : passage.substring(0, passage.offsetByCodePoints(0, LONGEST)) + "…");
        }
        return few;
    }

    private static long[] prints(List<String> passages) {
        return passages.stream().mapToLong(PageHistory::print).sorted().distinct().toArray();
    }

    /** 64 bits of a passage: FNV-1a over its characters, whatever it counts. Two that agree by chance hide one change, which is bearable. */
    private static long print(String words) {
        String passage = VisitCounts.without(words);
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < passage.length(); i++) {
            hash = (hash ^ passage.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
