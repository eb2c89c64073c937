package dev.curbcut.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** nginx and Varnish, serving the very bytes and headers of one of Curbcut's answers from where that one is served. */
final class Rivals implements AutoCloseable {
    private static final Set<String> THEIR_OWN = Set.of("date", "connection", "content-length", "content-type", "content-encoding", "etag");

    private final Path folder;
    final Program nginx;
    final Program varnish;

    private Rivals(Path folder, Program nginx, Program varnish) {
        this.folder = folder;
        this.nginx = nginx;
        this.varnish = varnish;
    }

    /** @param answer in gzip, as Curbcut gave it at {@code path} */
    static Rivals start(String path, HttpResponse<byte[]> answer) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("curbcut-bench");
        Program nginx = nginx(folder, path, answer);
        return new Rivals(folder, nginx, varnish(folder, path, nginx.port()));
    }

    private static Program nginx(Path folder, String path, HttpResponse<byte[]> answer) throws IOException, InterruptedException {
        Path file = folder.resolve("root" + path.replace("//", "/") + ".gz");
        Files.createDirectories(file.getParent());
        Files.write(file, answer.body());
        String headers = answer.headers().map().entrySet().stream()
                .filter(header -> !THEIR_OWN.contains(header.getKey()))
                .flatMap(header -> header.getValue().stream().map(value -> "add_header " + header.getKey() + " \"" + value + "\";"))
                .collect(Collectors.joining("\n    "));
        int port = Program.freePort();
        Path config = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                events { worker_connections 4096; }
                http {
                  access_log off;
                  client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 100000000;
                  open_file_cache max=100 inactive=600s;
                  open_file_cache_valid 600s;
                  server_tokens off;
                  default_type "text/html; charset=utf-8";
                  types { }
                  server {
                    listen 127.0.0.1:%2$d backlog=4096;
                    root %1$s/root;
                    gzip_static always;
                    add_header Last-Modified "";
                    %3$s
                  }
                }
                user root;
                """.formatted(folder, port, headers));
        return Program.start(onProcessor("nginx", "-e", folder + "/error.log", "-c", config.toString()), port, path);
    }

    private static Program varnish(Path folder, String path, int backend) throws IOException, InterruptedException {
        int port = Program.freePort();
        Path config = Files.writeString(folder.resolve("bench.vcl"), """
                vcl 4.1;
                backend default { .host = "127.0.0.1"; .port = "%d"; }
                sub vcl_backend_response { set beresp.ttl = 1h; }
                sub vcl_deliver { unset resp.http.X-Varnish; unset resp.http.Via; unset resp.http.Age; }
                """.formatted(backend));
        return Program.start(onProcessor("varnishd", "-F", "-j", "none", "-n", folder + "/varnish", "-a", "127.0.0.1:" + port,
                "-f", config.toString(), "-s", "malloc,64m"), port, path);
    }

    private static List<String> onProcessor(String... command) {
        List<String> whole = new ArrayList<>(Processors.forServer());
        whole.addAll(List.of(command));
        return whole;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        varnish.close();
        nginx.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
