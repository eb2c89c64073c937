package dev.curbcut.server;

import dev.curbcut.address.Choices;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.image.ImageSanitizer;
import dev.curbcut.proxy.Answer;
import dev.curbcut.proxy.Ask;
import dev.curbcut.proxy.ImageAnswers;
import dev.curbcut.proxy.Originals;
import dev.curbcut.proxy.OwnPages;
import dev.curbcut.proxy.OwnPages.Refusal;
import dev.curbcut.proxy.OwnPages.Visitor;
import dev.curbcut.proxy.Proxy;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Serves what is not ready: one case for each thing our URLs can ask for. Blocks; called from virtual threads. */
final class RouteHandler {
    /** What {@code curbcut.fetch.user-agent} names us as towards origins. */
    private static final String OUR_AGENT = "Curbcut/";

    private final Routes routes;
    private final Proxy proxy;
    private final OwnPages pages;
    private final ImageAnswers images;
    private final Originals originals;
    private final StaticFiles files;
    private final Supplier<Choices> choices;
    private final ReaderLink links;
    private final ClientAddress addresses;
    private final ClientLimits clients;
    private final Metrics metrics;
    private final Supplier<List<String>> troubles;
    private final boolean openMetrics;

    RouteHandler(Services services, Routes routes, Metrics metrics, Supplier<List<String>> troubles, ClientLimits clients, ServerSettings settings) {
        this.routes = routes;
        this.proxy = services.proxy();
        this.pages = services.pages();
        this.images = services.images();
        this.originals = services.originals();
        this.files = new StaticFiles(services.themes());
        this.choices = services.choices();
        this.links = services.links();
        this.addresses = new ClientAddress(settings.trustedProxies());
        this.clients = clients;
        this.metrics = metrics;
        this.troubles = troubles;
        this.openMetrics = settings.openMetrics();
    }

    void serve(HttpServerExchange exchange) {
        Route route = routes.of(RequestTarget.of(exchange));
        if (!RequestHandler.reads(exchange)) {
            AnswerWriter.send(exchange, methodNotAllowed(exchange));
            return;
        }
        switch (route) {
            case Route.Page page -> page(exchange, page);
            case Route.Search search -> search(exchange, search);
            case Route.Report report -> report(exchange, report);
            case Route.Image image -> image(exchange, image);
            case Route.File file -> file(exchange, file);
            case Route.Go go -> AnswerWriter.send(exchange, StaticFiles.redirect(links.to(go.address(), choices.get().read(go.settings()).preferences())));
            case Route.Guide guide -> AnswerWriter.send(exchange, pages.guide(guide.guide(), visitor(exchange, guide.settings())));
            case Route.Reload reload -> reload(exchange, reload);
            case Route.Home home -> AnswerWriter.send(exchange, StaticFiles.redirect(home(choices.get().read(home.settings()).preferences())));
            case Route.Doorway doorway -> AnswerWriter.send(exchange, pages.doorway(visitor(exchange, doorway.settings())));
            case Route.Display display -> AnswerWriter.send(exchange, pages.settings(display.address(), visitor(exchange, display.lang(), display.settings())));
            case Route.StyleSheet sheet -> orNothing(exchange, files.styleSheet(sheet.file()));
            case Route.Asset asset -> orNothing(exchange, files.asset(asset.file()));
            case Route.Robots robots -> AnswerWriter.send(exchange, StaticFiles.ROBOTS);
            case Route.Icon icon -> AnswerWriter.send(exchange, StaticFiles.ICON);
            case Route.Live live -> AnswerWriter.send(exchange, StaticFiles.HEALTHY);
            case Route.Ready ready -> AnswerWriter.send(exchange, StaticFiles.ready(troubles.get()));
            case Route.Metrics metrics -> metrics(exchange);
            case Route.NoAddress none -> AnswerWriter.send(exchange, pages.badAddress(none.bad(), none.typed(), visitor(exchange, none.settings())));
            case Route.Garbled garbled -> refuse(exchange, Refusal.BAD_REQUEST);
            case Route.Nothing nothing -> refuse(exchange, Refusal.NO_SUCH_PAGE);
            case Route.Refused refused -> AnswerWriter.send(exchange, refused(exchange, refused.status()));
        }
    }

    private String home(Preferences preferences) {
        String query = preferences.query(links.defaults());
        return query.isEmpty() ? links.doorway() : links.doorway() + "?" + query;
    }

    private void page(HttpServerExchange exchange, Route.Page page) {
        Choices.Wishes wishes = choices.get().read(page.settings());
        var ask = new Ask(page.address(), wishes.preferences(), wishes.unknown(), RequestHandler.wantsReload(exchange), language(exchange), RequestNumber.of(exchange));
        Answer ready = proxy.ready(ask).orElse(null);
        if (ready != null) {
            AnswerWriter.send(exchange, ready);
        } else if (admitted(exchange)) {
            AnswerWriter.send(exchange, proxy.answer(ask));
        }
    }

    private void search(HttpServerExchange exchange, Route.Search search) {
        if (admitted(exchange)) {
            Choices.Wishes wishes = choices.get().read(search.settings());
            AnswerWriter.send(exchange, proxy.answer(Ask.of(search.search(), wishes.preferences(), wishes.unknown(), language(exchange), RequestNumber.of(exchange))));
        }
    }

