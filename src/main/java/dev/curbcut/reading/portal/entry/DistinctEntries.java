package dev.curbcut.reading.portal.entry;

import dev.curbcut.page.Target;
import dev.curbcut.reading.wording.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of one list, each once: one that leads where another does, by the same name or none, says more of it. */
public final class DistinctEntries {
    private final Map<Object, Entry> rows = new LinkedHashMap<>();

    /** What a row is known by that leads where another does, by another name. */
    private record Other(Target target, String name) {}

    public static List<Entry> once(List<Entry> entries) {
        DistinctEntries rows = new DistinctEntries();
        entries.subList(isRound(entries) ? 1 : 0, entries.size()).forEach(rows::add);
        return rows.all();
    }

    public void add(Entry entry) {
        if (entry.target() == null) {
            rows.put(entry.box(), entry);
            return;
        }
        Object key = entry.target();
        Entry before = rows.get(key);
        if (before != null && !isSame(before, entry)) {
            key = new Other(entry.target(), entry.name());
        }
        rows.merge(key, entry, DistinctEntries::both);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public List<Entry> all() {
        return List.copyOf(rows.values());
    }

    public void clear() {
        rows.clear();
    }

    /** Whether the last row stands before the first once more, and the first after the last: slides that go round. */
    private static boolean isRound(List<Entry> entries) {
        int size = entries.size();
        return size > 3 && entries.getFirst().target() != null && !entries.getFirst().target().equals(entries.getLast().target())
                && entries.getFirst().target().equals(entries.get(size - 2).target()) && entries.get(1).target() != null && entries.get(1).target().equals(entries.getLast().target());
    }

    private static boolean isSame(Entry one, Entry other) {
        String a = Phrases.squash(one.name());
        String b = Phrases.squash(other.name());
        return a.isEmpty() || b.isEmpty() || a.startsWith(b) || b.startsWith(a);
    }

    private static Entry both(Entry one, Entry other) {
        String name = one.name().isEmpty() || one.shortened() && !other.name().isEmpty() && !other.shortened() ? other.name() : one.name();
        List<String> rest = new ArrayList<>(one.rest());
        other.rest().stream().filter(line -> !rest.contains(line)).forEach(rest::add);
        return new Entry(one.box(), one.anchor() == null ? other.anchor() : one.anchor(), name, one.target(), one.date() == null ? other.date() : one.date(), rest,
                one.picture() == null ? other.picture() : one.picture(), one.shortened() && other.shortened(), one.heading(), one.ways().isEmpty() ? other.ways() : one.ways());
    }

    /** Whether two lists say the same: what runs across the screen is written twice. */
    public static boolean areCopies(List<Entry> one, List<Entry> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            Entry a = one.get(i);
            Entry b = other.get(i);
            if (a.target() == null || !a.target().equals(b.target()) || !a.name().equals(b.name())) {
                return false;
            }
        }
        return true;
    }
}
