package dev.curbcut.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCookiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "JSESSIONID=4F0A; Path=/; HttpOnly",
                "ASP.NET_SessionId=x; path=/",
                "PHPSESSID=x",
                "ASPSESSIONIDQQBBCCDD=x",
                "session_id=x",
                "BIGipServerpool_web=1.2.3",
                "acw_tc=x; max-age=1800",
                "__jsluid_s=x",
                "CT6T=x",
                "SERVERID=a|b|c",
            })
    void a_session_or_a_machine_is_a_matter_of_the_connection(String header) {
        assertThat(SessionCookies.isOfAConnection(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"u=1", "user=li", "token=x", "sessionuser=x", "lang=en", "=x", ""})
    void any_other_cookie_may_be_about_a_person(String header) {
        assertThat(SessionCookies.isOfAConnection(header)).isFalse();
    }
}
