package dev.curbcut.reading.block;

import dev.curbcut.address.Percent;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Block.Media.Kind;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Films, sounds, maps and pages within a page: each a name and a link, never embedded. */
final class Embedded {
    private static final Pattern FILM = Pattern.compile(
            "youtube|youtu\\.be|vimeo|youku|v\\.qq\\.com|bilibili|iqiyi|dailymotion|\\.(?:mp4|m3u8|webm|flv|mov|wmv|swf)|/video|/vod|player", Pattern.CASE_INSENSITIVE);
    private static final Pattern BURDEN = Pattern.compile(
            "doubleclick|googlesyndication|googletagmanager|adservice|facebook\\.com/plugins|platform\\.twitter|/ads?[/.?]|analytics|recaptcha|conac\\.cn|jiathis|bdimg",
            Pattern.CASE_INSENSITIVE);

    /** A parameter that holds the address of a document. */
    private static final Pattern VIEWED = Pattern.compile(
            "[?&](?:file|url|src|pdf|doc|document|path|u)=([^&#]{1,2000}?\\.(?:pdf|docx?|xlsx?|pptx?|ofd|odt|ods|odp|rtf|wps|et))(?:[&#?]|$)", Pattern.CASE_INSENSITIVE);

    private final Context context;
    private final Omissions omissions;

    Embedded(Context context, Omissions omissions) {
        this.context = context;
        this.omissions = omissions;
    }

    /** The thing by name and link; null when it is nothing for a reader, which is counted. */
    Block.@Nullable Media read(Element element) {
        String tag = element.normalName();
        String source = viewed(source(element));
        if (BURDEN.matcher(source).find()) {
            omissions.count(What.ADVERTISEMENT);
            return null;
        }
        Target target = source.isEmpty() || source.startsWith("about:") ? null : context.target(source);
        if (target == null) {
            omissions.count(tag.equals("iframe") ? What.FRAME : What.EMBEDDED);
            return null;
        }
        Kind kind = switch (tag) {
            case "video" -> Kind.VIDEO;
            case "audio" -> Kind.AUDIO;
            default -> FILM.matcher(source).find() ? Kind.VIDEO : tag.equals("iframe") ? Kind.FRAME : Kind.OTHER;
        };
        return new Block.Media(About.NONE, kind, title(element), target);
    }

    /** The document that a viewer's address names, which is what a reader wants; else the address as it is. */
    private static String viewed(String source) {
        Matcher named = VIEWED.matcher(source);
        return named.find() ? Percent.decode(named.group(1)) : source;
    }

    private static String source(Element element) {
        for (String attribute : List.of("src", "data-src", "data")) {
            String value = element.attr(attribute).strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        for (Element child : element.children()) {
            if (child.normalName().equals("source") && child.hasAttr("src")) {
                return child.attr("src").strip();
            }
            if (child.normalName().equals("param") && child.attr("name").matches("(?i)movie|src|url|filename")) {
                return child.attr("value").strip();
            }
        }
        return "";
    }

    private static String title(Element element) {
        for (String attribute : List.of("title", "aria-label", "alt", "data-title")) {
            String title = Text.line(element.attr(attribute));
            if (!title.isEmpty()) {
                return title;
            }
        }
        return "";
    }
}
