package dev.curbcut.proxy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.PostedSearch;
import dev.curbcut.cache.Freshness;
import dev.curbcut.cache.FreshnessSpan;
import dev.curbcut.cache.SingleFlight;
import dev.curbcut.cache.Snapshot;
import dev.curbcut.cache.Snapshots;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Fetched;
import dev.curbcut.fetch.Searches;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Notice.Why;
import dev.curbcut.page.Page;
import dev.curbcut.reading.Outcome;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Pages as read, held under their addresses. A page is read again only when what it was made of has changed, and once
 * however many readers wait for it. Safe for many threads; blocks.
 */
public final class ReadingCache implements AutoCloseable {
    /** How much less memory it takes to write a page than to read it. */
    private static final int SMALLER = 2;

    /** What part of the memory for readings what was searched for may take besides: it is held a minute. */
    private static final int FEW = 8;

    /**
     * @param everything the full reading is another than the simple one
     * @param search what was posted, without how our URL says it; null for nothing
     */
    private record Key(Address address, boolean everything, @Nullable String search) {}

    private final Snapshots snapshots;
    private final Searches searches;
    private final ContentReader contents;
    private final AllowedHosts hosts;
    private final InstantSource clock;
    private final ProxySettings settings;
    private final Cache<Key, Reading> held;
    private final Cache<Key, Reading> found;
    /** In which language the page is that leads to a document. */
    private final Cache<Address, String> led;
    private final Workers workers;
    /** Apart, so that costly pages hold up nobody who asks for one that is read already. */
    private final Workers writers;
    /** A page is read once, however many ask for it meanwhile. */
    private final SingleFlight<Key, Reading> flights = new SingleFlight<>("reading", Integer.MAX_VALUE);
    private final @Nullable Buildings buildings;
    private final PageHistory history;

    /** @param buildings of pages that only scripts build; null for none */
    public ReadingCache(
            Snapshots snapshots, Searches searches, ContentReader contents, AllowedHosts hosts, InstantSource clock, ProxySettings settings, @Nullable Buildings buildings) {
        this.buildings = buildings;
        this.snapshots = snapshots;
        this.searches = searches;
        this.contents = contents;
        this.hosts = hosts;
        this.clock = clock;
        this.settings = settings;
        this.history = new PageHistory(settings.changesBytes(), settings.changedPassages());
        this.workers = new Workers(settings, Runtime.getRuntime().maxMemory());
        this.writers = new Workers(settings, Runtime.getRuntime().maxMemory());
        this.led = Caffeine.newBuilder().maximumSize(settings.ledDocuments()).build();
        this.held = holding(settings.readingsBytes()).build();
        this.found = holding(settings.readingsBytes() / FEW).expireAfterWrite(settings.searchesFor()).build();
    }

    private static Caffeine<Key, Reading> holding(long bytes) {
        return Caffeine.newBuilder().maximumWeight(bytes).weigher((key, reading) -> reading.weight());
    }

    /**
     * A page of an origin.
     *
     * @param everything nothing selected away
     * @param reload whether the reader wants a fresh copy
     * @throws FetchException when the origin gave no answer and none is held
     */
    Reading of(Address address, boolean everything, boolean reload) throws FetchException {
        var key = new Key(address, everything, null);
        Reading reading = held.getIfPresent(key);
        return reading != null && !reload && reading.isFresh(clock.instant()) ? reading : flights.here(key, () -> read(key, reading, reload));
    }

    /**
     * What a search finds that is posted: held under its address and fields, for the minute in which its reader changes the display.
     *
     * @throws FetchException when the origin gave no answer
     */
    Reading of(PostedSearch search, boolean everything) throws FetchException {
        var key = new Key(search.action(), everything, search.body());
        Reading reading = found.getIfPresent(key);
        return reading != null ? reading : flights.here(key, () -> posted(key, search));
    }

    private Reading read(Key key, @Nullable Reading before, boolean reload) throws FetchException {
        Snapshot snapshot = snapshots.get(key.address(), reload);
        boolean holds = before != null && before.isOf(snapshot) && partsHold(before)
                && (buildings == null || before.building() == null || buildings.of(snapshot, reload, before.outcome()) == before.building());
        Reading reading = before != null && holds ? before.with(snapshot) : compared(key, anew(snapshot, key, reload), before);
        if (reading.outcome() instanceof Outcome.Read(Page page) && !page.lang().equals("und")) {
            page.attachments().forEach(file -> led.put(file.address(), page.lang()));
        }
        if (!reading.isPrivate() && reading.isWhole()) {
            held.put(key, reading);
        }
        return reading;
    }

    /** With what changed since the page was read before. The simple reading is what is compared; a page for one reader is neither kept nor compared. */
    private Reading compared(Key key, Reading now, @Nullable Reading before) {
        if (now.isPrivate() || !(now.outcome() instanceof Outcome.Read(Page page))) {
            return now;
        }
        Page earlier = before != null && before.outcome() instanceof Outcome.Read(Page known) ? known : null;
        return now.with(key.everything() ? history.of(page.address()) : history.next(page, now.main().received(), earlier));
    }

