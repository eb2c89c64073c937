package dev.curbcut.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces pages are put together from, and the bytes they are sent as. */
final class SampleParts {
    private static final Pattern HOLE = Pattern.compile("\\{\\{([\\w-]+)}}");
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w-]+)");

    private SampleParts() {}

    /** A piece of the site's templates: {@code sample/parts/NAME.html}. */
    static String text(String name) {
        return new String(bytes("parts/" + name + ".html"), StandardCharsets.UTF_8);
    }

    /** A file under {@code sample/} in the program. */
    static byte[] bytes(String file) {
        try (InputStream in = SampleParts.class.getResourceAsStream("/sample/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the sample site lacks " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills the holes {@code {{name}}} of a template; a hole without a value is filled by the part of its name. */
    static String fill(String template, Map<String, String> values) {
        Matcher holes = HOLE.matcher(template);
        return holes.replaceAll(hole -> {
            String value = values.get(hole.group(1));
            return Matcher.quoteReplacement(value == null ? text(hole.group(1)) : value);
        });
    }

    /**
     * The bytes of a page in the charset it declares. What says gb2312 or gbk is sent as GB18030, as real sites do:
     * their texts hold characters that the smaller sets lack.
     */
    static byte[] encode(String html) {
        Matcher declared = CHARSET.matcher(html);
        String name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        return html.getBytes(name.startsWith("gb") ? Charset.forName("GB18030") : Charset.forName(name));
    }
}
