package dev.curbcut.translation;

import dev.curbcut.language.Rewording;
import dev.curbcut.language.Translator;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pages in another language by the operator's translation server, block by block, each block held once translated. A page
 * that the server is too slow for comes untranslated, and the server's work goes on in the background for the next reader. Safe
 * for many threads.
 */
public final class PageTranslator implements Translator {
    private static final Logger LOG = LoggerFactory.getLogger(PageTranslator.class);

    /** What stands for a block: {@code from}, {@code to} and the text say which. */
    private record Key(String from, String to, String text) {}

    private final TranslationSettings settings;
    private final LibreTranslate server;
    private final Map<Key, String> held;
    private final Map<Key, CompletableFuture<Void>> pending = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, List<String>> languages;
    private volatile Instant restsUntil = Instant.MIN;

    /** @throws IllegalArgumentException when the settings name no server */
    public PageTranslator(TranslationSettings settings) {
        if (settings.server() == null) {
            throw new IllegalArgumentException("translation.server is not set");
        }
        this.settings = settings;
        this.server = new LibreTranslate(settings.server(), settings.apiKey(), settings.timeout());
        this.held = Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
                return size() > settings.cachedBlocks();
            }
        });
    }

    @Override
    public List<String> targets() {
        return languages().values().stream().flatMap(List::stream).distinct().map(PageTranslator::tag).distinct().sorted().toList();
    }

    @Override
    public boolean offers(String from, String to) {
        Map<String, List<String>> known = languages();
        String source = code(from, known.keySet());
        return source != null && code(to, known.get(source)) != null;
    }

    /**
     * The page in another language.
     *
     * @param to a language tag
     * @return empty when the server is slow, down, or does not know the languages, or the page is too long: the reader gets
     *     the page as it is, and is told
     */
    @Override
    public Optional<Page> translate(Page page, String to) {
        Map<String, List<String>> known = languages();
        String source = code(page.lang(), known.keySet());
        String target = source == null ? null : code(to, known.get(source));
        if (source == null || target == null || source.equals(target)) {
            return Optional.empty();
        }
        Set<String> texts = texts(page);
        if (texts.stream().mapToInt(String::length).sum() > settings.maxCharacters()) {
            return Optional.empty();
        }
        List<Key> missing = texts.stream().map(text -> new Key(source, target, text)).filter(key -> held.get(key) == null).toList();
        if (!missing.isEmpty() && !fetched(missing)) {
            return Optional.empty();
        }
        return Optional.of(new Rewording(
                        text -> plain(text, source, target), line -> line(line, page.lang(), source, target), tag -> tag.equals(page.lang()) ? to : tag)
                .of(page));
    }

    /** Every text of a page as it is sent, once. */
    private static Set<String> texts(Page page) {
        Set<String> texts = new LinkedHashSet<>();
        new Rewording(
                        text -> {
                            add(texts, Marks.escape(text));
                            return text;
                        },
                        line -> {
                            add(texts, new Marks(line).text());
                            return line;
                        },
                        tag -> tag)
                .of(page);
        return texts;
    }

    private static void add(Set<String> texts, String text) {
        if (text.codePoints().anyMatch(Character::isLetter)) {
            texts.add(text);
        }
    }

    private String plain(String text, String from, String to) {
        String translated = held.get(new Key(from, to, Marks.escape(text)));
        return translated == null ? text : Marks.unescape(translated);
    }

    private List<Inline> line(List<Inline> line, String lang, String from, String to) {
        var marks = new Marks(line);
        String translated = held.get(new Key(from, to, marks.text()));
        return translated == null ? line : marks.read(translated).orElseGet(() -> List.of(new Inline.Foreign(lang, line)));
    }

    /** Has the missing blocks translated in the background; says whether all were there before the reader's patience ended. */
    private boolean fetched(List<Key> missing) {
        if (Instant.now().isBefore(restsUntil)) {
            return false;
        }
        var done = new CompletableFuture<Void>();
        List<Key> mine = missing.stream().filter(key -> pending.putIfAbsent(key, done) == null).toList();
        Thread.ofVirtual().name("translation").start(() -> {
            try {
                fetch(mine);
            } finally {
                mine.forEach(pending::remove);
                done.complete(null);
            }
        });
        try {
            CompletableFuture.allOf(missing.stream().map(pending::get).filter(Objects::nonNull).toArray(CompletableFuture[]::new))
                    .get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            return false; // the work goes on; the next reader finds it done
        }
        return missing.stream().allMatch(key -> held.get(key) != null);
    }

    private void fetch(List<Key> keys) {
        try {
            for (int from = 0; from < keys.size(); ) {
                int to = from;
                for (int characters = 0; to < keys.size() && (to == from || characters < settings.batchCharacters()); to++) {
                    characters += keys.get(to).text().length();
                }
                List<Key> batch = keys.subList(from, to);
                List<String> translated =
                        server.translate(batch.stream().map(Key::text).toList(), keys.get(from).from(), keys.get(from).to());
                for (int i = 0; i < batch.size(); i++) {
                    held.put(batch.get(i), translated.get(i));
                }
                from = to;
            }
        } catch (TranslationException e) {
            rest(e);
        }
    }

    /** A server that failed is left alone for as long as a request to it may take, so that no reader waits for it. */
    private void rest(TranslationException e) {
        LOG.warn("{}", e.getMessage());
        restsUntil = Instant.now().plus(settings.timeout());
    }

    private Map<String, List<String>> languages() {
        Map<String, List<String>> known = languages;
        if (known == null) {
            if (Instant.now().isBefore(restsUntil)) {
                return Map.of();
            }
            try {
                known = server.languages();
                languages = known;
            } catch (TranslationException e) {
                rest(e);
                return Map.of();
            }
        }
        return known;
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
            case "zh-Hant" -> List.of("zh-Hant", "zt", "zh");
            default -> List.of(tag, language);
        };
        return names.stream().filter(known::contains).findFirst().orElse(null);
    }
}
