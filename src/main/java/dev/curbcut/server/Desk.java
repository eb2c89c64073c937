package dev.curbcut.server;

import dev.curbcut.address.Choices;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.image.Images;
import dev.curbcut.proxy.Answer;
import dev.curbcut.proxy.Ask;
import dev.curbcut.proxy.Originals;
import dev.curbcut.proxy.OwnPages;
import dev.curbcut.proxy.OwnPages.Refusal;
import dev.curbcut.proxy.OwnPages.Visitor;
import dev.curbcut.proxy.Pictures;
import dev.curbcut.proxy.Proxy;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Serves what is not ready: one case for each thing our URLs can ask for. Blocks; called from virtual threads. */
final class Desk {
    /** What {@code curbcut.fetch.user-agent} names us as towards origins. */
    private static final String OUR_AGENT = "Curbcut/";

    private final Routes routes;
    private final Proxy proxy;
    private final OwnPages pages;
    private final Pictures pictures;
    private final Originals originals;
    private final OwnFiles files;
    private final Supplier<Choices> choices;
    private final ReaderLink links;
    private final Clients clients;
    private final Meters meters;
    private final boolean openMetrics;

    Desk(Parts parts, Routes routes, Clients clients, Meters meters, boolean openMetrics) {
        this.routes = routes;
        this.proxy = parts.proxy();
        this.pages = parts.pages();
        this.pictures = parts.pictures();
        this.originals = parts.originals();
        this.files = new OwnFiles(parts.themes());
        this.choices = parts.choices();
        this.links = parts.links();
        this.clients = clients;
        this.meters = meters;
        this.openMetrics = openMetrics;
    }

    void serve(HttpServerExchange exchange) {
        Route route = routes.of(Target.of(exchange));
        if (!Reception.reads(exchange)) {
            Reply.send(exchange, methodNotAllowed(exchange));
            return;
        }
        switch (route) {
            case Route.Page page -> page(exchange, page);
            case Route.Report report -> report(exchange, report);
            case Route.Image image -> image(exchange, image);
            case Route.File file -> file(exchange, file);
            case Route.Go go -> Reply.send(exchange, OwnFiles.redirect(links.to(go.address(), choices.get().read(go.settings()).preferences())));
            case Route.Home home -> Reply.send(exchange, OwnFiles.redirect(home(choices.get().read(home.settings()).preferences())));
            case Route.Doorway doorway -> Reply.send(exchange, pages.doorway(visitor(exchange, doorway.settings())));
            case Route.Display display -> Reply.send(exchange, pages.settings(display.address(), visitor(exchange, display.settings())));
            case Route.StyleSheet sheet -> orNothing(exchange, files.styleSheet(sheet.file()));
            case Route.Asset asset -> orNothing(exchange, files.asset(asset.file()));
            case Route.Robots robots -> Reply.send(exchange, OwnFiles.ROBOTS);
            case Route.Icon icon -> Reply.send(exchange, OwnFiles.ICON);
            case Route.Health health -> Reply.send(exchange, OwnFiles.HEALTHY);
            case Route.Metrics metrics -> metrics(exchange);
            case Route.NoAddress none -> Reply.send(exchange, pages.badAddress(none.bad(), visitor(exchange, none.settings())));
            case Route.Garbled garbled -> refuse(exchange, Refusal.BAD_REQUEST);
            case Route.Nothing nothing -> refuse(exchange, Refusal.NO_SUCH_PAGE);
            case Route.Refused refused -> Reply.send(exchange, refused(exchange, refused.status()));
        }
    }

    private String home(Preferences preferences) {
        String doorway = links.equals(ReaderLink.PLAIN) ? "/" : "/-/";
        return preferences.equals(Preferences.DEFAULT) ? doorway : doorway + "?" + preferences.query();
    }

    private void page(HttpServerExchange exchange, Route.Page page) {
        Choices.Wishes wishes = choices.get().read(page.settings());
        var ask = new Ask(page.address(), wishes.preferences(), wishes.unknown(), Reception.wantsReload(exchange), language(exchange));
        Answer ready = proxy.ready(ask).orElse(null);
        if (ready != null) {
            Reply.send(exchange, ready);
        } else if (admitted(exchange)) {
            Reply.send(exchange, proxy.answer(ask));
        }
    }

    private void report(HttpServerExchange exchange, Route.Report report) {
        Choices.Wishes wishes = choices.get().read(report.settings());
        if (admitted(exchange)) {
            Reply.send(exchange, proxy.report(new Ask(
                    report.address(), wishes.preferences().with(Setting.VIEW, "json"), wishes.unknown(), Reception.wantsReload(exchange), language(exchange))));
        }
    }

    private void image(HttpServerExchange exchange, Route.Image image) {
        if (image.width() != 0 && !Images.WIDTHS.contains(image.width())) {
            refuse(exchange, Refusal.NO_SUCH_PAGE);
        } else if (admitted(exchange)) {
            Reply.send(exchange, pictures.get(Target.of(exchange).toString(), image.address(), image.width(), visitor(exchange, List.of())));
        }
    }

    private void file(HttpServerExchange exchange, Route.File file) {
        if (admitted(exchange)) {
            switch (originals.open(file.address(), visitor(exchange, List.of()))) {
                case Originals.File original -> FileReply.send(exchange, original);
                case Originals.Failed failed -> Reply.send(exchange, failed.answer());
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
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "10");
            refuse(exchange, Refusal.TOO_MANY_REQUESTS);
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
        return clients.address(exchange.getSourceAddress().getAddress(), forwarded == null ? null : String.join(",", forwarded));
    }

    private void metrics(HttpServerExchange exchange) {
        if (openMetrics || client(exchange).isLoopbackAddress()) {
            Reply.send(exchange, OwnFiles.metrics(meters.text()));
        } else {
            refuse(exchange, Refusal.NO_SUCH_PAGE);
        }
    }

    private void orNothing(HttpServerExchange exchange, @Nullable Answer answer) {
        if (answer == null) {
            refuse(exchange, Refusal.NO_SUCH_PAGE);
        } else {
            Reply.send(exchange, answer);
        }
    }

    private void refuse(HttpServerExchange exchange, Refusal refusal) {
        Reply.send(exchange, pages.refusal(refusal, visitor(exchange)));
    }

    private Answer refused(HttpServerExchange exchange, int status) {
        return status == 405 ? methodNotAllowed(exchange) : pages.refusal(Refusal.BAD_REQUEST, visitor(exchange)).withStatus(status);
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
        return pages.refusal(Refusal.INTERNAL, visitor(exchange));
    }

    private Visitor visitor(HttpServerExchange exchange) {
        return visitor(exchange, Parameters.of(Target.of(exchange).query()).settings());
    }

    private Visitor visitor(HttpServerExchange exchange, List<Map.Entry<Setting, String>> settings) {
        Choices.Wishes wishes = choices.get().read(settings);
        return new Visitor(wishes.preferences(), wishes.unknown(), language(exchange));
    }

    private static @Nullable String language(HttpServerExchange exchange) {
        return exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE);
    }
}
