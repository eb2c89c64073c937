package dev.curbcut.cache;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.RedisClient;

/** A real redis-server on a free port, that a test kills and starts again. */
public final class RedisServer implements AutoCloseable {
    private final Path folder;
    private final int port;
    private Process process;

    public RedisServer(Path folder) throws Exception {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        process = start();
    }

    private Process start() throws Exception {
        Process started = new ProcessBuilder(
                        "redis-server", "--port", "" + port, "--bind", "127.0.0.1", "--save", "", "--dir", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!listens()) {
            if (!started.isAlive() || System.nanoTime() - end > 0) {
                throw new IllegalStateException("redis-server does not start");
            }
            Thread.onSpinWait();
        }
        return started;
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void restart() throws Exception {
        process = start();
    }

    /** Has no room for anything new, and puts nothing out; or as much as it likes. */
    public void fill(boolean full) {
        try (var client = RedisClient.create("127.0.0.1", port)) {
            client.sendCommand(Protocol.Command.CONFIG, "SET", "maxmemory-policy", "noeviction");
            client.sendCommand(Protocol.Command.CONFIG, "SET", "maxmemory", full ? "1" : "0");
        }
    }

    /** Stops it as it stands, or lets it go on: its connections stay open and nothing comes. */
    public void freeze(boolean frozen) throws Exception {
        new ProcessBuilder("kill", frozen ? "-STOP" : "-CONT", "" + process.pid()).start().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
