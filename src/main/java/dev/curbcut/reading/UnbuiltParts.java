package dev.curbcut.reading;

import dev.curbcut.page.Block;
import dev.curbcut.page.Item;
import dev.curbcut.page.Page;
import dev.curbcut.reading.dom.ScriptText;
import dev.curbcut.reading.dom.Visible;
import dev.curbcut.reading.wording.Plain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What of a page only its scripts would bring: words that hold a place, a template that nothing has filled in, a list or a text that is
 * empty and that a script names. It counts only where the page says next to nothing else: whatever has its content in its markup is
 * whole, with empty parts or without.
 */
final class UnbuiltParts {
    /** Characters of running text that make a page, and rows of a list. */
    private static final int A_TEXT = 80;
    private static final int A_LIST = 2;

    /** Characters of a row that is more than a way to somewhere. */
    private static final int A_ROW = 10;

    private static final int LONGEST_PLACEHOLDER = 24;
    private static final int LONGEST_CODE = 200_000;

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?:.{0,8}(?:加载|載入|加載|载入)中?|请稍[候等].{0,6}|請稍[候等].{0,6}|(?:now )?loading|please wait|chargement(?: en cours)?|wird geladen|cargando|読み込み中)[\\s.…。·!！]{0,8}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]{1,60}}}|\\$\\{[a-zA-Z_.]{1,40}}|<%=?[^<>%]{1,60}%>");

    private static final Pattern ASKS = Pattern.compile("fetch\\s?\\(|XMLHttpRequest|\\.ajax\\s?\\(|axios|getJSON|\\$\\.(?:get|post)\\b|import\\s?\\(|innerHTML|appendChild|createElement|\\.append\\(|\\.html\\(|customElements|attachShadow");

    /** Of these an empty one stands for something to come even where no script on the page names it. */
    private static final Set<String> LISTS = Set.of("ul", "ol", "tbody", "dl", "main", "article");

    private UnbuiltParts() {}

    /** How it shows that a page waits for its scripts; empty where it does not. @param page as it reads without them */
    static Optional<String> evidence(Document document, Page page) {
        return hasContent(page.blocks()) || document.selectFirst("script") == null ? Optional.empty() : held(document.body()).or(() -> empty(document));
    }

    /** Whether words that hold a place, or what a template shows unfilled, are all that its body says. */
    static boolean isNothingElse(Document document, Page page) {
        return held(document.body()).isPresent() && page.blocks().stream().allMatch(block -> isHeld(Plain.of(Plain.line(block))) || block instanceof Block.Heading);
    }

    private static Optional<String> held(Element body) {
        for (TextNode text : body.nodeStream(TextNode.class).toList()) {
            String words = text.getWholeText().strip();
            if (isHeld(words) && text.parent() instanceof Element parent && !isCode(parent)) {
                return Optional.of("“" + words + "” stands where its words should");
            }
        }
        return Optional.empty();
    }

    private static boolean isHeld(String words) {
        boolean placeholder = !words.isEmpty() && words.length() <= LONGEST_PLACEHOLDER
                && Arrays.stream(words.split("[，,、]")).allMatch(part -> PLACEHOLDER.matcher(part.strip()).matches());
        return placeholder || words.length() <= 10 * LONGEST_PLACEHOLDER && TEMPLATE.matcher(words).find();
    }

    private static boolean isCode(Element parent) {
        return parent.closest("pre, code, script, style, textarea, noscript, template") != null || Visible.isHidden(parent);
    }

    /** A part that is empty and that a script on the page names; with scripts from elsewhere, one that has a name, or whose kind says that something belongs there. */
    private static Optional<String> empty(Document document) {
        var code = new StringBuilder();
        boolean others = false;
        for (Element script : document.select("script")) {
            others |= script.hasAttr("src") || script.attr("type").equals("module");
            if (code.length() < LONGEST_CODE) {
                String source = ScriptText.of(script);
                code.append(source, 0, Math.min(source.length(), LONGEST_CODE)).append('\n');
            }
        }
        boolean asks = ASKS.matcher(code).find();
        if (!asks && !others) {
            return Optional.empty();
        }
        for (Element part : document.body().select("div, section, main, article, ul, ol, dl, tbody, table, span, p, h1, iframe:not([src])")) {
            boolean named = !part.id().isEmpty() && code.indexOf(part.id()) >= 0;
            if (isEmpty(part) && (named && asks || others && (LISTS.contains(part.normalName()) || !part.id().isEmpty()))) {
                return Optional.of("an empty " + part.normalName() + (part.id().isEmpty() ? "" : " “" + part.id() + "”") + (named ? " that a script names" : ""));
            }
        }
        return document.body().select("*").stream()
                .filter(part -> part.normalName().indexOf('-') > 0 && isEmpty(part))
                .findFirst()
                .map(part -> "an empty element of the page's own, " + part.normalName());
    }

    private static boolean isEmpty(Element part) {
        return part.childrenSize() == 0 && part.ownText().isBlank() && !Visible.isHidden(part);
    }

    private static boolean hasContent(List<Block> blocks) {
        int text = 0;
        int rows = 0;
        List<Block> open = new ArrayList<>(blocks);
        while (!open.isEmpty() && text < A_TEXT && rows < A_LIST) {
            switch (open.removeLast()) {
                case Block.Heading b -> {}
                case Block.Paragraph b -> text += length(Plain.of(b.content()));
                case Block.ListBlock b -> b.items().forEach(item -> open.addAll(item.blocks()));
                case Block.DescriptionList b -> b.entries().forEach(entry -> entry.descriptions().forEach(open::addAll));
                case Block.ItemList b -> rows += (int) b.items().stream().filter(UnbuiltParts::isRow).count();
                case Block.Table b -> b.rows().forEach(row -> row.cells().forEach(cell -> open.addAll(cell.blocks())));
                case Block.Figure b -> text += length(Plain.of(b.caption()));
                case Block.Quotation b -> open.addAll(b.blocks());
                case Block.Preformatted b -> text += length(b.text());
                case Block.Fields b -> rows += b.facts().size() / 2;
                case Block.FormBlock b -> rows += b.form().search() ? 0 : A_LIST;
                case Block.Section b -> open.addAll(b.blocks());
                case Block.Disclosure b -> open.addAll(b.blocks());
                case Block.Media b -> rows += A_LIST;
                case Block.Separator b -> {}
                case Block.Note b -> {}
            }
        }
        return text >= A_TEXT || rows >= A_LIST;
    }

    private static int length(String words) {
        return isHeld(words.strip()) ? 0 : words.length();
    }

    private static boolean isRow(Item item) {
        return !isHeld(item.title()) && (item.date() != null || item.title().length() >= A_ROW);
    }
}
