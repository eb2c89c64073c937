package dev.curbcut;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Curbcut as an operator starts it: {@code curbcut serve} in a process of its own, on a free port. */
public final class RunningCurbcut implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningCurbcut(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts {@code curbcut serve} with these further arguments, and waits until it is ready. */
    public static RunningCurbcut start(String... arguments) throws IOException, InterruptedException {
        return start(List.of("-Xmx1g"), arguments);
    }

    /** The same from a jar of the program's own classes instead of the folder of them. */
    static RunningCurbcut startFrom(Path jar, String... arguments) throws IOException, InterruptedException {
        return start(jar.toString(), freePort(), List.of("-Xmx1g"), arguments);
    }

    /** The same in the place of one that has ended. */
    static RunningCurbcut startAt(int port, String... arguments) throws IOException, InterruptedException {
        return start("", port, List.of("-Xmx1g"), arguments);
    }

    /** @param options of the JVM */
    public static RunningCurbcut start(List<String> options, String... arguments) throws IOException, InterruptedException {
        return start("", freePort(), options, arguments);
    }

    private static RunningCurbcut start(String jar, int port, List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> serve = new ArrayList<>(List.of("serve", "--listen", "127.0.0.1:" + port));
        serve.addAll(List.of(arguments));
        Path log = log(port);
        Process process = command(jar, options, serve).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        RunningCurbcut running = new RunningCurbcut(process, port);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!running.isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                running.close();
                throw new IllegalStateException("curbcut did not start: " + Files.readString(log));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return running;
    }

    /** A command of the program, with the classes that are tested, without those of the tests. */
    public static ProcessBuilder command(List<String> arguments) {
        return command("", List.of("-Xmx1g"), arguments);
    }

    /** @param jar in the place of the folder of classes; empty for that folder */
    private static ProcessBuilder command(String jar, List<String> options, List<String> arguments) {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> !jar.isEmpty() && entry.endsWith("classes") ? jar : entry)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8", "-cp", classes, "dev.curbcut.Curbcut"));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    public Process process() {
        return process;
    }

    public int port() {
        return port;
    }

    /** All it has said so far. */
    public String log() throws IOException {
        return Files.readString(log(port));
    }

    private static Path log(int port) {
        return Path.of("target", "curbcut-" + port + ".log");
    }

    /** The URL of a path of ours. */
    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** What is answered at a path of ours. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path))).timeout(PATIENCE).build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** The status of what is answered at a path of ours, by whatever client there is: for many readers at once. */
    int status(HttpClient reader, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url(path))).timeout(PATIENCE).build();
        return reader.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** A value of the metrics. */
    public double metric(String name) throws IOException, InterruptedException {
        return get("/-/metrics").body().lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no metric " + name));
    }

    /** Ends it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/-/health").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        client.close();
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
