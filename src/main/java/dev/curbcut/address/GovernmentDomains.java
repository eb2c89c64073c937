package dev.curbcut.address;

import dev.curbcut.table.TabSeparatedValues;
import java.util.List;

/** The world's government domains, as patterns of {@link AllowedHosts}: what may be read where the operator names nothing else. */
public final class GovernmentDomains {
    private GovernmentDomains() {}

    /** The patterns of {@code governments.txt}, in its order. */
    public static List<String> patterns() {
        return TabSeparatedValues.of(GovernmentDomains.class, "governments.txt").stream().map(row -> row[0]).toList();
    }
}
