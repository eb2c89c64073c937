package dev.curbcut.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The load generator wrk, on a processor of its own where there are two.
 *
 * @param perSecond answers a second
 * @param p50 of the time to an answer, in milliseconds; p99 likewise
 * @param failed answers that are errors, and connections that broke
 */
record Wrk(double perSecond, double p50, double p99, double max, long answers, long bytes, long failed) {
    /** What is printed at the end of every run, for {@link #read}. */
    private static final String DONE = """
            done = function(s, l, r)
              local e = s.errors
              io.write(string.format("RESULT %d %d %d %d %d %d %d\\n", s.requests, s.duration, s.bytes,
                e.connect + e.read + e.write + e.status + e.timeout, l:percentile(50), l:percentile(99), l.max))
              if e.connect + e.read + e.write + e.status + e.timeout > 0 then
                io.write(string.format("FAILED to connect %d, to read %d, to write %d, by status %d, by time %d\\n", e.connect, e.read, e.write, e.status, e.timeout))
              end
            end
            """;

    /** How hard to ask. */
    record Load(int threads, int connections, double seconds) {}

    /** Asks for one path over and over. @param headers each as {@code Name: value} */
    static Wrk path(int port, String path, Load load, String... headers) throws IOException, InterruptedException {
        return run(port, path, load, "", headers);
    }

    /** Asks for what a script's {@code request} gives. */
    static Wrk script(int port, String script, Load load, String... headers) throws IOException, InterruptedException {
        return run(port, "/", load, script, headers);
    }

    private static Wrk run(int port, String path, Load load, String script, String... headers) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile("curbcut", ".lua"), script + DONE);
        List<String> command = new ArrayList<>(Processors.forLoad());
        command.addAll(List.of("wrk", "-t" + load.threads(), "-c" + load.connections(), "-d" + Math.max(1, Math.round(load.seconds())) + "s",
                "--timeout", "30s", "-s", file.toString()));
        for (String header : headers) {
            command.addAll(List.of("-H", header));
        }
        command.add("http://127.0.0.1:" + port + path);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor(10, TimeUnit.SECONDS);
        Files.delete(file);
        return read(said);
    }

    private static Wrk read(String said) {
        said.lines().filter(line -> line.startsWith("FAILED ")).forEach(line -> System.out.println("  " + line));
        String line = said.lines().filter(l -> l.startsWith("RESULT ")).findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk said: " + said));
        long[] n = Arrays.stream(line.substring("RESULT ".length()).split(" ")).mapToLong(Long::parseLong).toArray();
        return new Wrk(n[0] * 1e6 / n[1], n[4] / 1e3, n[5] / 1e3, n[6] / 1e3, n[0], n[2], n[3]);
    }
}
