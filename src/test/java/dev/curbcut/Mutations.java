package dev.curbcut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * The short form of fuzzing, for every run of the tests: good inputs, cut, joined, repeated and spoiled at random for a
 * moment. The long form is Jazzer's, by the same checks and from the same seeds: {@code scripts/fuzz}.
 */
public final class Mutations {
    private static final Duration MOMENT = Duration.ofMillis(Long.getLong("curbcut.fuzz.millis", 1500));
    private static final long SEED = 20261123;
    private static final String[] BAIT = {
        "<", ">", "\"", "'", "&", "%", "\\", "\0", "\r\n", "(", "[", "{", "//", "<!--", "]]>", "<script>", "</script>", "<svg onload=x>",
        "javascript:alert(1)", "<base href=//x>", "<style>", "<table><tr><td>", "<form action=//x>", "&#x6a;", "\u202e", "2147483648", "-1"
    };

    private Mutations() {}

    /** Runs a check over each seed and over spoiled ones for a moment; an input that fails is named in the error. */
    public static void of(List<byte[]> seeds, Consumer<byte[]> check) {
        seeds.forEach(check);
        var random = new Random(SEED);
        long end = System.nanoTime() + MOMENT.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            byte[] input = spoiled(seeds, random);
            try {
                check.accept(input);
            } catch (RuntimeException | Error e) {
                String shown = new String(input, 0, Math.min(input.length, 4000), StandardCharsets.ISO_8859_1);
                throw new AssertionError("fails on input " + i + ": " + shown, e);
            }
        }
    }

    /** The sources of the golden pages, and nothing at all. */
    public static List<byte[]> pages() {
        try (var files = Files.walk(Path.of("src/test/resources/golden"))) {
            return files.filter(file -> file.getFileName().toString().equals("source.html")).sorted().map(Mutations::bytes).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts as bytes. */
    public static List<byte[]> texts(String... texts) {
        return Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] spoiled(List<byte[]> seeds, Random random) {
        byte[] input = seeds.get(random.nextInt(seeds.size()));
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            int at = random.nextInt(input.length + 1);
            int to = Math.min(input.length, at + random.nextInt(64));
            input = switch (random.nextInt(5)) {
                case 0 -> join(input, at, bytes(random), to);
                case 1 -> join(input, at, BAIT[random.nextInt(BAIT.length)].getBytes(StandardCharsets.UTF_8), at);
                case 2 -> join(input, at, Arrays.copyOfRange(input, at, to), at);
                case 3 -> join(input, at, other(seeds, random), to);
                default -> join(input, at, new byte[0], to);
            };
        }
        return input;
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(4)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] other(List<byte[]> seeds, Random random) {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(200)));
    }

    /** What stands before {@code at}, a middle, and what stands from {@code to} on. */
    private static byte[] join(byte[] input, int at, byte[] middle, int to) {
        byte[] out = new byte[at + middle.length + input.length - to];
        System.arraycopy(input, 0, out, 0, at);
        System.arraycopy(middle, 0, out, at, middle.length);
        System.arraycopy(input, to, out, at + middle.length, input.length - to);
        return out;
    }
}
