package dev.curbcut.translation;

import dev.curbcut.language.PageRewriter;
import dev.curbcut.language.Translator;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pages in another language by the operator's translation server, block by block, each block held once translated. A page
 * that the server is too slow for comes untranslated, and the server's work goes on in the background for the next reader. Safe
 * for many threads.
 */
public final class PageTranslator implements Translator {
    private final TranslationSettings settings;
    private final ServerLanguages languages;
    private final TranslationMemory memory;

    /** @throws IllegalArgumentException when the settings name no server */
    public PageTranslator(TranslationSettings settings) {
        if (settings.server() == null) {
            throw new IllegalArgumentException("translation.server is not set");
        }
        this.settings = settings;
        var server = new LibreTranslate(settings.server(), settings.apiKey(), settings.timeout());
        var rest = new Cooldown(settings.timeout());
        this.languages = new ServerLanguages(server, rest, settings.patience());
        this.memory = new TranslationMemory(server, rest, settings);
    }

    @Override
    public List<String> targets() {
        return languages.targets();
    }

    @Override
    public boolean offers(String from, String to) {
        String source = languages.source(from);
        return source != null && languages.target(source, to) != null;
    }

    /**
     * The page in another language.
     *
     * @param to a language tag
     * @return empty when the server is slow, down, or does not know the languages, or the page is too long: the reader gets
     *     the page as it is, and is told
     */
    @Override
    public Optional<Page> translate(Page page, String to) {
        String source = languages.source(page.lang());
        String target = source == null ? null : languages.target(source, to);
        if (source == null || target == null || source.equals(target)) {
            return Optional.empty();
        }
        Set<String> texts = texts(page);
        if (texts.stream().mapToInt(String::length).sum() > settings.maxCharacters()) {
            return Optional.empty();
        }
        if (!memory.has(texts.stream().map(text -> new TranslationUnit(source, target, text)).toList())) {
            return Optional.empty();
        }
        return Optional.of(new PageRewriter(
                        text -> plain(text, source, target), line -> line(line, page.lang(), source, target), tag -> tag.equals(page.lang()) ? to : tag)
                .of(page));
    }

    /** Every text of a page as it is sent, once. */
    private static Set<String> texts(Page page) {
        Set<String> texts = new LinkedHashSet<>();
        new PageRewriter(
                        text -> {
                            add(texts, MarkedText.escape(text));
                            return text;
                        },
                        line -> {
                            add(texts, new MarkedText(line).text());
                            return line;
                        },
                        tag -> tag)
                .of(page);
        return texts;
    }

    private static void add(Set<String> texts, String text) {
        if (text.codePoints().anyMatch(Character::isLetter)) {
            texts.add(text);
        }
    }

    private String plain(String text, String from, String to) {
        String translated = memory.of(new TranslationUnit(from, to, MarkedText.escape(text)));
        return translated == null ? text : MarkedText.unescape(translated);
    }

    private List<Inline> line(List<Inline> line, String lang, String from, String to) {
        var marks = new MarkedText(line);
        String translated = memory.of(new TranslationUnit(from, to, marks.text()));
        return translated == null ? line : marks.read(translated).orElseGet(() -> List.of(new Inline.Foreign(lang, line)));
    }
}
