package dev.curbcut;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.address.Setting;
import dev.curbcut.render.answer.Operator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of several sites that are mounted, each by the host name that its readers use.
 *
 * @param host that name, in lower case
 * @param site the site read there
 * @param path below which a server in front mounts it: empty, or with a slash before and none behind
 * @param defaults what its readers get who wish nothing
 * @param name for the doorway, or empty
 * @param contact of who is answerable for it, or empty
 * @param spacing towards its origin, or null for that of all
 */
record SiteSettings(
        String host, Address site, String path, Preferences defaults, String name, String contact, boolean legacyTls, boolean plainFallback,
        @Nullable Duration spacing) {

    /** All of them, by host. */
    static List<SiteSettings> all(ConfigObject sites) throws BadAddress {
        List<SiteSettings> all = new ArrayList<>();
        for (String host : sites.keySet().stream().sorted().toList()) {
            all.add(of(host, sites.toConfig().getConfig(ConfigUtil.joinPath(host))));
        }
        return List.copyOf(all);
    }

    private static SiteSettings of(String host, Config c) throws BadAddress {
        var defaults = new LinkedHashMap<Setting, String>();
        for (Setting setting : List.of(Setting.THEME, Setting.LANG, Setting.SIZE)) {
            String value = text(c, setting.parameter());
            if (!value.isEmpty()) {
                defaults.put(setting, value);
            }
        }
        return new SiteSettings(
                host.toLowerCase(Locale.ROOT), Address.parse(c.getString("site")), text(c, "path").replaceFirst("/$", ""), new Preferences(defaults),
                text(c, "name"), text(c, "contact"), c.hasPath("legacy-tls") && c.getBoolean("legacy-tls"),
                c.hasPath("plain-fallback") && c.getBoolean("plain-fallback"), c.hasPath("spacing") ? c.getDuration("spacing") : null);
    }

    private static String text(Config c, String key) {
        return c.hasPath(key) ? c.getString(key) : "";
    }

    ReaderLink links() {
        return new ReaderLink(site, path, defaults);
    }

    /** Who its readers are told runs it: who is answerable for it, else who runs all. */
    @Nullable Operator operator(@Nullable Operator ofAll) {
        if (name.isEmpty() && contact.isEmpty()) {
            return ofAll;
        }
        return new Operator(name, contact.isEmpty() && ofAll != null ? ofAll.contact() : contact, ofAll == null ? "" : ofAll.privacy());
    }

    /** What it is called on the doorway. */
    String title() {
        return name.isEmpty() ? site.host() : name;
    }
}
