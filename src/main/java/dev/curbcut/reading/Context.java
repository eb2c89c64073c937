package dev.curbcut.reading;

import dev.curbcut.address.Address;
import dev.curbcut.address.Percent;
import dev.curbcut.page.Target;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every step of reading knows of the page besides its DOM.
 *
 * @param address where the page was found
 * @param base what its relative links are resolved against ({@code <base href>}, else the address)
 * @param charset the page's own: it encodes the queries of its links
 */
public record Context(Address address, Address base, Charset charset) {

    /** What a link leads to; null when it leads nowhere a reader could follow ({@code javascript:}, {@code data:}, empty). */
    public @Nullable Target target(String href) {
        String text = href.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:")) {
            String to = clean(text.substring("mailto:".length()));
            return to.indexOf('@') > 0 ? new Target.Mail(to) : null;
        }
        if (lower.startsWith("tel:")) {
            String number = text.substring("tel:".length()).replaceAll("[^0-9+\\-(). ]", "").strip();
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
        Address to = base.resolve(text, charset).orElse(null);
        return to == null ? null : fragment != null && to.equals(address) ? new Target.Here(fragment) : new Target.Web(to, fragment);
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\"<>]", "");
    }
}
