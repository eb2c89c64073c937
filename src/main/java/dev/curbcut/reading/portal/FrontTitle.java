package dev.curbcut.reading.portal;

import dev.curbcut.reading.metadata.Metadata;
import dev.curbcut.reading.metadata.SiteName;
import dev.curbcut.reading.metadata.Survey;
import dev.curbcut.reading.metadata.TitleParts;
import dev.curbcut.reading.portal.entry.AddressShape;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.wording.HomeWords;
import java.util.List;
import java.util.regex.Pattern;

/** What a front page is called: a home as its site, the front of a section as the section; never after something on it. */
public final class FrontTitle {
    private static final String WAYS_HOME = "(?:home(?: ?page)?|首页|主页|首頁|welcome|startseite|accueil|inicio|início|トップページ|ホーム)";

    private static final Pattern HOME = Pattern.compile("\\s*[:：,，-]\\s*" + WAYS_HOME + "\\s*$|(?<=[\\u3400-\\u9fff])\\s+(?:首页|主页|首頁)\\s*$|^" + WAYS_HOME + "\\s*[:：,，-]\\s*|^welcome to (?:the )?(?=.*[|_–-])|^欢迎(?:您)?(?:访问|光临|来到|进入)(?=..)", Pattern.CASE_INSENSITIVE);

    private FrontTitle() {}

    public static String of(Survey survey, Metadata metadata, Context context) {
        List<String> parts = TitleParts.of(HOME.matcher(survey.title).replaceFirst("")).parts().stream().filter(part -> !isHome(part)).toList();
        if (!AddressShape.isHome(context.address())) {
            String site = metadata.site();
            String own = parts.stream().filter(part -> !TitleParts.same(part, site) && !TitleParts.isSite(part)).findFirst().orElse("");
            if (!own.isEmpty()) {
                return !metadata.title().isBlank() && survey.title.contains(metadata.title()) && !TitleParts.same(metadata.title(), site) ? metadata.title() : own;
            }
            String column = survey.meta("columnname");
            String crumb = metadata.breadcrumb().size() > 1 ? metadata.breadcrumb().getLast().text() : "";
            return !column.isEmpty() ? column : !crumb.isEmpty() ? crumb : home(survey, parts, context);
        }
        return home(survey, parts, context);
    }

    private static String home(Survey survey, List<String> parts, Context context) {
        String declared = survey.meta("sitename", "og:site_name", "application-name");
        if (!declared.isEmpty() && !declared.startsWith("http")) {
            return declared;
        }
        return parts.stream().filter(TitleParts::isSite).findFirst().orElse(parts.isEmpty() ? SiteName.of(context.address().host()) : parts.getFirst());
    }

    private static boolean isHome(String part) {
        return HomeWords.is(part) || TitleParts.isAddress(part) || part.equalsIgnoreCase("welcome");
    }
}
