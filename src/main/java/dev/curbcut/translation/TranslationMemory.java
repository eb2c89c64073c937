package dev.curbcut.translation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What was translated, piece by piece, and what is being translated: each piece is asked for once, however many readers wait
 * for it. Safe for many threads.
 */
final class TranslationMemory {
    private final LibreTranslate server;
    private final Cooldown rest;
    private final TranslationSettings settings;
    private final Map<TranslationUnit, String> held;
    private final Map<TranslationUnit, CompletableFuture<Void>> pending = new ConcurrentHashMap<>();

    TranslationMemory(LibreTranslate server, Cooldown rest, TranslationSettings settings) {
        this.server = server;
        this.rest = rest;
        this.settings = settings;
        this.held = Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<TranslationUnit, String> eldest) {
                return size() > settings.cachedBlocks();
            }
        });
    }

    /** The translation of a piece as the server wrote it; null when it is not held. */
    @Nullable String of(TranslationUnit piece) {
        return held.get(piece);
    }

    /** Has what is missing translated in the background; says whether all was there before the reader's patience ended. */
    boolean has(List<TranslationUnit> pieces) {
        List<TranslationUnit> missing = pieces.stream().filter(piece -> held.get(piece) == null).toList();
        if (missing.isEmpty()) {
            return true;
        }
        if (rest.isOn()) {
            return false;
        }
        var done = new CompletableFuture<Void>();
        List<TranslationUnit> mine = missing.stream().filter(piece -> pending.putIfAbsent(piece, done) == null).toList();
        Thread.ofVirtual().name("translation").start(() -> {
            try {
                fetch(mine);
            } finally {
                mine.forEach(pending::remove);
                done.complete(null);
            }
        });
        return await(missing) && missing.stream().allMatch(piece -> held.get(piece) != null);
    }

    private boolean await(List<TranslationUnit> missing) {
        try {
            CompletableFuture.allOf(missing.stream().map(pending::get).filter(Objects::nonNull).toArray(CompletableFuture[]::new))
                    .get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException | ExecutionException e) {
            return false; // the work goes on; the next reader finds it done
        }
    }

    private void fetch(List<TranslationUnit> pieces) {
        try {
            for (int from = 0; from < pieces.size(); ) {
                int to = from;
                for (int characters = 0; to < pieces.size() && (to == from || characters < settings.batchCharacters()); to++) {
                    characters += pieces.get(to).text().length();
                }
                List<TranslationUnit> batch = pieces.subList(from, to);
                List<String> translated = server.translate(batch.stream().map(TranslationUnit::text).toList(), batch.getFirst().from(), batch.getFirst().to());
                for (int i = 0; i < batch.size(); i++) {
                    held.put(batch.get(i), translated.get(i));
                }
                from = to;
            }
        } catch (TranslationException e) {
            rest.begin(e);
        }
    }
}
