package dev.curbcut.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.curbcut.RunningCurbcut;
import dev.curbcut.cache.RedisServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.RedisClient;

/**
 * Two nodes and their shared store under load, while the origin fails at random and the store is killed, frozen and
 * spoiled: each answer is the page that was asked for, as it was asked for, or says in words why not.
 * {@code -Dcurbcut.chaos.seconds=300} for the long form.
 */
@Tag("redis")
class ChaosTest {
    private static final long SECONDS = Long.getLong("curbcut.chaos.seconds", 12);
    private static final int READERS = 6;
    private static final int PAGES = 40;
    private static final Pattern TOKEN = Pattern.compile("\\bt[0-9a-z]+z\\b");
    private static final List<Fault> FAULTS = List.of(
            Fault.RESET_AT_ONCE, Fault.RESET_IN_HEAD, Fault.RESET_IN_BODY, Fault.BARE_500, Fault.GARBAGE, Fault.NOTHING, Fault.LENGTH_TOO_LONG, Fault.CHUNK_OF_ALL, Fault.SILENCE,
            Fault.DRIPPED_BODY, Fault.DRIPPED_HEAD, Fault.CODING_THAT_LIES, Fault.ODD_STATUS, Fault.HTTP_2, Fault.NOT_MODIFIED, Fault.LOOP);

    @TempDir
    Path folder;

    @Test
    void every_answer_is_the_page_that_was_asked_for_or_says_why_not() throws Exception {
        Path config = Files.write(folder.resolve("curbcut.conf"), List.of(
                "curbcut.fetch { first-byte = 3s, total = 8s, spacing = 0s, rest-after = 20, rest = 1s }", "curbcut.cache { failing = 0s, shortest-guess = 1s }",
                "curbcut.server { misses-per-second = 100000, misses-at-once = 100000 }"));
        try (var origin = new FaultyOrigin(); var store = new RedisServer(folder)) {
            String[] arguments = {"--config", config.toString(), "--allow", FaultyOrigin.HOSTS, "--connect-to", origin.connectTo(), "--store", store.url()};
            try (var one = RunningCurbcut.start(List.of("-Xmx512m"), arguments); var two = RunningCurbcut.start(List.of("-Xmx512m"), arguments)) {
                Readers.awaited(one, "/first");
                Readers.awaited(two, "/first");
                Leftovers first = Leftovers.of(one.process().toHandle());
                Leftovers second = Leftovers.of(two.process().toHandle());
                var random = new Random(6);
                origin.mood(target -> ThreadLocalRandom.current().nextInt(4) == 0 ? FAULTS.get(ThreadLocalRandom.current().nextInt(FAULTS.size())) : null);
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
                var answers = new ArrayList<Future<int[]>>();
                try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (int reader = 0; reader < READERS; reader++) {
                        RunningCurbcut node = reader % 2 == 0 ? one : two;
                        answers.add(threads.submit(() -> read(node, end)));
                    }
                    while (System.nanoTime() < end) {
                        trouble(store, random);
                    }
                }
                int[] counts = new int[2];
                for (Future<int[]> answer : answers) {
                    counts[0] += answer.get()[0];
                    counts[1] += answer.get()[1];
                }
                System.out.println("chaos: " + counts[0] + " pages, " + counts[1] + " times words why not, in " + SECONDS + " s");
                assertThat(counts[0]).as("pages").isGreaterThan(10);
                origin.mood(target -> null);
                Readers.awaited(one, "/last");
                Readers.awaited(two, "/last");
                first.areAllThereIs(one.process().toHandle(), origin);
                second.areAllThereIs(two.process().toHandle(), origin);
            }
        }
    }

    private static void trouble(RedisServer store, Random random) throws Exception {
        TimeUnit.MILLISECONDS.sleep(600);
        switch (random.nextInt(3)) {
            case 0 -> {
                store.kill();
                TimeUnit.MILLISECONDS.sleep(700);
                store.restart();
            }
            case 1 -> {
                store.freeze(true);
                TimeUnit.MILLISECONDS.sleep(1200);
                store.freeze(false);
            }
            default -> spoil(store, random);
        }
    }

    /** Puts garbage, and the values of other keys, over what the nodes wrote. */
    private static void spoil(RedisServer store, Random random) {
        try (var client = RedisClient.create(store.url())) {
            List<byte[]> keys = List.copyOf(client.keys("*".getBytes(StandardCharsets.UTF_8)));
            for (byte[] key : keys) {
                byte[] other = random.nextBoolean() ? client.get(keys.get(random.nextInt(keys.size()))) : null;
                byte[] value = other == null ? new byte[random.nextInt(200)] : other;
                client.set(key, value);
            }
        }
    }

    /** @return how many pages came, and how often words */
    private static int[] read(RunningCurbcut node, long end) throws Exception {
        int[] counts = new int[2];
        ThreadLocalRandom random = ThreadLocalRandom.current();
        while (System.nanoTime() < end) {
            String page = "/page/" + random.nextInt(PAGES);
            Map<Ask, String> wishes = new EnumMap<>(Ask.class);
            if (random.nextBoolean()) {
                wishes.put(Ask.SIZE, List.of("125", "150", "200").get(random.nextInt(3)));
            }
            String view = List.of("simple", "full", "json", "text").get(random.nextInt(4));
            wishes.put(Ask.VIEW, view);
            var query = new StringBuilder();
            wishes.forEach((ask, value) -> query.append(query.isEmpty() ? "?" : "&").append(ask.name().toLowerCase(java.util.Locale.ROOT)).append('=').append(value));
            HttpResponse<String> answer = node.get(FaultyOrigin.page(page) + query);
            String what = page + query + " " + answer.statusCode() + ": " + answer.body();
            if (answer.statusCode() == 200) {
                counts[0]++;
                String token = FaultyOrigin.token(page);
                assertThat(answer.body()).as(what).contains("These are the words of page " + token);
                assertThat(TOKEN.matcher(answer.body()).results().map(found -> found.group())).as(what).allMatch(token::equals);
                if (view.equals("simple") || view.equals("full")) {
                    for (String size : List.of("125", "150", "200")) {
                        assertThat(answer.body().contains("class=\"size-" + size + " ")).as(what).isEqualTo(size.equals(wishes.get(Ask.SIZE)));
                    }
                }
            } else if (answer.statusCode() == 302) { // a loop that was one for a step or two
                counts[0]++;
                String location = answer.headers().firstValue("location").orElse("");
                assertThat(location).as(what).matches(Pattern.quote(FaultyOrigin.page(page)) + "x+([?].*)?");
                wishes.forEach((ask, value) -> {
                    if (!value.equals("simple")) {
                        assertThat(location).as(what).contains(ask.name().toLowerCase(java.util.Locale.ROOT) + "=" + value);
                    }
                });
            } else {
                counts[1]++;
                assertThat(answer.statusCode()).as(what).isIn(502, 503, 504);
                assertThat(answer.body()).as(what).contains(view.equals("json") ? "\"kind\":\"notice\"" : view.equals("text") ? "\n" : "<h1");
            }
        }
        return counts;
    }

    private enum Ask {
        SIZE,
        VIEW
    }
}
