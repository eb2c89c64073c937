package dev.curbcut.reading.source;

import dev.curbcut.address.Address;
import dev.curbcut.address.Percent;
import dev.curbcut.calendar.DateConventions;
import dev.curbcut.calendar.Dates;
import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.TooCostly;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every step of reading knows of the page besides its DOM. Of one reading, and so of one thread. */
public final class Context {
    private static final int SHORT_LINE = 40;

    private final Address address;
    private final Address base;
    private final Charset charset;
    private final DateConventions conventions;
    /** Several steps ask for the same links. */
    private final Map<String, Optional<Target>> targets = new HashMap<>();

    /** And what day a short line is: rows of one day stand on a page many times. */
    private final Map<String, Optional<String>> dates = new HashMap<>();

    private int room;

    /**
     * @param address where the page was found
     * @param base what its relative links are resolved against ({@code <base href>}, else the address)
     * @param charset the page's own: it encodes the queries of its links
     * @param lang the language the page declares; empty where it declares none
     * @param room characters of all addresses together
     */
    public Context(Address address, Address base, Charset charset, String lang, int room) {
        this.address = address;
        this.base = base;
        this.charset = charset;
        this.conventions = DateConventions.of(address.host(), lang);
        this.room = room;
    }

    /** A page that declares no language, with room for every address. */
    public Context(Address address, Address base, Charset charset) {
        this(address, base, charset, "", Integer.MAX_VALUE);
    }

    /** Where the page was found. */
    public Address address() {
        return address;
    }

    /** What its relative links are resolved against. */
    public Address base() {
        return base;
    }

    /** The page's own, which encodes the queries of its links. */
    public Charset charset() {
        return charset;
    }

    /** How this page writes its days. */
    public DateConventions conventions() {
        return conventions;
    }

    /** The first date in a text, as this page writes dates. */
    public Optional<String> date(String text) {
        return text.length() > SHORT_LINE ? found(text) : dates.computeIfAbsent(text, this::found);
    }

    private Optional<String> found(String text) {
        return Dates.find(text, conventions).map(Dates.Found::iso);
    }

    /** What a link leads to; null when it leads nowhere a reader could follow ({@code javascript:}, {@code data:}, empty). */
    public @Nullable Target target(String href) {
        TooCostly.check();
        return targets.computeIfAbsent(href, text -> Optional.ofNullable(resolved(text))).orElse(null);
    }

    /**
     * The address that a link leads to; empty where it leads to none, and where there is no more room: each of a hundred
     * thousand links may name in one letter an address of thousands.
     */
    public Optional<Address> resolve(String href) {
        Optional<Address> to = room < 0 ? Optional.empty() : base.resolve(href, charset);
        to.ifPresent(address -> room -= address.length());
        return room < 0 ? Optional.empty() : to;
    }

    /** Whether links were left out for want of room. */
    public boolean isFull() {
        return room < 0;
    }

    private @Nullable Target resolved(String href) {
        String text = href.strip();
        if (text.regionMatches(true, 0, "mailto:", 0, 7)) {
            String to = clean(text.substring("mailto:".length()));
            return to.indexOf('@') > 0 ? new Target.Mail(to) : null;
        }
        if (text.regionMatches(true, 0, "tel:", 0, 4)) {
            String number = Percent.decode(text.substring("tel:".length())).replaceAll("[^0-9+\\-(). ]", "").strip();
            return number.isEmpty() ? null : new Target.Phone(number);
        }
        int hash = text.indexOf('#');
        String fragment = hash < 0 || hash == text.length() - 1 ? null : clean(Percent.decode(text.substring(hash + 1)));
        if (hash == 0) {
            return fragment == null ? null : new Target.Here(fragment);
        }
        if (text.isEmpty()) {
            return null;
        }
        Address to = resolve(text).orElse(null);
        return to == null ? null : fragment != null && to.equals(address) ? new Target.Here(fragment) : new Target.Web(to, fragment);
    }

    private static String clean(String text) {
        if (text.chars().noneMatch(Context::isUnclean)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.chars().filter(c -> !isUnclean(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static boolean isUnclean(int c) {
        return c <= ' ' || c == 0x7f || c == '"' || c == '<' || c == '>';
    }
}
