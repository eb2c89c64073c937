package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException.Why;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.X509TrustManager;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/** One request, one answer: OkHttp, with nothing left to its own judgement. */
final class HttpTransport implements AutoCloseable {
    private final FetchSettings settings;
    private final Clock clock;
    private final Politeness politeness;
    private final ConnectionModes ways;
    private final Resolver resolver;
    private final ConnectToRules routes;
    private final OkHttpClient modern;
    private final OkHttpClient legacy;

    HttpTransport(ConnectToRules routes, FetchSettings settings, X509TrustManager trust, Clock clock) {
        this.settings = settings;
        this.routes = routes;
        this.clock = clock;
        politeness = new Politeness(settings, routes, clock);
        ways = new ConnectionModes(settings);
        if (!settings.legacyTls().isEmpty()) {
            Tls.permitLegacy();
        }
        X509TrustManager all =
                settings.intermediates() == null ? trust : Tls.completed(trust, settings.intermediates());
        resolver = new Resolver(routes, settings.connect());
        modern = new OkHttpClient.Builder()
                .dns(resolver)
                .socketFactory(new GuardedSockets(routes, resolver, settings.bodyBytes()))
                .sslSocketFactory(Tls.context(all).getSocketFactory(), all)
                .connectionSpecs(Tls.MODERN)
                .protocols(List.of(Protocol.HTTP_1_1))
                .proxy(java.net.Proxy.NO_PROXY)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .cookieJar(CookieJar.NO_COOKIES)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(settings.connect())
                .readTimeout(settings.firstByte())
                .writeTimeout(settings.firstByte())
                .build();
        legacy = modern.newBuilder().connectionSpecs(Tls.LEGACY).build();
    }

    /** Asks in every way the operator allows for the host, until one is answered. */
    Exchange ask(Address address, Validators validators, String cookies, Deadline deadline, long most) throws FetchException {
        FetchException first = null;
        for (ConnectionMode way : ways.of(address)) {
            if (first != null && !ConnectionModes.mayHelp(way, first.why())) {
                continue;
            }
            try {
                Exchange exchange = ask(address, way, validators, cookies, deadline, most);
                ways.worked(address, way);
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

    private Exchange ask(Address address, ConnectionMode way, Validators validators, String cookies, Deadline deadline, long most)
            throws FetchException {
        Address to = way == ConnectionMode.PLAIN ? address.withScheme("http") : address;
        Request request = new Request.Builder()
                .url(url(to))
                .headers(RequestHeaders.of(to, validators, cookies, settings.userAgent()))
                .build();
        HostTurns.Turn turn = politeness.enter(to, deadline);
        boolean kept = false;
        try {
            Call call = client(way, most).newCall(request);
            call.timeout().timeout(Math.max(1, deadline.left().toMillis()), TimeUnit.MILLISECONDS);
            Instant sent = clock.instant();
            Response response = call.execute();
            turn.answered(response.code(), response.header("Retry-After", ""));
            kept = true;
            return new Exchange(call, response, turn, to, sent, way != ConnectionMode.MODERN);
        } catch (IOException e) {
            FetchException reason = FailureReason.of(e, to.host(), false);
            if (saysDead(reason.why())) {
                turn.failed();
            }
            throw reason;
        } finally {
            if (!kept) {
                turn.close();
            }
        }
    }

    /** Each exchange has a connection of its own, and so a bound of its own. */
    private OkHttpClient client(ConnectionMode way, long most) {
        return (way == ConnectionMode.LEGACY ? legacy : modern).newBuilder().socketFactory(new GuardedSockets(routes, resolver, most)).build();
    }

    private static HttpUrl url(Address address) throws FetchException {
        try {
            return OkHttpUrl.of(address);
        } catch (IllegalArgumentException e) {
            throw new FetchException(Why.UNRESOLVED, address.host() + " is no host", e);
        }
    }

    /** Whether the origin as a whole seems gone; a broken answer is one page's matter. */
    private static boolean saysDead(Why why) {
        return why == Why.UNREACHABLE || why == Why.UNRESOLVED || why == Why.TIMEOUT || why == Why.INSECURE;
    }

    @Override
    public void close() {
        resolver.close();
        modern.connectionPool().evictAll();
        modern.dispatcher().executorService().shutdown();
    }
}
