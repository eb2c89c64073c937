package dev.curbcut.fetch.socket;

/** What kind of place an IP address is; only a {@link #PUBLIC} one is ever dialled. */
public enum IpAddressKind {
    PUBLIC,
    /** 0.0.0.0/8 and ::, "this network" (RFC 1122 section 3.2.1.3). */
    THIS_NETWORK,
    LOOPBACK,
    /** RFC 1918. */
    PRIVATE,
    /** 100.64.0.0/10, between a carrier and its customers (RFC 6598). */
    CARRIER,
    /** Where clouds tell a machine its secrets. */
    METADATA,
    LINK_LOCAL,
    /** 192.0.0.0/24 and 2001::/23: protocol assignments (RFC 6890). */
    PROTOCOL,
    DOCUMENTATION,
    /** 198.18.0.0/15 and 2001:2::/48 (RFC 2544, RFC 5180). */
    BENCHMARKING,
    MULTICAST,
    BROADCAST,
    /** 240.0.0.0/4, and whatever of IPv6 is not yet given out as global unicast. */
    RESERVED,
    /** ::ffff:0:0/96 and ::ffff:0:0:0/96: an IPv4 address in disguise (RFC 4291 section 2.5.5.2, RFC 2765). */
    MAPPED,
    /** ::/96 (RFC 4291 section 2.5.5.1). */
    COMPATIBLE,
    /** 64:ff9b::/96 and 64:ff9b:1::/48 (RFC 6052, RFC 8215). */
    NAT64,
    /** 2002::/16 and its relays, 192.88.99.0/24 (RFC 7526). */
    SIX_TO_FOUR,
    /** 2001::/32 (RFC 4380). */
    TEREDO,
    /** An interface identifier 0:5efe or 200:5efe and an IPv4 address (RFC 5214). */
    ISATAP,
    /** fec0::/10 (RFC 3879). */
    SITE_LOCAL,
    /** fc00::/7 (RFC 4193). */
    UNIQUE_LOCAL,
    /** 100::/64 and 100:0:0:1::/64 (RFC 6666, RFC 9780). */
    DISCARD,
    /** 5f00::/16, segment identifiers (RFC 9602). */
    SEGMENT
}
