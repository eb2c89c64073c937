package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.cache.Freshness;
import dev.curbcut.cache.Snapshot;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import dev.curbcut.render.answer.Changes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as read, and all it was made of: frames, lists fetched by name, joined parts. It is as fresh as the least fresh
 * of its snapshots.
 *
 * @param outcome of reading
 * @param main what the page itself was read from
 * @param parts what was asked for besides
 * @param building what a browser made of it; null where it needs none
 * @param changes since the copy before; null where none is known
 */
record Reading(Outcome outcome, Provenance main, List<Provenance> parts, @Nullable Building building, @Nullable Changes changes) {
    /** Of the reading itself, its provenance, freshness and place in a cache. */
    private static final int PER_READING = 600;

    Reading {
        parts = List.copyOf(parts);
    }

    /** Where the page was found, after the redirects that were followed. */
    Address address() {
        return main.address();
    }

    /** Whether any of it came over a connection that is not secure, as the operator allowed for its host. */
    boolean isWeakened() {
        return main.weakened() || parts.stream().anyMatch(Provenance::weakened);
    }

    List<Freshness> freshness() {
        List<Freshness> cells = new ArrayList<>(parts.size() + 2);
        cells.add(main.freshness());
        parts.forEach(part -> cells.add(part.freshness()));
        if (building != null) {
            cells.add(building.freshness());
        }
        return cells;
    }

    boolean isFresh(Instant now) {
        return freshness().stream().allMatch(cell -> cell.isFresh(now));
    }

    /**
     * Whether its origin could not be asked again when it was last tried. A copy past its time whose origin is up is none of
     * these: it is being renewed while it is read.
     */
    boolean isUnconfirmed() {
        return main.freshness().isUnconfirmed();
    }

    /** Whether it was made of this very content. */
    boolean isOf(Snapshot snapshot) {
        return main.isOf(snapshot);
    }

    /** The same content with the freshness of a later snapshot of it. */
    Reading with(Snapshot snapshot) {
        return main.freshness() == snapshot.freshness() ? this : new Reading(outcome, main.with(snapshot.freshness()), parts, building, changes);
    }

    /** The same with what a browser made of its page. */
    Reading of(@Nullable Building other) {
        return new Reading(outcome, main, parts, other, changes);
    }

    /** The same with another outcome. */
    Reading of(Outcome other) {
        return new Reading(other, main, parts, building, changes);
    }

    /** The same with what changed. */
    Reading with(@Nullable Changes others) {
        return new Reading(outcome, main, parts, building, others);
    }

    /** Whether it is for the one reader who asked: something it was made of may not be kept (RFC 9111 section 3). */
    boolean isPrivate() {
        return !main.stored() || !parts.stream().allMatch(Provenance::stored);
    }

    /** Whether all of it is there: the sheets of a scan come one by one. */
    boolean isWhole() {
        return !(outcome instanceof Outcome.Read read) || read.page().isWhole();
    }

    /** Bytes held; the snapshots' own are counted by their cache. */
    int weight() {
        long page = outcome instanceof Outcome.Read(Page read) ? PageWeight.of(read) : 0;
        long made = building == null ? 0 : building.weight();
        return (int) Math.min(Integer.MAX_VALUE, PER_READING + page + made + (changes == null ? 0 : 2 * changes.weight()));
    }
}
