package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.fetch.FetchException.Why;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From an address to the answer it ends in. Every hop is judged as if a reader had asked for it. */
final class RedirectChain {
    private final AllowedHosts hosts;
    private final HttpTransport wire;
    private final int hops;
    private final Clock clock;

    RedirectChain(AllowedHosts hosts, HttpTransport wire, int hops, Clock clock) {
        this.hosts = hosts;
        this.wire = wire;
        this.hops = hops;
        this.clock = clock;
    }

    /**
     * What a chain ended in.
     *
     * @param via the redirects on the way
     */
    record End(Exchange exchange, List<Hop> via) {}

    /**
     * @param form what is posted, form-encoded, without any cookie on all the way; null for a GET
     * @param most bytes that may come over the wire in one exchange, head and framing included
     */
    End follow(Address asked, Validators validators, @Nullable String form, Deadline deadline, long most) throws FetchException {
        if (!hosts.allows(asked)) {
            throw new FetchException(Why.NOT_ALLOWED, asked.authority() + " is not on the list");
        }
        ChainCookies cookies = new ChainCookies();
        Set<Address> seen = new HashSet<>(form == null ? Set.of(asked) : Set.of()); // what was posted may be shown where it was posted to
        List<Hop> via = new ArrayList<>();
        boolean returned = false;
        Address at = asked;
        String posted = form;
        for (int hop = 0; ; hop++) {
            Exchange exchange = wire.ask(at, validators, form == null ? cookies.header(at) : "", posted, deadline, most);
            String location = exchange.raw().get("Location");
            if (location == null || !isRedirect(exchange.status())) {
                return new End(exchange, via);
            }
            via.add(new Hop(exchange.status(), exchange.headers(), exchange.sent(), clock.instant()));
            boolean newCookies = cookies.take(exchange.address(), exchange.raw());
            exchange.close();
            posted = isRepeated(exchange.status()) ? posted : null;
            at = next(exchange.address(), location);
            if (hop == hops) {
                throw new FetchException(Why.REDIRECTS, asked.host() + " redirects more than " + hops + " times");
            }
            if (!seen.add(at)) {
                // Back where we were: sensible once, to bring the cookies that were set on the way.
                if (returned || !newCookies) {
                    throw new FetchException(Why.REDIRECTS, asked.host() + " redirects in a circle");
                }
                returned = true;
            }
        }
    }

    private Address next(Address from, String location) throws FetchException {
        if (location.indexOf('\uFFFD') >= 0) {
            // Raw bytes of GBK: the HTTP client reads header fields as UTF-8 and keeps nothing of what is none. To ask for
            // another address than was meant would be worse than to say that this one can't be read.
            throw new FetchException(Why.BROKEN, from.host() + " redirects to an address that is not in ASCII or UTF-8");
        }
        Optional<Address> next = from.resolve(location);
        if (next.isEmpty() || !hosts.allows(next.get())) {
            String where = next.map(Address::authority).orElse("no address of the web");
            throw new FetchException(Why.REDIRECTED_AWAY, from.host() + " redirects to " + where + ", which is not on the list");
        }
        return next.get();
    }

    /** Whether a redirect asks for the same method again (RFC 9110 sections 15.4.8 and 15.4.9); after any other, browsers ask by GET. */
    private static boolean isRepeated(int status) {
        return status == 307 || status == 308;
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
}