    private void reload(HttpServerExchange exchange, Route.Reload reload) {
        if (admitted(exchange)) {
            proxy.renew(reload.address());
            AnswerWriter.send(exchange, StaticFiles.redirect(links.to(reload.address(), choices.get().read(reload.settings()).preferences())));
        }
    }

    private void report(HttpServerExchange exchange, Route.Report report) {
        Choices.Wishes wishes = choices.get().read(report.settings());
        if (admitted(exchange)) {
            AnswerWriter.send(exchange, proxy.report(new Ask(
                    report.address(), wishes.preferences().with(Setting.VIEW, "json"), wishes.unknown(), RequestHandler.wantsReload(exchange), language(exchange), RequestNumber.of(exchange))));
        }
    }

    private void image(HttpServerExchange exchange, Route.Image image) {
        if (image.width() != 0 && !ImageSanitizer.WIDTHS.contains(image.width())) {
            refuse(exchange, Refusal.NO_SUCH_PAGE);
        } else if (admitted(exchange)) {
            AnswerWriter.send(exchange, images.get(RequestTarget.of(exchange).toString(), image.address(), image.width(), visitor(exchange, List.of())));
        }
    }

    private void file(HttpServerExchange exchange, Route.File file) {
        if (admitted(exchange)) {
            switch (originals.open(file.address(), visitor(exchange, List.of()))) {
                case Originals.File original -> OriginalWriter.send(exchange, original);
                case Originals.Failed failed -> AnswerWriter.send(exchange, failed.answer());
            }
        }
    }

    /** Whether this client may cause more work; it is told so if not. */
    private boolean admitted(HttpServerExchange exchange) {
        if (isOurs(exchange)) {
            refuse(exchange, Refusal.LOOP);
            return false;
        }
        boolean admitted = clients.admits(client(exchange), System.nanoTime());
        if (!admitted) {
            AnswerWriter.send(exchange, tooMany(exchange));
        }
        return admitted;
    }

    /** A request of Curbcut's own that came back here, by a name or a redirect that leads to us: it would never end. */
    private static boolean isOurs(HttpServerExchange exchange) {
        String agent = exchange.getRequestHeaders().getFirst(Headers.USER_AGENT);
        return agent != null && agent.contains(OUR_AGENT);
    }

    private InetAddress client(HttpServerExchange exchange) {
        var forwarded = exchange.getRequestHeaders().get(Headers.X_FORWARDED_FOR);
        return addresses.of(exchange.getSourceAddress().getAddress(), forwarded == null ? null : String.join(",", forwarded));
    }

    /** A server in front, on this machine and not named as trusted, asks for somebody else where it says so. */
    private boolean isOfThisMachine(HttpServerExchange exchange) {
        boolean forAnother = exchange.getRequestHeaders().contains(Headers.X_FORWARDED_FOR) || exchange.getRequestHeaders().contains(Headers.FORWARDED);
        return client(exchange).isLoopbackAddress() && (!forAnother || addresses.trusts(exchange.getSourceAddress().getAddress()));
    }

    private void metrics(HttpServerExchange exchange) {
        if (openMetrics || isOfThisMachine(exchange)) {
            AnswerWriter.send(exchange, StaticFiles.metrics(metrics.text()));
        } else {
            refuse(exchange, Refusal.NO_SUCH_PAGE);
        }
    }

    private void orNothing(HttpServerExchange exchange, @Nullable Answer answer) {
        if (answer == null) {
            refuse(exchange, Refusal.NO_SUCH_PAGE);
        } else {
            AnswerWriter.send(exchange, answer);
        }
    }

    private void refuse(HttpServerExchange exchange, Refusal refusal) {
        AnswerWriter.send(exchange, pages.refusal(refusal, visitor(exchange)));
    }

    private Answer refused(HttpServerExchange exchange, int status) {
        exchange.setPersistent(false);
        return switch (status) {
            case 405 -> methodNotAllowed(exchange);
            case 429 -> tooMany(exchange);
            case 503 -> overloaded(exchange);
            default -> pages.refusal(Refusal.BAD_REQUEST, visitor(exchange)).withStatus(status);
        };
    }

    private Answer tooMany(HttpServerExchange exchange) {
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "10");
        return pages.refusal(Refusal.TOO_MANY_REQUESTS, visitor(exchange));
    }

    private Answer methodNotAllowed(HttpServerExchange exchange) {
        exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
        return pages.refusal(Refusal.METHOD_NOT_ALLOWED, visitor(exchange));
    }

    Answer overloaded(HttpServerExchange exchange) {
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "5");
        return pages.refusal(Refusal.OVERLOADED, visitor(exchange));
    }

    Answer internal(HttpServerExchange exchange) {
        return pages.internal(RequestNumber.of(exchange), visitor(exchange));
    }

    private Visitor visitor(HttpServerExchange exchange) {
        return visitor(exchange, Parameters.of(RequestTarget.of(exchange).query()).settings());
    }

    private Visitor visitor(HttpServerExchange exchange, List<Map.Entry<Setting, String>> settings) {
        return visitor(exchange, null, settings);
    }

    /** @param lang of the page one comes from; null for the browser's */
    private Visitor visitor(HttpServerExchange exchange, @Nullable String lang, List<Map.Entry<Setting, String>> settings) {
        Choices.Wishes wishes = choices.get().read(settings);
        return new Visitor(wishes.preferences(), wishes.unknown(), lang == null ? language(exchange) : lang);
    }

    private static @Nullable String language(HttpServerExchange exchange) {
        return exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE);
    }
}
