package dev.curbcut.reading.block;

import dev.curbcut.page.Inline;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.ImageName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Images with the best name there is: the alternative, the title, the label; never a file's name. */
public final class Pictures {
    /** An image of at most this many pixels a side counts visitors, keeps space or marks a line. */
    private static final int SPECK = 24;

    /** Where scripts that load late keep the address, by how often they do. */
    private static final List<String> SOURCES =
            List.of("data-src", "data-original", "data-lazy-src", "data-lazyload", "data-echo", "data-url", "data-actualsrc", "original", "_src", "src");

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:blank|spacer|placeholder|loading|lazy|grey|transparent|1x1|pixel)[^/]*\\.(?:gif|png|svg|jpe?g)", Pattern.CASE_INSENSITIVE);

    private final Context context;
    private final Omissions omissions;

    public Pictures(Context context, Omissions omissions) {
        this.context = context;
        this.omissions = omissions;
    }

    /** The image; null when it only decorates or can't be offered, which is counted. */
    public Inline.@Nullable Image read(Element img) {
        String name = ImageName.of(img);
        boolean speck = isSpeck(img.attr("width")) || isSpeck(img.attr("height"));
        if (speck && name == null || img.attr("role").equals("presentation") || img.attr("aria-hidden").equals("true")) {
            omissions.count(What.DECORATION);
            return null;
        }
        String source = source(img);
        if (context.target(source) instanceof Target.Web web && !source.startsWith("#")) {
            return new Inline.Image(web.address(), name);
        }
        omissions.count(What.IMAGE);
        return null;
    }

    private static String source(Element img) {
        for (String attribute : SOURCES) {
            String value = img.attr(attribute).strip();
            if (!value.isEmpty() && !value.startsWith("data:") && !PLACEHOLDER.matcher(value).find()) {
                return value;
            }
        }
        String set = (img.hasAttr("srcset") ? img.attr("srcset") : img.attr("data-srcset")).strip();
        int end = 0;
        while (end < set.length() && set.charAt(end) > ' ' && set.charAt(end) != ',') {
            end++;
        }
        return set.startsWith("data:") ? "" : set.substring(0, end);
    }

    private static boolean isSpeck(String size) {
        String digits = size.strip().toLowerCase(Locale.ROOT).replace("px", "");
        return !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(Character::isDigit) && Integer.parseInt(digits) <= SPECK;
    }
}
