package dev.curbcut.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client of the HTTP API that LibreTranslate defines ({@code GET /languages}, {@code POST /translate}). It speaks to the one
 * server the operator names, and to no other: redirects are not followed.
 */
final class LibreTranslate {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI server;
    private final @Nullable String apiKey;
    private final Duration timeout;
    private final HttpClient client;

    LibreTranslate(URI server, @Nullable String apiKey, Duration timeout) {
        this.server = server;
        this.apiKey = apiKey;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The languages the server knows, each with those it can translate it into. */
    Map<String, List<String>> languages() throws TranslationException {
        var out = new LinkedHashMap<String, List<String>>();
        for (JsonNode language : send(HttpRequest.newBuilder(at("/languages")).GET())) {
            List<String> targets = new ArrayList<>();
            language.path("targets").forEach(target -> targets.add(target.asText()));
            out.put(language.path("code").asText(), List.copyOf(targets));
        }
        return out;
    }

    /**
     * Translates texts with markup in them.
     *
     * @return as many, in the same order
     */
    List<String> translate(List<String> texts, String from, String to) throws TranslationException {
        ObjectNode body = JSON.createObjectNode().put("source", from).put("target", to).put("format", "html");
        texts.forEach(body.putArray("q")::add);
        if (apiKey != null) {
            body.put("api_key", apiKey);
        }
        JsonNode answer = send(HttpRequest.newBuilder(at("/translate"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())))
                .path("translatedText");
        if (!answer.isArray() || answer.size() != texts.size()) {
            throw new TranslationException("the translation server answered with " + answer.size() + " texts for " + texts.size());
        }
        List<String> out = new ArrayList<>(texts.size());
        answer.forEach(text -> out.add(text.asText()));
        return out;
    }

    private URI at(String path) {
        String base = server.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    private JsonNode send(HttpRequest.Builder request) throws TranslationException {
        try {
            HttpResponse<String> answer =
                    client.send(request.timeout(timeout).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new TranslationException("the translation server answered with status " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new TranslationException("the translation server can't be used: " + (e.getMessage() == null ? "it can't be reached" : e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TranslationException("interrupted while waiting for the translation server", e);
        }
    }
}
