package dev.curbcut;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.curbcut.cache.RedisServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The doctor really tries what the configuration leans on, and fails when one of them is dead. */
@Timeout(120)
class DoctorTest {
    @TempDir
    Path folder;

    private record Ran(int status, String out) {}

    private Ran doctor(String... lines) throws IOException {
        Path config = Files.writeString(folder.resolve("curbcut.conf"), "curbcut.listen = \"127.0.0.1:" + freePort() + "\"\n" + String.join("\n", lines));
        PrintStream before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            return new Ran(Curbcut.run("doctor", "--config", config.toString()), out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static HttpServer origin(int status, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String site(int port) {
        return "curbcut { allow = [a.test], offered = [\"http://a.test/\"], connect-to = [\"::127.0.0.1:" + port + "\"] }";
    }

    @Test
    void text_recognition_is_tried_and_a_program_that_was_named_and_is_another_is_a_fault() throws IOException {
        assertThat(doctor().out).containsPattern("can     recognise the text of scans by Tesseract [0-9.]+: .*chi_sim.*eng");
        Ran off = doctor("curbcut.recognition.program = off");
        assertThat(off.out).contains("can     do without text recognition: it is off");
        Ran other = doctor("curbcut.recognition.program = echo");
        assertThat(other.out).contains("cannot  recognise the text of scans by echo: it is not Tesseract");
        assertThat(other.status).isEqualTo(1);
    }

    @Test
    void a_site_that_answers_is_well() throws IOException {
        HttpServer server = origin(200, "<h1>A</h1>");
        Ran ran = doctor(site(server.getAddress().getPort()));
        server.stop(0);
        assertThat(ran.out).contains("can     read http://a.test/");
        assertThat(ran.status).as(ran.out).isZero();
    }

    @Test
    void a_dead_site_is_said() throws IOException {
        Ran ran = doctor(site(freePort()));
        assertThat(ran.out).contains("cannot  read http://a.test/: a.test: ");
        assertThat(ran.status).isOne();
    }

    @Test
    @Tag("redis")
    void a_store_that_answers_is_well() throws Exception {
        try (var redis = new RedisServer(folder)) {
            assertThat(doctor("curbcut.store = \"" + redis.url() + "\"").out).contains("can     use the store at redis://");
        }
    }

    /** By the option, which stands above the file. */
    private Ran doctorAt(String place) throws IOException {
        PrintStream before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            return new Ran(Curbcut.run("doctor", "--listen", place, "--connect-to", "::127.0.0.1:1"), out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void a_place_to_listen_that_is_free_is_well() throws IOException {
        String place = "127.0.0.1:" + freePort();
        Ran ran = doctorAt(place);
        assertThat(ran.out).contains("can     listen on " + place + "\n");
        assertThat(ran.status).as(ran.out).isZero();
    }

    @Test
    void a_place_to_listen_that_another_program_has_is_a_fault() throws IOException {
        HttpServer other = origin(200, "ok\n");
        Ran ran = doctorAt("127.0.0.1:" + other.getAddress().getPort());
        other.stop(0);
        assertThat(ran.out).contains("cannot  listen on 127.0.0.1:" + other.getAddress().getPort() + ": another program has that port");
        assertThat(ran.status).isOne();
    }

    @Test
    void a_place_to_listen_that_no_address_of_this_machine_is_is_a_fault() throws IOException {
        assertThat(doctorAt("192.0.2.1:8080").out).contains("cannot  listen on 192.0.2.1:8080: this machine has no such address");
    }

    /** So that the file of a server that runs can be tried before it is taken up, and a new release before it is started. */
    @Test
    void a_place_where_a_curbcut_serves_already_is_no_fault() throws IOException {
        try (var served = Served.start()) {
            Ran ran = doctorAt("127.0.0.1:" + served.wire.port());
            assertThat(ran.out).contains("can     listen on 127.0.0.1:" + served.wire.port() + ": a Curbcut serves there now");
            assertThat(ran.status).as(ran.out).isZero();
        }
    }

    @Test
    void a_translation_server_that_is_not_there_is_said_in_words() throws IOException {
        assertThat(doctor("curbcut.translation.server = \"http://127.0.0.1:" + freePort() + "\"").out).contains("can't be used: it can't be reached");
    }

    @Test
    void a_dead_store_is_said() throws IOException {
        Ran ran = doctor("curbcut.store = \"redis://127.0.0.1:" + freePort() + "\"");
        assertThat(ran.out).contains("cannot  use the store at redis://127.0.0.1:", ": the store does not answer");
        assertThat(ran.status).isOne();
    }

    @Test
    @Tag("redis")
    void a_store_that_can_be_read_and_takes_nothing_is_said() throws Exception {
        try (var redis = new RedisServer(folder)) {
            redis.fill(true);
            Ran ran = doctor("curbcut.store = \"" + redis.url() + "\"");
            assertThat(ran.out).contains("cannot  use the store at redis://127.0.0.1:", ": the store takes nothing: OOM ");
            assertThat(ran.status).isOne();
        }
    }

    @Test
    void a_dead_translation_server_is_said() throws IOException {
        Ran ran = doctor("curbcut.translation.server = \"http://127.0.0.1:" + freePort() + "\"");
        assertThat(ran.out).contains("cannot  translate by http://127.0.0.1:", ": the translation server can't be used");
        assertThat(ran.status).isOne();
    }

    @Test
    void a_translation_server_that_answers_is_well() throws IOException {
        HttpServer server = origin(200, "[{\"code\":\"zh\",\"targets\":[\"en\"]}]");
        String out = doctor("curbcut.translation.server = \"http://127.0.0.1:" + server.getAddress().getPort() + "\"").out;
        server.stop(0);
        assertThat(out).contains("can     translate by http://127.0.0.1:", ": 1 languages");
    }

    @Test
    void wrong_rules_for_sites_are_said_with_their_place() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Path rule = Files.writeString(rules.resolve("town.conf"), "host = a.gov\nbdy = p\n");
        Ran ran = doctor("curbcut.rules = \"" + rules + "\"");
        assertThat(ran.out).contains("cannot  use the rules for sites:", rule + ":2: a rule knows no “bdy”; did you mean body?");
        assertThat(ran.status).isOne();
    }

    /** A program of its own, whose system has no font: the list of fonts names an empty folder, and nothing is remembered of another list at home. */
    @Test
    void a_machine_without_fonts_is_said() throws Exception {
        Path none = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig><dir>" + Files.createDirectory(folder.resolve("none")) + "</dir></fontconfig>");
        ProcessBuilder doctor = RunningCurbcut.command(List.of("doctor", "--allow", "a.test")).redirectErrorStream(true);
        doctor.environment().put("FONTCONFIG_FILE", none.toString());
        doctor.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + folder);
        Process process = doctor.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(out).contains("cannot  draw letters: ");
        assertThat(process.waitFor()).isOne();
    }

    @Test
    void a_dead_proxy_is_said() throws IOException {
        Ran ran = doctor("curbcut.fetch.proxy = \"http://127.0.0.1:" + freePort() + "\"");
        assertThat(ran.out).contains("cannot  go out: the proxy (fetch.proxy) can't be used");
        assertThat(ran.status).isOne();
    }

    @Test
    void what_is_in_force_is_said_with_its_place() throws IOException {
        assertThat(doctor("curbcut.server.idle = 7s").out)
                .contains("* curbcut.server.idle = \"7s\"  (" + folder.resolve("curbcut.conf") + ":2)", "  curbcut.fetch.hops = 8  (default)");
    }
}
