package dev.curbcut.render.answer;

import dev.curbcut.address.Address;
import dev.curbcut.address.Percent;
import dev.curbcut.address.Preferences;
import dev.curbcut.address.ReaderLink;
import dev.curbcut.page.Target;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where the links of one answer lead: to a page here with the reader's settings, or out to an origin that can't be read
 * here.
 *
 * @param allowed which addresses may be read here
 * @param preferences of this reader
 * @param onward those of them that go on to other pages
 * @param places where an anchor of this page is
 */
public record Hrefs(ReaderLink links, Predicate<Address> allowed, Preferences preferences, Preferences onward, Function<String, Hrefs.Href> places) {

    public Hrefs(ReaderLink links, Predicate<Address> allowed, Preferences preferences, Function<String, Hrefs.Href> places) {
        this(links, allowed, preferences, preferences.forOtherPages(), places);
    }

    /** @param external whether it leaves Curbcut */
    public record Href(String url, boolean external) {
        public Href {
            url = safe(url);
        }
    }

    /** The gate parts two braces in a row, lest a template engine take them for its own: in an address one is encoded. */
    private static String safe(String url) {
        return url.replace("{{", "{%7B");
    }

    /** Another page, with the wishes that go on from page to page. */
    public Href page(Address address) {
        return web(address, null);
    }

    /** The page that is being read, with other wishes. */
    public String page(Address address, Preferences other) {
        return safe(links.to(address, other));
    }

    /** Whether a link to it leaves Curbcut. */
    public boolean leaves(Target target) {
        return target instanceof Target.Web web && !allowed.test(web.address());
    }

    public Href of(Target target) {
        return switch (target) {
            case Target.Web web -> web(web.address(), web.fragment());
            case Target.Here here -> places.apply(here.anchor());
            case Target.Mail mail -> new Href("mailto:" + encode(mail.to()).replace("%40", "@").replace("%3Fsubject%3D", "?subject="), false);
            case Target.Phone phone -> new Href("tel:" + phone.number().replaceAll("[^0-9+]", ""), false);
        };
    }

    private Href web(Address address, String fragment) {
        if (!allowed.test(address)) {
            return new Href(address + (fragment == null ? "" : "#" + encode(fragment)), true);
        }
        return new Href(links.to(address, onward, fragment == null ? null : encode(anchor(fragment))), false);
    }

    /** The {@code id} an anchor of the origin's is written as: with a prefix, so that it can't be one of ours. */
    public static String anchor(String origins) {
        return "o-" + origins.replaceAll("[\\s\\p{Cntrl}]", "_");
    }

    /** An anchor of the origin's as the end of a URL of ours. */
    public static String fragment(String origins) {
        return "#" + encode(anchor(origins));
    }

    /** Where an anchor of this page is in the original. */
    public static Href original(Address page, String anchor) {
        return new Href(page + "#" + encode(anchor), true);
    }

    /** An image, checked and resized by us to a width in CSS px. */
    public String image(Address source, int width) {
        return safe(links.own("/-/image/w") + width + "/" + source);
    }

    /** The original of a document. */
    public String file(Address document) {
        return links.own("/-/file/") + document;
    }

    private static String encode(String text) {
        return Percent.encodeForm(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
