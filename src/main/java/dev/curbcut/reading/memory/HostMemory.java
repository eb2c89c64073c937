package dev.curbcut.reading.memory;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** On how many pages of one host each line was seen. One address counts once, and an address that says nothing new does not count. Safe for many threads. */
final class HostMemory {
    private static final int VERSION = 1;

    /** Share of the lines of a page that may be known already, at most: else it is a page that was seen at another address. */
    private static final double KNOWN = .97;

    private final MemorySettings limits;
    private final Set<Long> pages = new LinkedHashSet<>();
    private final Map<Long, Integer> counts = new HashMap<>();

    HostMemory(MemorySettings limits) {
        this.limits = limits;
    }

    /** @param page its address as a number */
    synchronized Recollection of(long page, long[] prints) {
        int own = pages.contains(page) ? 1 : 0;
        int[] seen = new int[prints.length];
        for (int i = 0; i < prints.length; i++) {
            seen[i] = prints[i] == 0 ? 0 : Math.max(0, counts.getOrDefault(prints[i], 0) - own);
        }
        return new Recollection(pages.size() - own, seen);
    }

    /** @return whether it counted */
    synchronized boolean learn(long page, long[] prints) {
        Set<Long> lines = new LinkedHashSet<>();
        int known = 0;
        for (long print : prints) {
            if (print != 0 && lines.size() < limits.lines() && lines.add(print) && counts.containsKey(print)) {
                known++;
            }
        }
        if (pages.contains(page) || lines.isEmpty() || known > KNOWN * lines.size()) {
            return false;
        }
        pages.add(page);
        lines.forEach(print -> counts.merge(print, 1, Integer::sum));
        if (pages.size() > limits.pages()) {
            fade();
        }
        if (counts.size() > limits.lines()) {
            counts.values().removeIf(count -> count == 1);
        }
        while (counts.size() > limits.lines()) {
            fade();
        }
        return true;
    }

    /** What was seen counts half from now on, and the older half of the pages may count anew. */
    private void fade() {
        counts.replaceAll((print, count) -> count / 2);
        counts.values().removeIf(count -> count == 0);
        int keep = pages.size() / 2;
        pages.removeIf(page -> pages.size() > keep);
    }

    synchronized int pages() {
        return pages.size();
    }

    /** What another node knows as well: of each line the larger count, so that nothing counts twice. */
    synchronized void merge(byte[] bytes) {
        read(bytes).ifPresent(other -> {
            pages.addAll(other.pages);
            other.counts.forEach((print, count) -> counts.merge(print, count, Math::max));
            while (pages.size() > limits.pages() || counts.size() > limits.lines()) {
                fade();
            }
        });
    }

    synchronized byte[] write() {
        var out = ByteBuffer.allocate(9 + 8 * pages.size() + 12 * counts.size());
        out.put((byte) VERSION).putInt(pages.size()).putInt(counts.size());
        pages.forEach(out::putLong);
        counts.forEach((print, count) -> out.putLong(print).putInt(count));
        return out.array();
    }

    /** Empty for what can't be read. */
    private Optional<HostMemory> read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        if (bytes.length < 9 || in.get() != VERSION) {
            return Optional.empty();
        }
        int many = in.getInt();
        int lines = in.getInt();
        if (many < 0 || lines < 0 || bytes.length != 9 + 8L * many + 12L * lines) {
            return Optional.empty();
        }
        var memory = new HostMemory(limits);
        for (int i = 0; i < many; i++) {
            memory.pages.add(in.getLong());
        }
        for (int i = 0; i < lines; i++) {
            memory.counts.put(in.getLong(), Math.max(1, in.getInt()));
        }
        return Optional.of(memory);
    }
}
