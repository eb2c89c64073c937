package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.PostedSearch;
import dev.curbcut.fetch.socket.ConnectTo;
import dev.curbcut.fetch.socket.ConnectToRules;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** The one way out: every request to an origin, page or file, goes through here and through every guard. */
public final class GuardedOrigin implements Origin, Downloads, Searches, AutoCloseable {
    private final FetchSettings settings;
    private final Clock clock;
    private final OriginFailures failures = new OriginFailures();
    private final HttpTransport wire;
    private final RedirectChain chain;

    /**
     * @param sites the hosts and ports that may be asked
     * @param connectTo where traffic is led elsewhere, the first rule that matches counts; empty for nowhere
     */
    public GuardedOrigin(AllowedHosts hosts, List<ConnectTo> connectTo, FetchSettings settings) {
        this(hosts, connectTo, settings, Tls.systemTrust(), Clock.systemUTC());
    }

    GuardedOrigin(
            AllowedHosts hosts, List<ConnectTo> connectTo, FetchSettings settings, X509TrustManager trust, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        wire = new HttpTransport(new ConnectToRules(connectTo), settings, trust, clock);
        chain = new RedirectChain(hosts, wire, settings.hops(), clock);
    }

    @Override
    public Fetched get(Address address, Validators validators) throws FetchException {
        return fetched(address, validators, null);
    }

    @Override
    public Fetched post(PostedSearch search) throws FetchException {
        return fetched(search.action(), Validators.NONE, search.body());
    }

    private Fetched fetched(Address address, Validators validators, @Nullable String form) throws FetchException {
        try {
            return whole(address, validators, form);
        } catch (FetchException e) {
            failures.add(address.host(), e);
            throw e;
        }
    }

    /** Which hosts failed, and why. */
    public OriginFailures failures() {
        return failures;
    }

    private Fetched whole(Address address, Validators validators, @Nullable String form) throws FetchException {
        RedirectChain.End end = chain.follow(address, validators, form, Deadline.in(settings.total()), onTheWire(settings.documentBytes()));
        try (Exchange exchange = end.exchange()) {
            byte[] body = exchange.wholeBody(exchange.isText() ? settings.bodyBytes() : settings.documentBytes());
            return new Fetched(
                    address,
                    exchange.address(),
                    exchange.status(),
                    exchange.headers(),
                    body,
                    exchange.sent(),
                    clock.instant(),
                    exchange.weakened(),
                    end.via());
        }
    }

    @Override
    public Download open(Address address, long maxBytes) throws FetchException {
        Exchange exchange;
        try {
            exchange = chain.follow(address, Validators.NONE, null, Deadline.in(settings.download()), onTheWire(maxBytes)).exchange();
        } catch (FetchException e) {
            failures.add(address.host(), e);
            throw e;
        }
        try {
            return new Download(
                    address, exchange.address(), exchange.status(), exchange.headers(), exchange.body(maxBytes));
        } catch (FetchException e) {
            exchange.close();
            throw e;
        }
    }

    /** Whether a request to this address's origin waits for its turn there just now: so many at a time, so far apart. */
    public boolean isAwaited(Address address) {
        return wire.isAwaited(address);
    }

    /**
     * Asks the operator's proxy for a way to an address, as every fetch will.
     *
     * @param place a public address; what it answers to a way that can't be had does not count
     * @return what is wrong with the proxy, without a full stop; empty where nothing is, and where there is no proxy
     */
    public Optional<String> proxyTrouble(InetSocketAddress place) {
        return wire.proxyTrouble(place);
    }

    /**
     * How much may come over the wire for a body of so many bytes: twice that for small chunks, and a mebibyte for a head. The
     * HTTP client bounds neither a chunk's extensions nor trailers, and reads each of their lines into memory.
     */
    private static long onTheWire(long bodyBytes) {
        return 2 * bodyBytes + (1 << 20);
    }

    @Override
    public void close() {
        wire.close();
    }
}
