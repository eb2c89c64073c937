package dev.curbcut;

import dev.curbcut.document.recognition.Scans;
import dev.curbcut.server.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole road in this process: a server on a free port, before an origin on loopback. */
final class Served implements AutoCloseable {
    final LoopbackOrigin origin = new LoopbackOrigin();
    final Wire wire;
    private final Application application;
    private final Server server;

    private Served(@Nullable Path config, @Nullable String site) throws IOException {
        Settings settings = Settings.load(new Overrides(
                config, "127.0.0.1:0", List.of(LoopbackOrigin.HOST), site, List.of(origin.connectTo()), null, null, null));
        application = Application.of(settings);
        server = Server.start(settings.listen(), application.services(), settings.server());
        wire = new Wire(server.port());
    }

    static Served start() throws IOException {
        return new Served(null, null);
    }

    /** @param lines of a configuration file */
    static Served with(Path folder, String... lines) throws IOException {
        return new Served(Files.write(folder.resolve("curbcut.conf"), List.of(lines)), null);
    }

    /** With a site mounted. */
    static Served site(String site) throws IOException {
        return new Served(null, site);
    }

    /** Our path of one of the origin's pages. */
    static String page(String path) {
        return "/http://" + LoopbackOrigin.HOST + path;
    }

    /** What recognises scans. */
    Scans scans() {
        return application.scans;
    }

    @Override
    public void close() throws IOException {
        server.close();
        application.close();
        origin.close();
    }
}
