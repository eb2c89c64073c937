package dev.curbcut.reading.cms;

import dev.curbcut.address.Address;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page after one pattern, and what was asked for on the way. */
record Unfolded(Document document, List<String> asked) {
    static final Address HERE = Address.of("https://www.qinghe.gov.cn/col/col12/index.html");

    static Unfolded by(Fold fold, String html) {
        return by(fold, html, Map.of());
    }

    /** @param answers by path and query */
    static Unfolded by(Fold fold, String html, Map<String, String> answers) {
        Document document = Parser.htmlParser().parseInput(html, HERE.toString());
        List<String> asked = new ArrayList<>();
        var page = new RawPage(
                document,
                HERE,
                StandardCharsets.UTF_8,
                to -> {
                    asked.add(to.target());
                    return Optional.ofNullable(answers.get(to.target()));
                },
                500);
        fold.unfold(page);
        return new Unfolded(document, asked);
    }

    /** Every link as "text -> href". */
    List<String> links() {
        return document.select("a[href]").stream().map(a -> a.text() + " -> " + a.attr("href")).toList();
    }

    List<String> texts(String css) {
        return document.select(css).stream().map(Element::text).toList();
    }
}
