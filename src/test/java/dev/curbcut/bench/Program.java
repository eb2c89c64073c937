package dev.curbcut.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A server in a process of its own, on a port of 127.0.0.1: Curbcut as scripts/run starts it, or another to compare with. */
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    private Program(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Curbcut, with the limits a single client would meet out of the way.
     *
     * @param before a command that runs it, such as one that binds it to a processor; empty for none
     * @param settings lines of its configuration
     */
    static Program curbcut(List<String> before, int port, List<String> settings, String... arguments) throws IOException, InterruptedException {
        return curbcut(Build.ours(), "/-/health", before, port, settings, arguments);
    }

    /** @param ready a path that it answers as soon as it serves */
    static Program curbcut(Build build, String ready, List<String> before, int port, List<String> settings, String... arguments) throws IOException, InterruptedException {
        Path config = Files.writeString(Path.of("target", "bench-" + port + ".conf"), """
                curbcut.server { misses-per-second = 1000000, misses-at-once = 1000000, connections-per-client = 20000 }
                """ + String.join("\n", settings));
        List<String> command = new ArrayList<>(before);
        command.addAll(build.command());
        command.addAll(List.of("serve", "--listen", "127.0.0.1:" + port, "--config", config.toString()));
        command.addAll(List.of(arguments));
        return start(command, port, ready);
    }

    /** Any server. @param ready a path that it answers as soon as it serves */
    static Program start(List<String> command, int port, String ready) throws IOException, InterruptedException {
        Path log = Path.of("target", "bench-" + port + ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var program = new Program(process, port);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!program.answers(ready)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                program.close();
                throw new IllegalStateException("did not start: " + String.join(" ", command) + "\n" + Files.readString(log));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
        return program;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.toHandle().pid();
    }

    /** Processor time taken so far, with that of its own processes, in seconds. */
    double processorSeconds() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(one -> one.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9)
                .sum();
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Encoding", "gzip")
                .timeout(PATIENCE)
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }

    /** Asks nothing before somebody listens: a client that is refused again and again takes the processor from who starts. */
    private boolean answers(String path) throws InterruptedException {
        try {
            new Socket(InetAddress.getByName("127.0.0.1"), port).close();
            return get(path).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** A value of Curbcut's metrics. */
    double metric(String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/-/metrics")).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body().lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no metric " + name));
    }

    /** Resident memory, in bytes, as Linux counts it. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }

    /** Has Curbcut's JVM collect its garbage, so that what is counted next is what it holds. */
    void collect() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, Long.toString(pid()), "GC.run").start().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
