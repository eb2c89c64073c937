package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException.Why;
import dev.curbcut.fetch.socket.ConnectToRules;
import dev.curbcut.fetch.socket.GuardedSockets;
import dev.curbcut.fetch.socket.OutboundProxy;
import dev.curbcut.fetch.socket.Resolver;
import dev.curbcut.fetch.socket.TlsSockets;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.X509TrustManager;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One request, one answer: OkHttp, with nothing left to its own judgement. */
final class HttpTransport implements AutoCloseable {
    private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

    private final FetchSettings settings;
    private final Clock clock;
    private final Politeness politeness;
    private final ConnectionModes modes;
    private final Resolver resolver;
    private final ConnectToRules rules;
    private final @Nullable OutboundProxy proxy;
    private final OkHttpClient modern;
    private final OkHttpClient legacy;

    HttpTransport(ConnectToRules rules, FetchSettings settings, X509TrustManager trust, Clock clock) {
        this.settings = settings;
        this.rules = rules;
        this.clock = clock;
        politeness = new Politeness(settings, rules, clock);
        modes = new ConnectionModes(settings);
        if (!settings.legacyTls().isEmpty()) {
            Tls.permitLegacy();
        }
        X509TrustManager all =
                settings.intermediates() == null ? trust : Tls.completed(trust, settings.intermediates());
        resolver = new Resolver(rules, settings.connect());
        proxy = settings.proxy() == null ? null : new OutboundProxy(settings.proxy());
        modern = new OkHttpClient.Builder()
                .dns(resolver)
                .sslSocketFactory(new TlsSockets(Tls.context(all).getSocketFactory()), all)
                .connectionSpecs(Tls.MODERN)
                .protocols(List.of(Protocol.HTTP_1_1))
                .proxy(java.net.Proxy.NO_PROXY)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .cookieJar(CookieJar.NO_COOKIES)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false) // a 408 would be asked again
                .addNetworkInterceptor(chain -> withoutHaste(chain.proceed(chain.request())))
                .connectTimeout(settings.connect())
                .readTimeout(settings.firstByte())
                .writeTimeout(settings.firstByte())
                .build();
        legacy = modern.newBuilder().connectionSpecs(Tls.LEGACY).build();
    }

    /** Asks in every way the operator allows for the host, until one is answered. */
    Exchange ask(Address address, Validators validators, String cookies, @Nullable String form, Deadline deadline, long most) throws FetchException {
        FetchException first = null;
        for (ConnectionMode mode : modes.of(address)) {
            if (first != null && !ConnectionModes.mayHelp(mode, first.why())) {
                continue;
            }
            try {
                Exchange exchange = ask(address, mode, validators, cookies, form, deadline, most);
                modes.worked(address, mode);
                return exchange;
            } catch (FetchException e) {
                first = first == null ? e : first;
            }
        }
        if (first == null) {
            throw new AssertionError("there is always one way");
        }
        throw first;
    }

    private Exchange ask(Address address, ConnectionMode mode, Validators validators, String cookies, @Nullable String form, Deadline deadline, long most)
            throws FetchException {
        Address to = mode == ConnectionMode.PLAIN ? address.withScheme("http") : address;
        Request request = new Request.Builder()
                .url(url(to))
                .headers(RequestHeaders.of(to, validators, cookies, settings.userAgent()))
                .method(form == null ? "GET" : "POST", form == null ? null : RequestBody.create(form.getBytes(StandardCharsets.US_ASCII), FORM))
                .build();
        HostTurns.Turn turn = politeness.enter(to, deadline);
        boolean kept = false;
        var connected = new AtomicBoolean();
        try {
            Call call = client(mode, to.scheme(), most, connected).newCall(request);
            call.timeout().timeout(Math.max(1, deadline.left().toMillis()), TimeUnit.MILLISECONDS);
            Instant sent = clock.instant();
            Response response = call.execute();
            turn.answered(response.code(), response.header("Retry-After", ""));
            kept = true;
            return new Exchange(call, response, turn, to, sent, mode != ConnectionMode.MODERN);
        } catch (IOException e) {
            FetchException reason = FailureReason.of(e, to.host(), false);
            if (!connected.get() && saysUnreachable(reason.why())) {
                turn.unreachable();
            } else if (connected.get() && reason.why() == Why.TIMEOUT) {
                turn.silent();
            }
            throw reason;
        } finally {
            if (!kept) {
                turn.close();
            }
        }
    }

    /** Each exchange has a connection of its own, and so a bound of its own. @param connected set once the origin has taken it */
    private OkHttpClient client(ConnectionMode mode, String scheme, long most, AtomicBoolean connected) {
        return (mode == ConnectionMode.LEGACY ? legacy : modern)
                .newBuilder()
                .socketFactory(new GuardedSockets(rules, resolver, proxy, most, scheme.equals("http")))
                .eventListener(new EventListener() {
                    @Override
                    public void connectionAcquired(Call call, Connection connection) {
                        connected.set(true);
                    }
                })
                .build();
    }

    /** OkHttp asks again at once, past all turns, where a 503 allows it with {@code Retry-After: 0}; to us both say the same. */
    private static Response withoutHaste(Response response) {
        boolean hasty = response.code() == 503 && response.header("Retry-After", "").matches("0+");
        return hasty ? response.newBuilder().removeHeader("Retry-After").build() : response;
    }

    private static HttpUrl url(Address address) throws FetchException {
        try {
            return OkHttpUrl.of(address);
        } catch (IllegalArgumentException e) {
            throw new FetchException(Why.UNRESOLVED, address.host() + " is no host", e);
        }
    }

    /** @see GuardedOrigin#isAwaited */
    boolean isAwaited(Address address) {
        return politeness.isAwaited(address);
    }

    /** @see GuardedOrigin#proxyTrouble */
    Optional<String> proxyTrouble(InetSocketAddress place) {
        if (proxy == null) {
            return Optional.empty();
        }
        int timeout = (int) settings.connect().toMillis();
        try (var socket = new Socket(java.net.Proxy.NO_PROXY)) {
            socket.connect(proxy.place(resolver), timeout);
            proxy.tunnel(socket, place, timeout);
            return Optional.empty();
        } catch (OutboundProxy.Refused e) {
            return e.isRule()
                    ? Optional.of("the proxy (fetch.proxy) refuses IP addresses: it answers " + e.status + " to CONNECT " + place.getAddress().getHostAddress()
                            + ":" + place.getPort() + "; allow that to Curbcut, which looks up and judges each name itself")
                    : Optional.empty();
        } catch (SocketTimeoutException e) {
            return Optional.empty(); // it tries to get there
        } catch (IOException e) {
            return Optional.of("the proxy (fetch.proxy) can't be used: " + e.getMessage());
        }
    }

    /** Whether the origin as a whole can't be reached. What breaks once it was, a page that is broken or hostile may do alone. */
    private static boolean saysUnreachable(Why why) {
        return why == Why.UNREACHABLE || why == Why.UNRESOLVED || why == Why.TIMEOUT;
    }

    @Override
    public void close() {
        resolver.close();
        modern.connectionPool().evictAll();
        modern.dispatcher().executorService().shutdown();
    }
}
