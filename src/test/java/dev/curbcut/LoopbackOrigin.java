package dev.curbcut;

import dev.curbcut.document.recognition.ScanFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An origin on loopback that remembers each target byte for byte, and answers as its paths say. */
final class LoopbackOrigin implements AutoCloseable {
    static final String HOST = "www.example.gov";

    /** Two sheets that are pictures. */
    private static final byte[] SCAN = new ScanFile().page().lines(90, 90, 20, "Rules of the harbour").page().lines(90, 90, 12, "Signed by the council").bytes();

    private final ServerSocket socket = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
    private final List<String> targets = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<String> posted = new CopyOnWriteArrayList<>();
    private final CountDownLatch slow = new CountDownLatch(1);

    LoopbackOrigin() throws IOException {
        Thread.ofVirtual().start(this::accept);
    }

    String connectTo() {
        return HOST + "::127.0.0.1:" + socket.getLocalPort();
    }

    /** The head of every request. */
    List<String> heads() {
        return heads;
    }

    /** Every target asked for, in order. */
    List<String> targets() {
        return targets;
    }

    /** Every form posted: its head and its body. */
    List<String> posted() {
        return posted;
    }

    /** Lets the answers to {@code /slow} go. */
    void letGo() {
        slow.countDown();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = in.readLine();
            if (line == null) {
                return;
            }
            String target = line.split(" ")[1];
            targets.add(target);
            var head = new StringBuilder(line).append('\n');
            int length = 0;
            for (String field = in.readLine(); field != null && !field.isEmpty(); field = in.readLine()) {
                head.append(field).append('\n');
                length = field.toLowerCase(Locale.ROOT).startsWith("content-length:") ? Integer.parseInt(field.substring(15).strip()) : length;
            }
            heads.add(head.toString());
            if (line.startsWith("POST ")) {
                char[] body = new char[length];
                for (int n = 0, read = 0; read >= 0 && n < length; n += Math.max(read, 0)) {
                    read = in.read(body, n, length - n);
                }
                posted.add(head + "\n" + new String(body));
            }
            if (target.startsWith("/slow")) {
                slow.await(20, TimeUnit.SECONDS);
            }
            OutputStream out = client.getOutputStream();
            out.write(reply(target));
            out.flush();
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] reply(String target) {
        if (target.startsWith("/changing")) {
            long time = targets.stream().filter(target::equals).count();
            return page("200 OK", "Cache-Control: max-age=600\r\n", "<h1>Opening hours</h1><p>The office in the harbour street is open to everyone.</p><p>On weekdays it opens at hour number "
                    + time + " of the morning, and closes at noon.</p>");
        }
        if (target.startsWith("/status/")) {
            String status = target.substring(8, 11);
            return page(status + " Something", "", "<h1>The origin's words</h1><p>The origin says why there is nothing.</p>");
        }
        if (target.startsWith("/moved")) {
            return ("HTTP/1.1 302 Found\r\nLocation: /new-place\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
        if (target.startsWith("/away")) {
            return ("HTTP/1.1 302 Found\r\nLocation: http://evil.test/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
        if (target.startsWith("/circle")) {
            return ("HTTP/1.1 302 Found\r\nLocation: " + target + "x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
        if (target.startsWith("/search-moved")) {
            return ("HTTP/1.1 303 See Other\r\nSet-Cookie: session=1\r\nLocation: /search-found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
        if (target.startsWith("/search")) {
            return page("200 OK", "Cache-Control: max-age=600\r\n", "<h1>Search</h1><form method=post action='/search?in=all'><label>Words <input name=keyword value=tax></label>"
                    + "<button>Search</button></form><p>About 12 results found.</p><ul>" + "<li><a href=/page>A page that was found</a> 2024-05-06</li>".repeat(4) + "</ul>");
        }
        if (target.startsWith("/empty")) {
            return response("200 OK", "Content-Type: text/html\r\n", new byte[0]);
        }
        if (target.startsWith("/binary")) {
            return response("200 OK", "Content-Type: application/x-thing\r\n", new byte[] {1, 2, 3, 4});
        }
        if (target.startsWith("/text")) {
            return response("200 OK", "Content-Type: text/plain\r\n", "One paragraph.\n\nAnother one.".getBytes(StandardCharsets.UTF_8));
        }
        if (target.startsWith("/minutes")) {
            var random = new Random(1);
            return page("200 OK", "Cache-Control: max-age=600\r\n", "<h1>Minutes</h1><p>" + IntStream.range(0, 4500).mapToObj(i -> Integer.toHexString(random.nextInt())).collect(Collectors.joining(" ")) + "</p>");
        }
        if (target.startsWith("/frames")) {
            return response("200 OK", "Content-Type: text/html\r\n", ("<title>Frames</title><frameset><frame src=/frame-1 name=one><frame src=/frame-2 name=two>"
                    + "<frame src=/frame-3 name=three></frameset>").getBytes(StandardCharsets.UTF_8));
        }
        if (target.startsWith("/scan")) {
            return response("200 OK", "Content-Type: application/pdf\r\nCache-Control: max-age=600\r\n", SCAN);
        }
        if (target.startsWith("/zh/leads")) {
            return page("200 OK", "", "<div lang=zh-CN><h1>关于发展规划的通知</h1>" + "<p>现将发展规划印发给你们，请认真执行。</p>".repeat(9)
                    + "<p>附件：<a href=/scan-led.pdf>发展规划.pdf</a></p></div>");
        }
        if (target.startsWith("/long-paper")) {
            return response("200 OK", "Content-Type: application/pdf\r\n", ("%PDF-1.4\n" + "%x\n".repeat(5000) + "%%EOF\n").getBytes(StandardCharsets.UTF_8));
        }
        if (target.startsWith("/paper")) {
            return response("200 OK", "Content-Type: text/html\r\n", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
        }
        if (target.startsWith("/zh/") || target.startsWith("/en/in-chinese")) {
            return chinese(target);
        }
        if (target.startsWith("/en/gone")) {
            return page("404 Not Found", "", "<p>No such page.</p>");
        }
        if (target.startsWith("/large")) {
            return page("200 OK", "", "<h1>A large page</h1>" + "<p>A <b>paragraph</b> <i>of</i> many</p>".repeat(60_000));
        }
        String cache = target.startsWith("/no-store") ? "Cache-Control: no-store\r\n" : "Cache-Control: max-age=600\r\n";
        return page("200 OK", cache, "<h1>A page of the origin</h1>" + "<p>A paragraph that is long enough to be read as text.</p>".repeat(20));
    }

    private static byte[] page(String status, String fields, String body) {
        String html = "<!doctype html><html lang=en><head><title>Title of the page</title></head><body>" + body + "</body></html>";
        return response(status, "Content-Type: text/html; charset=utf-8\r\n" + fields, html.getBytes(StandardCharsets.UTF_8));
    }

    /** A page that says it is to be had in English under the same name, which not all of them are. */
    private static byte[] chinese(String target) {
        String html = "<!doctype html><html lang=zh-CN><head><title>发展规划</title><link rel=alternate hreflang=en href=/en/"
                + target.substring(4) + "></head><body><h1>发展规划</h1><img src=/a.png alt=头发 width=300 height=200>"
                + "<p>2023年，皇后在后面，里程碑在城里，干部很干燥，台湾和香港的着重点。</p>".repeat(20)
                + "<form action=/s><label for=k>关键词</label><input id=k name=k></form></body></html>";
        return response("200 OK", "Content-Type: text/html; charset=utf-8\r\nCache-Control: max-age=600\r\n", html.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] response(String status, String fields, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    @Override
    public void close() throws IOException {
        letGo();
        socket.close();
    }
}
