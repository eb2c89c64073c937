package dev.curbcut.fetch.socket;

import java.util.List;
import java.util.Optional;

/**
 * Where traffic is led elsewhere, by the operator's connect-to rules.
 *
 * @param rules the first that matches counts, as in curl
 */
public record ConnectToRules(List<ConnectTo> rules) {
    public ConnectToRules {
        rules = List.copyOf(rules);
    }

    Optional<ConnectTo> rule(String host, int port) {
        return rules.stream().filter(r -> r.matches(host, port)).findFirst();
    }

    /** Whether some port of this host leads to a place the operator named: its own name need not resolve. */
    boolean mayLead(String host) {
        return rules.stream().anyMatch(r -> r.namesPlace() && r.matches(host, r.fromPort()));
    }

    /** Whether the operator leads this host and port to a place of his own: no spacing is needed there. */
    public boolean leads(String host, int port) {
        return rule(host, port).filter(ConnectTo::namesPlace).isPresent();
    }
}
