package dev.curbcut.server;

import dev.curbcut.address.Percent;
import dev.curbcut.proxy.Originals;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.xnio.IoUtils;

/** Streams the original of a document: always to be kept, never to be opened as a page. Blocks. */
final class OriginalWriter {
    private OriginalWriter() {}

    static void send(HttpServerExchange exchange, Originals.File file) {
        try (file) {
            AnswerWriter.guardFile(exchange);
            HeaderMap out = exchange.getResponseHeaders();
            out.put(Headers.CONTENT_TYPE, file.type());
            out.put(Headers.CONTENT_DISPOSITION, disposition(file.name()));
            out.put(Headers.CACHE_CONTROL, "no-cache");
            out.put(Headers.VARY, "Accept-Encoding");
            file.length().ifPresent(exchange::setResponseContentLength);
            if (exchange.getRequestMethod().equals(Methods.HEAD)) {
                exchange.endExchange();
                return;
            }
            exchange.startBlocking();
            try (OutputStream body = exchange.getOutputStream()) {
                file.body().transferTo(body);
            }
        } catch (IOException e) {
            // What has been sent can't be taken back: the reader learns from the broken connection that it isn't whole.
            IoUtils.safeClose(exchange.getConnection());
        }
    }

    /** RFC 6266: the name in UTF-8, and for old clients in what ASCII can say of it. */
    private static String disposition(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._() -]", "_");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + Percent.encodeForm(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
