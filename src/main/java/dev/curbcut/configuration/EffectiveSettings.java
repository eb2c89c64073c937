package dev.curbcut.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is in force and from where, and what becomes of a change. */
public final class EffectiveSettings {
    /** What is made once, when the program starts. */
    private static final Set<String> AT_THE_START = Set.of(
            "curbcut.listen", "curbcut.store", "curbcut.log", "curbcut.server.request-line", "curbcut.server.head", "curbcut.server.fields",
            "curbcut.server.head-patience", "curbcut.server.first-request", "curbcut.server.idle", "curbcut.server.connections",
            "curbcut.server.connections-per-client", "curbcut.server.refusals", "curbcut.server.shutdown-delay", "curbcut.server.shutdown");

    private EffectiveSettings() {}

    /**
     * One setting.
     *
     * @param name from the root on
     * @param value as it is written, without a password
     * @param place where it was written
     * @param isDefault whether nobody wrote it but the program
     */
    public record InForce(String name, String value, String place, boolean isDefault) {}

    /** All of them: first those that somebody set, then the defaults, each by name. */
    public static List<InForce> of(Config resolved) {
        return leaves(resolved).entrySet().stream()
                .map(entry -> inForce(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(InForce::isDefault).thenComparing(InForce::name))
                .toList();
    }

    private static InForce inForce(String name, ConfigValue value) {
        String place = Problem.place(value.origin());
        ValueKind kind = KnownSettings.kind(name);
        boolean secret = kind != null && kind.secret() && !String.valueOf(value.unwrapped()).isEmpty();
        return new InForce(name, secret && kind != null ? kind.shown(value) : value.render(ConfigRenderOptions.concise()), place, place.startsWith("reference.conf"));
    }

    /** The names of all settings that differ, by name. */
    public static List<String> changed(Config before, Config after) {
        Map<String, ConfigValue> old = leaves(before);
        Map<String, ConfigValue> now = leaves(after);
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .filter(name -> !Objects.equals(unwrapped(old.get(name)), unwrapped(now.get(name))))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private static Object unwrapped(@Nullable ConfigValue value) {
        return value == null ? "" : value.unwrapped();
    }

    private static Map<String, ConfigValue> leaves(Config config) {
        return config.entrySet().stream().filter(entry -> entry.getKey().startsWith(KnownSettings.ROOT + "."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a change of it counts only from the next start on: where the program listens, the store, the size of what is held. */
    public static boolean needsRestart(String name) {
        return AT_THE_START.contains(name) || name.startsWith("curbcut.cache.");
    }
}
