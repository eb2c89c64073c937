package dev.curbcut.proxy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.PostedSearch;
import dev.curbcut.browser.BrowserSettings;
import dev.curbcut.browser.BuildException;
import dev.curbcut.browser.BuiltPage;
import dev.curbcut.browser.PageBuilder;
import dev.curbcut.cache.Freshness;
import dev.curbcut.cache.FreshnessSpan;
import dev.curbcut.cache.Snapshot;
import dev.curbcut.cache.SingleFlight;
import dev.curbcut.cache.Snapshots;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.FetchException.Why;
import dev.curbcut.fetch.Fetched;
import dev.curbcut.fetch.Searches;
import dev.curbcut.reading.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pages that a browser built, held under their addresses: each is built once however many wait, served stale while it is built anew, and
 * kept where that fails. Safe for many threads; blocks.
 */
public final class Buildings implements AutoCloseable {
    /** How long it is remembered that one came to nothing, so that not every reader has it tried again. */
    private static final Duration FAILING = Duration.ofSeconds(30);

    /** Least time between two buildings of one address, however often its readers ask for a fresh copy. */
    private static final Duration RELOAD_EVERY = Duration.ofSeconds(10);

    private static final Pattern LIFETIME = Pattern.compile("(?i)(?:s-)?max-?age\\s*=");

    private final PageBuilder builder;
    private final BrowserSettings settings;
    private final Snapshots snapshots;
    private final @Nullable Searches searches;
    private final AllowedHosts hosts;
    private final Predicate<Address> waits;
    private final InstantSource clock;
    private final Cache<Address, Building> held;
    /** How many may be under way is the builder's to say. */
    private final SingleFlight<Address, Building> flights = new SingleFlight<>("building", Integer.MAX_VALUE);

    /**
     * @param most bytes of the pages held
     * @param searches what posts a page's own search; null where none may be posted
     * @param waits whether a request to this address's origin waits for its turn there
     */
    public Buildings(
            PageBuilder builder, BrowserSettings settings, Snapshots snapshots, @Nullable Searches searches, AllowedHosts hosts, Predicate<Address> waits, InstantSource clock,
            long most) {
        this.builder = builder;
        this.settings = settings;
        this.snapshots = snapshots;
        this.searches = searches;
        this.hosts = hosts;
        this.waits = waits;
        this.clock = clock;
        held = Caffeine.newBuilder().maximumWeight(most).weigher((Address address, Building building) -> building.weight()).build();
    }

    /**
     * What a browser makes of a page.
     *
     * @param reload whether the reader wants a fresh copy
     * @param without what there is to read without it
     * @throws FetchException OVERLOADED when too many pages wait for the browser, none is held, and there is nothing to read without it
     */
    Building of(Snapshot page, boolean reload, Outcome without) throws FetchException {
        try {
            return of(page, reload);
        } catch (FetchException e) {
            if (without instanceof Outcome.Read) {
                return none(page.fetched(), String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    private Building of(Snapshot page, boolean reload) throws FetchException {
        Address address = page.fetched().address();
        Building known = held.getIfPresent(address);
        Instant now = clock.instant();
        boolean again = reload && known != null && now.isAfter(known.freshness().span().since().plus(RELOAD_EVERY));
        if (known != null && !again) {
            if (known.isOf(page) && known.isFresh(now)) {
                return known;
            }
            if (known.fetched() != null && now.isBefore(known.freshness().freshUntil().plus(settings.stale()))) {
                begun(address, page);
                return known;
            }
        }
        return await(begun(address, page));
    }

    private CompletableFuture<Building> begun(Address address, Snapshot page) throws FetchException {
        return flights.join(address, () -> {
            Building building = build(page);
            if (page.stored()) {
                held.put(address, building);
            }
            return building;
        });
    }

    private Building build(Snapshot page) throws FetchException {
        Fetched fetched = page.fetched();
        Building known = held.getIfPresent(fetched.address());
        try {
            BuiltPage built = built(page, OwnSearch.of(fetched.address(), query(fetched.address())));
            return new Building(fetched, Building.fetched(fetched, built.html()), freshFor(lifetime(page)), !built.limits().isEmpty(), words(built));
        } catch (BuildException e) {
            if (known != null && known.fetched() != null) {
                return new Building(fetched, known.fetched(), freshFor(FAILING), known.limited(), known.words());
            }
            if (e.why() == BuildException.Why.BUSY) {
                throw new FetchException(Why.OVERLOADED, e.getMessage(), e);
            }
            return none(fetched, String.valueOf(e.getMessage()));
        }
    }

    /** What a browser makes of the page that a search by POST was answered with; held by nobody but the one who asks. */
    Building of(Snapshot found, PostedSearch search) {
        Fetched fetched = found.fetched();
        try {
            BuiltPage built = built(found, OwnSearch.of(fetched.address(), search.body()));
            return new Building(fetched, Building.fetched(fetched, built.html()), found.freshness(), !built.limits().isEmpty(), words(built));
        } catch (BuildException e) {
            return none(fetched, String.valueOf(e.getMessage()));
        }
    }

    private BuiltPage built(Snapshot page, OwnSearch search) throws BuildException {
        return builder.build(page.fetched().address(), new BuildRequests(page, snapshots, search, searches, hosts, waits));
    }

    private static String query(Address address) {
        return address.query() == null ? "" : address.query();
    }

    /** That it came to nothing. */
    private Building none(Fetched page, String why) {
        return new Building(page, null, freshFor(FAILING), false, "the browser could not build it: " + why);
    }

    private static String words(BuiltPage built) {
        String limits = built.limits().stream().map(limit -> limit.name().toLowerCase(Locale.ROOT)).sorted().collect(Collectors.joining(", "));
        return "built by the browser in " + built.took().toMillis() + " ms: " + built.requests() + " requests, " + built.refused() + " of them refused"
                + (limits.isEmpty() ? "" : "; cut at its limit of " + limits);
    }

    /** As the page's own, where its origin names one. */
    private Duration lifetime(Snapshot page) {
        boolean named = page.fetched().headers().stream().anyMatch(field -> switch (field.getKey()) {
            case "expires" -> true;
            case "cache-control", "cdn-cache-control" -> LIFETIME.matcher(field.getValue()).find();
            default -> false;
        });
        Duration own = Duration.between(clock.instant(), page.freshness().freshUntil());
        return named && own.isPositive() ? own : settings.fresh();
    }

    private Freshness freshFor(Duration time) {
        Instant now = clock.instant();
        return new Freshness(new FreshnessSpan(now, now.plus(time), now.plus(time), false));
    }

    private Building await(CompletableFuture<Building> building) throws FetchException {
        Duration most = settings.patience().plus(settings.longest()).plus(settings.longest());
        try {
            return building.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FetchException(Why.OVERLOADED, "the browser takes too long", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(Why.OVERLOADED, "interrupted while waiting for the browser", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case FetchException fault -> throw new FetchException(fault.why(), String.valueOf(fault.getMessage()), fault);
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** The browser's own numbers. */
    public PageBuilder builder() {
        return builder;
    }

    /** Ends the browser. */
    @Override
    public void close() {
        flights.close();
        builder.close();
    }
}
