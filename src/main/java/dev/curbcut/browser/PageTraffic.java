package dev.curbcut.browser;

import dev.curbcut.address.Address;
import dev.curbcut.browser.BuiltPage.Limit;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.Fetched;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The one ladder that judges each request of one page, and what they came to together. Safe for many threads. */
final class PageTraffic {
    private final PageRequests requests;
    private final BrowserSettings settings;
    private final BrowserCounts counts;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger searched = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final Set<Address> pending = ConcurrentHashMap.newKeySet();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Set<Limit> limits = ConcurrentHashMap.newKeySet();
    private volatile long lastEnd = System.nanoTime();

    PageTraffic(PageRequests requests, BrowserSettings settings, BrowserCounts counts) {
        this.requests = requests;
        this.settings = settings;
        this.counts = counts;
    }

    /** Whether a way to this place may be had at all. */
    boolean mayLeadTo(Address origin) {
        return requests.allows(origin) || refuse();
    }

    /**
     * The answer to a request: judged, then fetched. Blocks.
     *
     * @param form what is posted; empty where nothing is, or no form
     */
    GuardAnswer answer(Address address, GuardHead head, String form) {
        boolean overLimit = asked.incrementAndGet() > settings.requests();
        if (overLimit || bytes.get() > settings.bytes()) {
            limits.add(overLimit ? Limit.REQUESTS : Limit.BYTES);
            refuse();
            return GuardAnswer.refused(503);
        }
        if (!head.field("upgrade").isEmpty() || !requests.allows(address)) {
            refuse();
            return GuardAnswer.refused(403);
        }
        if (head.method().equals("OPTIONS") && head.field("access-control-request-method").matches("GET|HEAD")) {
            return GuardAnswer.mayTry(head);
        }
        if (!form.isEmpty() && searched.incrementAndGet() <= settings.searches()) {
            return fetched(address, head, () -> requests.search(address, form));
        }
        if (!head.method().equals("GET") && !head.method().equals("HEAD")) {
            refuse();
            return GuardAnswer.refused(405);
        }
        if (head.isForSenses()) {
            return GuardAnswer.forSenses(head);
        }
        return fetched(address, head, () -> Optional.of(requests.get(address)));
    }

    private interface Work {
        Optional<Fetched> run() throws FetchException;
    }

    private GuardAnswer fetched(Address address, GuardHead head, Work work) {
        pending.add(address);
        underWay.incrementAndGet();
        try {
            Optional<Fetched> fetched = work.run();
            if (fetched.isEmpty()) {
                refuse();
                return GuardAnswer.refused(405);
            }
            bytes.addAndGet(fetched.get().body().length);
            return GuardAnswer.of(fetched.get(), head);
        } catch (FetchException e) {
            refuse();
            return GuardAnswer.refused(502);
        } finally {
            lastEnd = System.nanoTime();
            underWay.decrementAndGet();
            pending.remove(address);
        }
    }

    /** Counts a request that was turned away. @return false */
    boolean refuse() {
        refused.incrementAndGet();
        counts.refused();
        return false;
    }

    /** Whether one of its requests waits for its turn at an origin. */
    boolean waits() {
        return pending.stream().anyMatch(requests::waits);
    }

    int underWay() {
        return underWay.get();
    }

    /** Milliseconds since the last request ended. */
    long quietMillis() {
        return (System.nanoTime() - lastEnd) / 1_000_000;
    }

    Set<Limit> limits() {
        return Set.copyOf(limits);
    }

    int asked() {
        return asked.get();
    }

    int refused() {
        return refused.get();
    }
}
