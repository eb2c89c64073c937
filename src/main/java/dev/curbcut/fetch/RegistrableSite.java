package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Registrable sites, by the public suffix list: {@code www.shanxi.gov.cn} and {@code sthjt.shanxi.gov.cn} are of one. */
public final class RegistrableSite {
    private RegistrableSite() {}

    /** Whether two addresses are of one registrable site; the same host always is. */
    public static boolean of(Address one, Address other) {
        return one.host().equals(other.host())
                || registrable(one).isPresent() && registrable(one).equals(registrable(other));
    }

    /** The registrable domain; empty for an IP literal and for a public suffix itself. */
    public static Optional<String> registrable(Address address) {
        try {
            HttpUrl url = new HttpUrl.Builder()
                    .scheme("https")
                    .host(address.host())
                    .build();
            return Optional.ofNullable(url.topPrivateDomain());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
