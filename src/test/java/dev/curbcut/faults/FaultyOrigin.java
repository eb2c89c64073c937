package dev.curbcut.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An origin on loopback whose pages each state their own address, and which does wrong where its path, or a test, says so.
 * Every connection has a thread of its own.
 */
final class FaultyOrigin implements AutoCloseable {
    /** What may be read: the good pages are at one host, those that fail at another, which has its own turns. */
    static final String HOSTS = "*.gov.test";

    /** What an origin does with a request for a page. */
    interface Mood {
        /** @return the fault to play instead of the page; null for the page */
        Fault of(String target);
    }

    private final ServerSocket server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Mood mood = target -> null;

    FaultyOrigin() throws IOException {
        Thread.ofVirtual().start(this::accept);
    }

    String connectTo() {
        return "::127.0.0.1:" + server.getLocalPort();
    }

    /** Our path of a page of this origin. */
    static String page(String path) {
        return (path.startsWith("/fault/") || path.startsWith("/costly/") ? "/http://faulty.gov.test" : "/http://good.gov.test") + path;
    }

    void mood(Mood to) {
        mood = to;
    }

    /** Connections that somebody holds open. */
    int connections() {
        return open.size();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofPlatform().daemon().start(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = in.readLine();
            for (String field = line; field != null && !field.isEmpty(); ) {
                field = in.readLine();
            }
            if (line != null) {
                answer(socket, line.split(" ")[1]);
                socket.shutdownOutput();
                in.transferTo(java.io.Writer.nullWriter());
            }
        } catch (IOException e) {
            // The other side had enough.
        } finally {
            open.remove(socket);
        }
    }

    private void answer(Socket socket, String target) throws IOException {
        var wire = new Fault.Wire(socket, socket.getOutputStream(), target);
        Fault fault = target.startsWith("/fault/") ? Fault.valueOf(target.substring(7).replaceAll("[^A-Z_0-9].*", "")) : mood.of(target);
        if (fault == null) {
            wire.whole(content(target).getBytes(StandardCharsets.UTF_8), "Content-Type: text/html; charset=utf-8", "Cache-Control: max-age=5");
        } else {
            fault.play(wire);
        }
    }

    /** A page that says which one it is, in its title, its words and its link. */
    private static String content(String target) {
        if (target.startsWith("/costly/")) {
            String[] named = target.substring("/costly/".length()).split("\\?", 2);
            return named[0].equals("frames") ? CostlyPage.frames(named[1]) : CostlyPage.valueOf(named[0]).html();
        }
        String token = token(target);
        return "<!doctype html><html lang=en><head><title>Page " + token + "</title></head><body><h1>Page " + token + "</h1>"
                + ("<p>These are the words of page " + token + " and of no other one.</p>").repeat(8) + "<p><a href='" + target + "/next'>next to " + token
                + "</a></p></body></html>";
    }

    /** What only the page of this target says. */
    static String token(String target) {
        return "t" + Integer.toUnsignedString(target.hashCode() * 0x9E3779B1, 36) + "z";
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
