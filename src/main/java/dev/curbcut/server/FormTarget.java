package dev.curbcut.server;

import dev.curbcut.address.Address;
import dev.curbcut.address.Percent;
import dev.curbcut.address.Setting;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's own form leads. A browser sends our page's forms in UTF-8, whatever the origin's page is in: the fields
 * are encoded anew in the charset that the origin expects (HTML, "application/x-www-form-urlencoded serializing"), in
 * their order, and two fields that are ours are taken out.
 */
final class FormTarget {
    static final String CHARSET = "-charset";
    static final String SETTINGS = "-settings";

    private FormTarget() {}

    static Route.Go read(Address action, @Nullable String query) {
        Charset charset = StandardCharsets.UTF_8;
        List<Map.Entry<Setting, String>> settings = List.of();
        String[] parameters = query == null || query.isEmpty() ? new String[0] : query.split("&", -1);
        for (String parameter : parameters) {
            if (name(parameter).equals(CHARSET)) {
                charset = charset(value(parameter));
            } else if (name(parameter).equals(SETTINGS)) {
                settings = Parameters.of(value(parameter)).settings();
            }
        }
        var fields = new StringJoiner("&");
        for (String parameter : parameters) {
            String name = name(parameter);
            if (!name.equals(CHARSET) && !name.equals(SETTINGS)) {
                fields.add(Percent.encodeForm(name, charset) + "=" + Percent.encodeForm(value(parameter), charset));
            }
        }
        return new Route.Go(action.withQuery(fields.toString()), settings);
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return Percent.decodeForm(equals < 0 ? parameter : parameter.substring(0, equals));
    }

    private static String value(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? "" : Percent.decodeForm(parameter.substring(equals + 1));
    }

    /** As browsers understand the label: GB2312 is GBK (WHATWG Encoding section 4.2); what nobody knows is UTF-8. */
    static Charset charset(String label) {
        String lower = label.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (lower) {
                case "gb2312", "gb_2312-80", "gbk", "x-gbk" -> Charset.forName("GBK");
                case "", "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
                case "iso-8859-1", "us-ascii", "ascii", "latin1" -> Charset.forName("windows-1252");
                default -> {
                    Charset charset = Charset.forName(lower);
                    yield charset.canEncode() ? charset : StandardCharsets.UTF_8;
                }
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