    /** It is for the reader who asked: nobody in front of us may keep it. */
    private Reading posted(Key key, PostedSearch search) throws FetchException {
        Fetched fetched = searches.post(search);
        Instant now = clock.instant();
        Instant until = now.plus(settings.searchesFor());
        var snapshot = new Snapshot(fetched, new Freshness(new FreshnessSpan(now, until, until, true)), false);
        Read plain = read(fetched, snapshot, key, null);
        Building building = buildings == null || plain.unbuilt() == null ? null : buildings.of(snapshot, search);
        Reading reading = whole(plain, building, snapshot, key);
        found.put(key, reading);
        return reading;
    }

    /** The page as its origin sends it; where that waits for its scripts, as a browser built it. */
    private Reading anew(Snapshot snapshot, Key key, boolean reload) throws FetchException {
        Read plain = read(snapshot.fetched(), snapshot, key, null);
        if (buildings == null) {
            return plain.reading();
        }
        // Whether a page waits for its scripts shows in the simple reading alone: the full one holds all that stands around.
        Building building = key.everything() ? of(key.address(), false, reload).building() : plain.unbuilt() == null ? null : buildings.of(snapshot, reload, plain.reading().outcome());
        return whole(plain, building, snapshot, key);
    }

    private Reading whole(Read plain, @Nullable Building building, Snapshot snapshot, Key key) throws FetchException {
        if (building == null || building.fetched() == null) {
            return plain.reading().of(building);
        }
        Reading built = read(building.fetched(), snapshot, key, building).reading();
        return built.of(building.marked(built.outcome()));
    }

    /** @param unbuilt how it shows that the page waits for its scripts; null where it does not */
    private record Read(Reading reading, @Nullable String unbuilt) {}

    /** A page that was too costly is held as such, so that it is not tried again for every reader. */
    private Read read(Fetched fetched, Snapshot snapshot, Key key, @Nullable Building building) throws FetchException {
        Provenance main = Provenance.of(snapshot);
        return workers.run(fetched.body().length, room -> {
            SubFetchBudget budget = budget(key.address(), snapshot, room);
            var outcome = contents.read(fetched, key.everything(), budget, from(key.address()));
            return new Read(new Reading(outcome, main, budget.given(), building, null), budget.unbuilt());
        }).orElseGet(() -> new Read(
                new Reading(new Outcome.Unreadable(new Notice(Why.TOO_COSTLY, fetched.address(), fetched.address().host())), main, List.of(), building, null), null));
    }

    /** What hinders readers in a page that was read; nothing where it is no web page. As costly as reading it. */
    Optional<Findings> inspect(Reading reading, Page page) throws FetchException {
        Snapshot snapshot = reading.main().snapshot(snapshots);
        Fetched fetched = snapshot.fetched();
        return workers.run(2L * fetched.body().length, room -> contents.inspect(fetched, page, budget(reading.address(), snapshot, room)))
                .flatMap(found -> found);
    }

    /** Why a page reads as it does, which is as costly as reading it; nothing where it is too costly. */
    Optional<String> explain(Reading reading) throws FetchException {
        Snapshot snapshot = reading.main().snapshot(snapshots);
        Fetched fetched = snapshot.fetched();
        Building building = reading.building();
        Optional<String> plain = workers.run(fetched.body().length, room -> contents.explain(fetched, budget(reading.address(), snapshot, room)));
        if (plain.isEmpty() || building == null || building.fetched() == null) {
            return building == null ? plain : plain.map(text -> text + "\n" + building.words() + "\n");
        }
        Fetched built = building.fetched();
        return workers.run(built.body().length, room -> contents.explain(built, budget(reading.address(), snapshot, room)))
                .map(text -> plain.get() + "\n" + building.words() + "\n\n" + text);
    }

    /**
     * Writes what was read, for which there are limits as for the reading: a page of any size may be asked for in any setting.
     *
     * @return nothing when it is too long or took too much of the processor's time
     * @throws FetchException when there is too much to do already
     */
    public <T> Optional<T> write(Reading reading, Callable<T> writing) throws FetchException {
        return writers.run(reading.main().length() / SMALLER, writing);
    }

    private @Nullable String from(Address document) {
        return led.getIfPresent(document);
    }

    /** The page of a document that is larger than what is fetched. */
    Optional<Page> tooLarge(Address address) {
        return contents.tooLarge(address, from(address));
    }

    private SubFetchBudget budget(Address address, Snapshot snapshot, Workers.Room room) {
        var budget = new SubFetchBudget(snapshots, hosts, clock, clock.instant().plus(settings.deadline()), settings.subFetches(), room);
        budget.visit(address);
        budget.visit(snapshot.fetched().address());
        return budget;
    }

    /** Whether what the page was made of besides is what it was; a part that can't be had now counts as unchanged. */
    private boolean partsHold(Reading reading) {
        for (Provenance part : reading.parts()) {
            try {
                if (!part.isOf(snapshots.get(part.asked(), false))) {
                    return false;
                }
            } catch (FetchException e) {
                continue;
            }
        }
        return true;
    }

    @Override
    public void close() {
        flights.close();
        workers.close();
        writers.close();
    }
}
