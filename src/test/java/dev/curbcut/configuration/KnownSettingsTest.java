package dev.curbcut.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownSettingsTest {
    private static final Config REFERENCE = ConfigFactory.parseResources("reference.conf");

    @Test
    void every_setting_has_a_default_and_every_default_is_a_setting() {
        assertThat(KnownSettings.names().stream().filter(name -> !name.startsWith(KnownSettings.SITE))).containsExactlyInAnyOrderElementsOf(REFERENCE.entrySet().stream().map(Map.Entry::getKey).toList());
    }

    @Test
    void every_default_is_taken() {
        assertThat(ConfigurationCheck.of(REFERENCE.resolve())).isEmpty();
    }

    @Test
    void the_nearest_name_is_the_one_that_was_probably_meant() {
        assertThat(KnownSettings.nearest("curbcut.server.conections", false)).contains("curbcut.server.connections");
        assertThat(KnownSettings.nearest("fetch.rest", false)).contains("curbcut.fetch.rest");
        assertThat(KnownSettings.nearest("curbcut.user-agent", false)).contains("curbcut.fetch.user-agent");
    }
}
