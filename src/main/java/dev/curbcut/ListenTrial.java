package dev.curbcut;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Whether the place to listen at can be used, really tried; and why not, in words that say what to do. */
final class ListenTrial {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String ASK = "GET /-/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    /** More than the whole of a server's answer of ours to that. */
    private static final int LONGEST = 4096;

    /** Ports below it are for those who have the right to (in most systems). */
    private static final int PRIVILEGED = 1024;

    private ListenTrial() {}

    /** A server of ours that has the place already is no fault: the configuration of one that runs is tried this way, too. */
    static Trial.Result of(InetSocketAddress place) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(place);
            return new Trial.Result(true, "listen on " + words(place));
        } catch (IOException e) {
            return isOurs(place)
                    ? new Trial.Result(true, "listen on " + words(place) + ": a Curbcut serves there now")
                    : new Trial.Result(false, "listen on " + words(place) + ": " + reason(place, e));
        }
    }

    /** Why a place can't be had. */
    static String reason(InetSocketAddress place, IOException fault) {
        String said = String.valueOf(fault.getMessage());
        if (said.contains("in use")) {
            return "another program has that port; end it, or choose another (listen)";
        }
        if (said.contains("denied")) {
            return place.getPort() < PRIVILEGED ? "ports below 1024 need a right that this user has not" : said;
        }
        return said.contains("assign") ? "this machine has no such address" : said;
    }

    /** As it is written in a configuration. */
    static String words(InetSocketAddress place) {
        InetAddress address = place.getAddress();
        String host = address.getHostAddress();
        return (address instanceof Inet6Address ? "[" + host + "]" : host) + ":" + place.getPort();
    }

    private static boolean isOurs(InetSocketAddress place) {
        InetAddress host = place.getAddress().isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : place.getAddress();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, place.getPort()), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(ASK.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(LONGEST), StandardCharsets.US_ASCII);
            return answer.startsWith("HTTP/1.1 200 ") && answer.contains("default-src 'none'") && answer.endsWith("\r\n\r\nok\n");
        } catch (IOException e) {
            return false;
        }
    }
}
