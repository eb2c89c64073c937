package dev.curbcut;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import dev.curbcut.address.Address;
import dev.curbcut.address.Choices;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.Setting;
import dev.curbcut.configuration.Problem;
import dev.curbcut.language.Catalogues;
import dev.curbcut.theme.Themes;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What only settings together show to be wrong, each a {@link Settings.Wrong} with its place. */
final class SettingsCheck {
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*)+");

    private SettingsCheck() {}

    /** A port that changes at every start is for tests and trials, which give it as an option. */
    static void listen(ConfigValue listen) {
        if (listen.origin().filename() != null && String.valueOf(listen.unwrapped()).endsWith(":0")) {
            throw new Settings.Wrong(Problem.place(listen.origin()) + ": curbcut.listen has port 0; expected a port from 1 to 65535 (0, for any that is free,"
                    + " can only be given as --listen).");
        }
    }

    /** A site on the doorway that readers can't enter is a mistake in one of two places. */
    static void offered(Settings settings, Config all) {
        for (ConfigValue value : all.getList("curbcut.offered")) {
            Address address = Address.of(String.valueOf(value.unwrapped()));
            if (!settings.hosts().allows(address)) {
                throw new Settings.Wrong(Problem.place(value.origin()) + ": curbcut.offered names " + address
                        + ", which may not be read; expected a site that curbcut.allow and curbcut.ports let through.");
            }
        }
    }

    /** Of a site's defaults, what only the installed themes and catalogues know. */
    static void sites(Settings settings, Config all) {
        if (settings.sites().stream().allMatch(site -> site.defaults().equals(Preferences.DEFAULT))) {
            return;
        }
        var choices = new Choices(Themes.load(settings.themes()).names(), Catalogues.load().tags());
        all.getObject("curbcut.sites").forEach((host, site) -> {
            for (Setting setting : List.of(Setting.THEME, Setting.LANG)) {
                ConfigValue value = ((ConfigObject) site).get(setting.parameter());
                if (value != null && choices.canonical(setting, String.valueOf(value.unwrapped())).isEmpty()) {
                    throw new Settings.Wrong(Problem.place(value.origin()) + ": curbcut.sites.\"" + host + "\"." + setting.parameter() + " is “" + value.unwrapped()
                            + "”; expected one of " + String.join(", ", setting == Setting.THEME ? choices.themes() : choices.languages()) + ".");
                }
            }
        });
    }

    /** A sentence of a package's own about its settings, with the place of the first that the operator wrote. */
    static String placed(Config all, String sentence) {
        return KEY.matcher(sentence).results()
                .map(MatchResult::group)
                .map(key -> key.startsWith("curbcut.") ? key : "curbcut." + key)
                .filter(all::hasPath)
                .map(key -> Problem.place(all.getValue(key).origin()))
                .filter(place -> !place.startsWith("reference.conf"))
                .findFirst()
                .map(place -> place + ": ")
                .orElse("")
                + sentence + (sentence.endsWith(".") ? "" : ".");
    }
}
