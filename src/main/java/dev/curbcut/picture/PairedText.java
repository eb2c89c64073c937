package dev.curbcut.picture;

import dev.curbcut.page.Inline;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text that a picture explains, where its page links to it: by its name, which stands in the page's title as well. */
final class PairedText {
    /** A work's name between its marks. */
    private static final Pattern NAME = Pattern.compile("[《〈「“\"]([^《》〈〉「」“”\"]{4,200})[》〉」”\"]");

    /** What links to the text itself are called. */
    private static final Pattern CALLED = Pattern.compile(
            "(?i)(?:政策|文件|规定|規定|通知|法规|法規)?(?:原文|全文|正文)(?:链接|連結)?[：:]?|政策文件|相关政策|相關政策|相关文件|相關文件|"
                    + "full text|(?:read )?the (?:full )?(?:policy|document|regulation|act)");

    private PairedText() {}

    static Optional<Inline.Link> of(Page page, PageWords words) {
        Matcher name = NAME.matcher(page.title());
        List<String> names = new ArrayList<>();
        while (name.find()) {
            names.add(name.group(1));
        }
        List<PageWords.Named> away = words.links.stream()
                .filter(link -> link.target() instanceof Target.Web web && !web.address().equals(page.address()))
                .toList();
        return away.stream()
                .filter(link -> names.stream().anyMatch(link.words()::contains))
                .findFirst()
                .or(() -> away.stream().filter(link -> CALLED.matcher(link.words()).matches()).findFirst())
                .map(link -> new Inline.Link(link.target(), List.of(new Inline.Text(link.words()))));
    }
}
