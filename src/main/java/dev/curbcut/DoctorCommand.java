package dev.curbcut;

import dev.curbcut.language.Catalogues;
import dev.curbcut.theme.Themes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "doctor",
        description = "Say what this machine and this configuration can and cannot do.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: curbcut doctor --config curbcut.conf"})
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    SiteOptions options = new SiteOptions();

    private boolean well = true;

    @Override
    public Integer call() {
        Settings settings = Settings.load(options.overrides(null, null));
        Runtime machine = Runtime.getRuntime();
        say(true, "Java " + Runtime.version() + ", " + machine.availableProcessors() + " processors, "
                + machine.maxMemory() / (1 << 20) + " MB of heap");
        long caches = settings.cache().bytes() + settings.proxy().readingsBytes() + settings.proxy().answersBytes();
        say(caches < machine.maxMemory() * 3 / 4, "the caches may take " + caches / (1 << 20) + " MB of it");
        say(canListen(settings), "listen on " + settings.listen());
        say(!settings.hosts().patterns().contains("*") || settings.listen().getAddress().isLoopbackAddress(),
                settings.hosts().patterns().size() + " patterns of hosts may be read" + (settings.hosts().patterns().contains("*")
                        ? "; * among them: never on a server that others can reach" : ""));
        say(resolves(), "look up names of hosts");
        Themes themes = Themes.load(settings.themes());
        say(themes.all().stream().allMatch(theme -> theme.isLegible()), themes.names().size() + " themes are legible");
        say(true, "languages of the interface: " + String.join(", ", Catalogues.load().tags()));
        say(true, settings.connectTo().size() + " rules lead traffic elsewhere");
        say(true, settings.store() == null ? "no shared cache: each machine holds its own" : "shared cache at " + withoutSecret(settings.store()));
        return well ? 0 : 1;
    }

    private void say(boolean good, String what) {
        well &= good;
        System.out.println((good ? "can     " : "cannot  ") + what);
    }

    private static String withoutSecret(String store) {
        return store.replaceFirst("//.*@", "//…@");
    }

    private static boolean canListen(Settings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(settings.listen());
            return true;
        } catch (IOException e) {
            return false;
        }
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
