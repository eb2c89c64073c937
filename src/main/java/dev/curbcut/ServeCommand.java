package dev.curbcut;

import dev.curbcut.sample.SampleSite;
import dev.curbcut.server.Server;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Serve readers until stopped.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: curbcut serve --listen 127.0.0.1:8080 --allow '*.gov.cn'"})
final class ServeCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Mixin
    SiteOptions options = new SiteOptions();

    @Option(names = "--listen", paramLabel = "HOST:PORT", description = "Where to listen; 127.0.0.1:8080 unless configured.")
    @Nullable String listen;

    @Option(names = "--site", paramLabel = "URL", description = "A site whose pages have short URLs here: / is its home.")
    @Nullable String site;

    @Option(names = "--sample", description = "Serve the sample site that comes with the program, through the whole road.")
    boolean sample;

    @Option(names = "--log-requests", description = "Log a line a request: method, status, time taken; never a page or a reader.")
    boolean logRequests;

    @Override
    public Integer call() throws InterruptedException {
        try (SampleSite origin = sample ? SampleSite.start() : null) {
            if (origin != null) {
                options.connectTo.add(origin.connectTo());
                // Whoever types its bare name asks for https first, as everywhere.
                options.connectTo.add(origin.host() + ":443:127.0.0.1:" + origin.port());
            }
            serve(settings(origin), origin);
            return 0;
        } catch (IOException e) {
            throw new Settings.Wrong("Can't serve the sample site: " + e.getMessage() + ".");
        }
    }

    private Settings settings(@Nullable SampleSite origin) {
        Settings settings = Settings.load(options.overrides(listen, site));
        Settings logging = logRequests ? settings.loggingRequests() : settings;
        return origin == null ? logging : logging.with(origin.host(), origin.home());
    }

    private void serve(Settings settings, @Nullable SampleSite origin) throws InterruptedException {
        if (settings.jsonLog()) {
            LogFormat.json();
        }
        var application = Application.of(settings);
        Server server;
        try {
            server = Server.start(settings.listen(), application.services(), settings.server());
        } catch (IOException e) {
            application.close();
            throw new Settings.Wrong("Can't listen on " + ListenTrial.words(settings.listen()) + ": " + ListenTrial.reason(settings.listen(), e) + ".");
        } catch (RuntimeException e) {
            application.close();
            throw e;
        }
        application.program.watch();
        var reload = new Reload(
                options.config, () -> Settings.configuration(options.overrides(listen, site)), () -> settings(origin),
                Settings.configuration(options.overrides(listen, site)), application, server);
        reload.watch();
        application.proxyTrouble().ifPresent(trouble -> LOG.error("{}", trouble));
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            reload.close();
            stopped.countDown();
        }));
        System.out.println("Curbcut serves at http://" + host(settings) + ":" + server.port() + "/"
                + (origin == null ? "" : " (the sample site: http://" + host(settings) + ":" + server.port() + "/" + origin.home() + ")"));
        stopped.await();
    }

    private static String host(Settings settings) {
        var address = settings.listen().getAddress();
        if (address.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        String text = address.getHostAddress();
        return text.indexOf(':') >= 0 ? "[" + text + "]" : text;
    }
}
