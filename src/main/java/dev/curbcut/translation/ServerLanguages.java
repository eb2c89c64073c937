package dev.curbcut.translation;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The languages a translation server knows, each with those it can translate it into. It is asked in the background until it
 * has told; a reader waits for it once, and only as long as for a translation. Safe for many threads.
 */
final class ServerLanguages {
    private final LibreTranslate server;
    private final Cooldown rest;
    private final Duration patience;
    private volatile Map<String, List<String>> known = Map.of();
    private volatile boolean slow;
    private @Nullable CompletableFuture<Void> asking;

    ServerLanguages(LibreTranslate server, Cooldown rest, Duration patience) {
        this.server = server;
        this.rest = rest;
        this.patience = patience;
    }

    /** Languages that can be translated into, as language tags, sorted; empty while the server has not told. */
    List<String> targets() {
        return known().values().stream().flatMap(List::stream).distinct().map(ServerLanguages::tag).distinct().sorted().toList();
    }

    /** The server's code for a language, if it translates from it. */
    @Nullable String source(String tag) {
        return code(tag, known().keySet());
    }

    /** The server's code for a language, if it translates into it. @param source its code of the other */
    @Nullable String target(String source, String tag) {
        return code(tag, known().getOrDefault(source, List.of()));
    }

    private Map<String, List<String>> known() {
        if (known.isEmpty() && !rest.isOn()) {
            CompletableFuture<Void> told = ask();
            if (!slow) {
                await(told);
            }
        }
        return known;
    }

    private synchronized CompletableFuture<Void> ask() {
        CompletableFuture<Void> before = asking;
        if (before != null && !before.isDone()) {
            return before;
        }
        var told = new CompletableFuture<Void>();
        asking = told;
        Thread.ofVirtual().name("translation languages").start(() -> {
            try {
                known = Map.copyOf(server.languages());
            } catch (TranslationException e) {
                rest.begin(e);
            } finally {
                told.complete(null);
            }
        });
        return told;
    }

    private void await(CompletableFuture<Void> told) {
        try {
            told.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            slow = true;
        }
    }

    /** The language tag of a server's code. */
    private static String tag(String code) {
        return switch (code) {
            case "zh" -> "zh-Hans";
            case "zt" -> "zh-Hant";
            default -> code;
        };
    }

    /** The server's own code for a language tag: servers name the Chinese scripts in different ways. */
    private static @Nullable String code(String tag, Collection<String> known) {
        String language = tag.split("-")[0];
        List<String> names = switch (tag) {
            case "zh-Hans" -> List.of("zh-Hans", "zh");
            case "zh-Hant", "zh-Hant-HK", "zh-Hant-TW" -> List.of("zh-Hant", "zt", "zh");
            default -> List.of(tag, language);
        };
        return names.stream().filter(known::contains).findFirst().orElse(null);
    }
}
