package dev.curbcut;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Readers who ask again and again, each on a connection that it keeps open until it is told to close it; then on a new one. While nobody
 * listens they wait. What they were answered is counted, and what they were not though they had been heard.
 */
final class SteadyReaders implements AutoCloseable {
    private final int port;
    private final IntFunction<String> targets;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final ConcurrentMap<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean enough;

    /** @param targets by the number of the request */
    SteadyReaders(int port, int readers, IntFunction<String> targets) {
        this.port = port;
        this.targets = targets;
        for (int i = 0; i < readers; i++) {
            threads.add(Thread.ofPlatform().start(this::read));
        }
    }

    private void read() {
        while (!enough) {
            boolean heard = false;
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                InputStream in = new BufferedInputStream(socket.getInputStream());
                for (boolean more = true; more && !enough; heard = true) {
                    String ask = "GET " + targets.apply(asked.incrementAndGet()) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
                    socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
                    more = answer(in);
                }
            } catch (ConnectException e) {
                LockSupport.parkNanos(10_000_000);
            } catch (IOException e) {
                // A connection that was in the queue of one that stopped listening was never heard.
                if (heard) {
                    lost.incrementAndGet();
                }
            }
        }
    }

    /** Reads one answer to its end. @return whether the connection goes on */
    private boolean answer(InputStream in) throws IOException {
        String head = line(in);
        int status = Integer.parseInt(head.split(" ")[1]);
        int length = 0;
        boolean more = true;
        for (String field = line(in).toLowerCase(Locale.ROOT); !field.isEmpty(); field = line(in).toLowerCase(Locale.ROOT)) {
            length = field.startsWith("content-length:") ? Integer.parseInt(field.substring(15).strip()) : length;
            more &= !field.equals("connection: close");
        }
        if (in.readNBytes(length).length < length) {
            throw new EOFException("half an answer");
        }
        statuses.computeIfAbsent(status, first -> new AtomicInteger()).incrementAndGet();
        return more;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("no answer");
            }
            line.append((char) b);
        }
        return line.toString().strip();
    }

    /** Waits until so many more were answered. */
    void await(int more) {
        for (int end = answered() + more; answered() < end; ) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    int answered() {
        return statuses.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** Requests on connections that had been heard, without an answer or with half of one. */
    int lost() {
        return lost.get();
    }

    /** How often each status was answered. */
    Map<Integer, AtomicInteger> statuses() {
        return statuses;
    }

    /** Lets each have its last answer. */
    @Override
    public void close() throws InterruptedException {
        enough = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
