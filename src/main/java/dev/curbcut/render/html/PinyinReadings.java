package dev.curbcut.render.html;

import dev.curbcut.language.LanguageTag;
import dev.curbcut.language.Pinyin;

/**
 * Pinyin over Chinese text, a word at a time.
 *
 * <p>The reading is an attribute that the style sheet draws, not text: no screen reader says it, it isn't copied, searched or
 * read aloud with the text. {@code ruby} has the role {@code none}, because Chromium makes an object of every ruby,
 * and Orca then says a sentence in as many phrases as it has words; without the role's object, and in Firefox anyway, it is
 * one phrase. An inline block instead of a ruby takes the sentence apart in both browsers.
 * There is no {@code rp}: where ruby is unknown nothing is shown of a reading, and brackets would stand around nothing.
 */
public final class PinyinReadings {
    private PinyinReadings() {}

    /** Writes a text of the page: with its readings where the reader wants them and it is Chinese, with runs in other languages marked. */
    public static void write(Html html, HtmlContext context, String text) {
        if (context.preferences().pinyin() && LanguageTag.primary(html.lang()).equals("zh")) {
            words(html, text);
            return;
        }
        for (ForeignRuns.Run run : ForeignRuns.of(text, html.lang())) {
            if (run.lang() == null) {
                html.text(run.text());
            } else {
                html.element("span", run.text(), "lang", run.lang());
            }
        }
    }

    /** Writes Chinese text with its readings. */
    public static void words(Html html, String text) {
        boolean read = false;
        for (Pinyin.Word word : Pinyin.words(text)) {
            if (word.reading() == null) {
                html.text(word.text());
            } else {
                if (read) {
                    html.open("wbr"); // a line may break between words that have readings, and not within one
                }
                html.open("ruby", "role", "none").text(word.text());
                html.open("rt", "aria-hidden", "true", "data-reading", word.reading()).close().close();
            }
            read = word.reading() != null;
        }
    }
}
