package dev.curbcut.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** An origin whose every page is out for the reader's browser: {@code /0}, {@code /1} and so on. */
final class HostileOrigin implements AutoCloseable {
    static final String HOST = "hostile.gov.test";

    /** @param name of the page for messages */
    record Hostile(String name, String type, byte[] body) {}

    /** So many vectors on one page: each alone in its place, since one may swallow the next. */
    private static final int TOGETHER = 6;

    private final List<Hostile> pages = new ArrayList<>();
    private final HttpServer server;

    HostileOrigin() throws IOException {
        markup();
        words();
        charsets();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    List<Hostile> pages() {
        return pages;
    }

    String connectTo() {
        return HOST + "::127.0.0.1:" + server.getAddress().getPort();
    }

    private void markup() {
        List<String> all = Vectors.markup();
        for (int i = 0; i < all.size(); i += TOGETHER) {
            List<String> some = all.subList(i, Math.min(all.size(), i + TOGETHER));
            add("markup " + some, "<title>Hostile</title><h1>Hostile</h1><p>Some words of a page that means harm to its readers.</p><div>" + String.join("</div><div>", some) + "</div>");
        }
    }

    private void words() {
        List<String> all = Vectors.words();
        for (String place : Vectors.PLACES) {
            for (int i = 0; i < all.size(); i += TOGETHER) {
                List<String> some = all.subList(i, Math.min(all.size(), i + TOGETHER));
                var body = new StringBuilder("<h1>Hostile</h1><p>Some words of a page that means harm to its readers.</p>");
                some.forEach(vector -> body.append(place.replace("%s", vector)).append(place.replace("%s", vector.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("'", "&#39;"))));
                add(place + " with " + some, body.toString());
            }
        }
    }

    private void charsets() {
        String script = "<title>T</title><h1>Hostile</h1><p>Some words of a page that means harm.</p><img src=x onerror=alert(1)><script>alert(1)</script>";
        String seven = script.replace("<", "+ADw-").replace(">", "+AD4-");
        for (String type : List.of("text/html", "text/html; charset=utf-7", "text/html; charset=iso-2022-jp", "text/html; charset=utf-16le", "text/html; charset=gbk", "text/html; charset=x-user-defined",
                "application/xhtml+xml", "image/svg+xml", "text/xml", "text/plain", "application/json", "text/csv")) {
            pages.add(new Hostile(type + " as UTF-7", type, seven.getBytes(StandardCharsets.US_ASCII)));
            pages.add(new Hostile(type + " as UTF-16 without a mark", type, script.getBytes(StandardCharsets.UTF_16LE)));
            pages.add(new Hostile(type + " as ISO-2022-JP", type, ("<p title=\"\u001b$B\">" + script + "<p title=\"\u001b(B\">").getBytes(StandardCharsets.ISO_8859_1)));
            pages.add(new Hostile(type + " with lead bytes", type, ("<p title=\"\u0081\">" + script + "<p title='\u00fe'>" + script).getBytes(StandardCharsets.ISO_8859_1)));
            pages.add(new Hostile(type + " as it is", type, script.getBytes(StandardCharsets.UTF_8)));
            pages.add(new Hostile(type + " in GBK", type, ("中文" + script).getBytes(Charset.forName("GBK"))));
            pages.add(new Hostile(type + " as SVG", type, "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8)));
        }
        pages.add(new Hostile("RTF", "application/rtf", "{\\rtf1 <script>alert(1)</script> {\\field{\\*\\fldinst HYPERLINK \"javascript:alert(1)\"}{\\fldrslt x}}\\par}".getBytes(StandardCharsets.US_ASCII)));
    }

    private void add(String name, String body) {
        pages.add(new Hostile(name, "text/html; charset=utf-8", ("<!doctype html><html lang=en>" + body).getBytes(StandardCharsets.UTF_8)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            int number = path.matches("/[0-9]{1,6}") ? Integer.parseInt(path.substring(1)) : pages.size();
            if (number >= pages.size()) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            Hostile page = pages.get(number);
            exchange.getResponseHeaders().set("Content-Type", page.type());
            exchange.getResponseHeaders().set("Content-Disposition", "inline; filename=\"<svg onload=alert(1)>.csv\"");
            exchange.getResponseHeaders().set("Link", "<javascript:alert(1)>; rel=stylesheet");
            exchange.getResponseHeaders().set("Refresh", "0;url=javascript:alert(1)");
            exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
            exchange.sendResponseHeaders(200, page.body().length);
            exchange.getResponseBody().write(page.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
