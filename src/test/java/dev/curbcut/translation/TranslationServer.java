package dev.curbcut.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real HTTP server that speaks LibreTranslate's API; its translation of a text is the text in capitals. */
public final class TranslationServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How often it was asked to translate. */
    public final AtomicInteger requests = new AtomicInteger();

    /** What it makes of a text. */
    public volatile UnaryOperator<String> translation = TranslationServer::capitals;

    /** How many texts it leaves out of an answer. */
    public volatile int fewer;

    /** The status it answers with. */
    public volatile int status = 200;

    private final HttpServer server;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** @param port 0 for any */
    public TranslationServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/languages", exchange -> answer(exchange, "[{\"code\":\"en\",\"targets\":[\"de\",\"zt\"]}]"));
        server.createContext("/translate", exchange -> {
            requests.incrementAndGet();
            JsonNode asked = JSON.readTree(exchange.getRequestBody());
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            ObjectNode answer = JSON.createObjectNode();
            ArrayNode texts = answer.putArray("translatedText");
            asked.get("q").forEach(text -> texts.add(translation.apply(text.asText())));
            for (int i = 0; i < fewer; i++) {
                texts.remove(0);
            }
            answer(exchange, answer.toString());
        });
        server.setExecutor(command -> Thread.ofVirtual().start(command));
        server.start();
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String base() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** From now on nothing is translated until {@link #letGo}. */
    public void hold() {
        gate = new CountDownLatch(1);
    }

    public void letGo() {
        gate.countDown();
    }

    @Override
    public void close() {
        letGo();
        server.stop(0);
    }

    /** The words in capitals; marks and escapes as they are. */
    static String capitals(String text) {
        Matcher outside = Pattern.compile("(<[^>]*>|&[a-z]+;)|([^<&]+)").matcher(text);
        return outside.replaceAll(m -> Matcher.quoteReplacement(m.group(1) == null ? m.group().toUpperCase(Locale.ROOT) : m.group()));
    }
}
