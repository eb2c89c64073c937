package dev.curbcut.render;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.curbcut.address.Address;
import dev.curbcut.address.AllowedHosts;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.Percent;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.language.Catalogues;
import dev.curbcut.language.PageLocalizer;
import dev.curbcut.language.Translator;
import dev.curbcut.page.Link;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.theme.Themes;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;

/** Shows the sample pages on loopback, to be looked at and judged: no origin and no cache, only what is written here. */
public final class SampleServer {
    private final Themes themes = Themes.load(null);
    private final Renderer renderer;

    private SampleServer() {
        AllowedHosts hosts = new AllowedHosts(List.of("*.gov.cn"));
        renderer = new Renderer(themes, Catalogues.load(), new PageLocalizer(Translator.NONE), ReaderLink.PLAIN, hosts::allows, new RenderSettings(60_000, 60_000_000));
    }

    public static void main(String[] args) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), 0);
        var samples = new SampleServer();
        server.createContext("/", samples::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        if (path.startsWith("/-/theme/")) {
            send(exchange, 200, "text/css; charset=utf-8", themes.file(path.substring(9)).orElseThrow().text().getBytes(StandardCharsets.UTF_8));
        } else if (path.startsWith("/-/image/")) {
            send(exchange, 200, "image/png", image());
        } else {
            Rendered rendered = rendered(exchange, path);
            send(exchange, rendered.status(), rendered.contentType(), rendered.bytes());
        }
    }

    private Rendered rendered(HttpExchange exchange, String path) {
        String query = exchange.getRequestURI().getRawQuery();
        String accept = exchange.getRequestHeaders().getFirst("Accept-Language");
        boolean page = path.startsWith("/http");
        try {
            ReaderLink.Target asked = ReaderLink.PLAIN.read(page ? path : "/" + SamplePages.SITE + path, query);
            var wishes = renderer.choices().read(asked.settings());
            Address address = asked.address();
            var how = new Rendering(wishes.preferences(), wishes.unknown(), page ? address : null, Instant.parse("2026-11-23T03:30:00Z"), address.path().equals("/list/2.html"), accept);
            if (path.equals("/")) {
                return renderer.doorway(List.of(new Link("www.lanhe.gov.cn", new Target.Web(SamplePages.at("/"), null))), null, how);
            }
            if (path.equals("/-/settings")) {
                String of = address.query() == null || !address.query().startsWith("address=") ? null : Percent.decodeForm(address.query().substring(8));
                return renderer.settings(of == null ? null : Address.parse(of), of == null ? null : SamplePages.article(), how);
            }
            return SamplePages.all().stream()
                    .filter(sample -> sample.address().equals(address.withQuery(null)))
                    .findFirst()
                    .map(sample -> renderer.page(sample, how))
                    .orElseGet(() -> renderer.notice(new Notice(Notice.Why.ORIGIN_NOT_FOUND, address, List.of(), said()), how));
        } catch (BadAddress e) {
            return renderer.notice(new Notice(Notice.Why.BAD_ADDRESS, null), new Rendering(renderer.choices().read(List.of()).preferences(), List.of(), null, null, false, accept));
        }
    }

    private static Page said() {
        return SamplePages.page(dev.curbcut.page.Kind.ARTICLE, "/404", "zh-Hans", "页面不存在", List.of(SamplePages.p("您访问的页面不存在。")), null, List.of());
    }

    private static byte[] image() throws IOException {
        var image = new BufferedImage(960, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x9db4c8));
        pen.fillRect(0, 0, 960, 480);
        pen.setColor(new Color(0x5d7a94));
        pen.fillOval(300, 120, 360, 240);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
