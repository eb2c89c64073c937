package dev.curbcut;

import dev.curbcut.address.Address;
import dev.curbcut.configuration.EffectiveSettings;
import dev.curbcut.fetch.GuardedOrigin;
import dev.curbcut.language.Catalogues;
import dev.curbcut.theme.Themes;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        description = "Say what this machine and this configuration can and cannot do.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: curbcut doctor --config curbcut.conf"})
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    SiteOptions options = new SiteOptions();

    @Option(names = "--listen", paramLabel = "HOST:PORT", description = "Where the server is to listen; 127.0.0.1:8080 unless configured.")
    @Nullable String listen;

    /** No address of anybody's (RFC 5737). */
    private static final InetSocketAddress NOBODYS = new InetSocketAddress("192.0.2.1", 443);

    private boolean well = true;

    @Override
    public Integer call() {
        Settings settings = Settings.load(options.overrides(listen, null));
        Runtime machine = Runtime.getRuntime();
        say(true, "Java " + Runtime.version() + ", " + machine.availableProcessors() + " processors, "
                + machine.maxMemory() / (1 << 20) + " MB of heap");
        long caches = settings.cache().bytes() + settings.proxy().readingsBytes() + settings.proxy().answersBytes();
        say(caches < machine.maxMemory() * 3 / 4, "the caches may take " + caches / (1 << 20) + " MB of it");
        say(ListenTrial.of(settings.listen()));
        say(!settings.hosts().patterns().contains("*") || settings.listen().getAddress().isLoopbackAddress(),
                counted(settings.hosts().patterns().size(), "pattern") + " of hosts may be read" + (settings.hosts().patterns().contains("*")
                        ? "; * among them: never on a server that others can reach" : ""));
        Themes themes = Themes.load(settings.themes());
        say(themes.all().stream().allMatch(theme -> theme.isLegible()), themes.names().size() + " themes are legible");
        say(Trial.rules(settings));
        say(true, "languages of the interface: " + String.join(", ", Catalogues.load().tags()));
        say(true, settings.connectTo().isEmpty() ? "lead all traffic where it is asked to go" : "lead traffic elsewhere by " + counted(settings.connectTo().size(), "rule"));
        outside(settings);
        inForce();
        return well ? 0 : 1;
    }

    private void say(boolean good, String what) {
        well &= good;
        System.out.println((good ? "can     " : "cannot  ") + what);
    }

    private void say(Trial.Result result) {
        say(result.well(), result.words());
    }

    /** What the configuration leans on, each really tried. */
    private void outside(Settings settings) {
        say(Trial.fonts());
        say(Trial.tls(settings));
        if (settings.store() == null) {
            say(true, "do without a store: each machine holds its own");
        } else {
            say(Trial.store(settings, settings.store()));
        }
        say(Trial.recognition(settings.recognition()));
        if (settings.browser() != null) {
            say(Trial.browser(settings.browser(), settings.fetch().userAgent()));
        }
        if (settings.translation().server() != null) {
            say(Trial.translation(settings));
        }
        List<Address> sites = settings.named();
        try (var origin = new GuardedOrigin(settings.hosts(), settings.connectTo(), settings.fetch())) {
            origin.proxyTrouble(NOBODYS).ifPresent(trouble -> say(false, "go out: " + trouble));
            sites.forEach(site -> say(Trial.site(origin, site)));
        }
        if (sites.isEmpty() && settings.connectTo().isEmpty() && settings.fetch().proxy() == null) {
            say(resolves(), "look up names of hosts");
        }
    }

    private void inForce() {
        List<EffectiveSettings.InForce> all = EffectiveSettings.of(Settings.configuration(options.overrides(listen, null)));
        System.out.println();
        System.out.println("In force, and where it is written (* taken up by a restart only):");
        for (EffectiveSettings.InForce one : all) {
            System.out.println((EffectiveSettings.needsRestart(one.name()) ? "* " : "  ") + one.name() + " = " + one.value() + "  (" + (one.isDefault() ? "default" : one.place()) + ")");
        }
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static boolean resolves() {
        try {
            InetAddress.getByName("www.gov.uk");
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
