package dev.curbcut.browser;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listeners that nobody should speak to: TCP on one port of every address of this machine, UDP on another. */
final class Ears implements AutoCloseable {
    private final ServerSocket tcp = new ServerSocket();
    private final DatagramSocket udp = new DatagramSocket(0, InetAddress.getByName("127.0.0.1"));
    private final List<String> heard = new CopyOnWriteArrayList<>();

    Ears() throws IOException {
        tcp.bind(new InetSocketAddress(0), 200);
        Thread.ofVirtual().start(this::listen);
        Thread.ofPlatform().daemon().start(this::receive);
    }

    int port() {
        return tcp.getLocalPort();
    }

    int udpPort() {
        return udp.getLocalPort();
    }

    /** A line a connection or datagram: the first bytes of it. */
    List<String> heard() {
        return heard;
    }

    private void listen() {
        while (!tcp.isClosed()) {
            try (Socket caller = tcp.accept()) {
                caller.setSoTimeout(2000);
                byte[] first = caller.getInputStream().readNBytes(60);
                heard.add("tcp: " + new String(first, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("nothing"));
            } catch (IOException e) {
                if (!tcp.isClosed()) {
                    heard.add("tcp: a connection without a word");
                }
            }
        }
    }

    private void receive() {
        while (!udp.isClosed()) {
            try {
                var packet = new DatagramPacket(new byte[1500], 1500);
                udp.receive(packet);
                heard.add("udp: " + packet.getLength() + " bytes");
            } catch (IOException e) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        tcp.close();
        udp.close();
    }
}
