package dev.curbcut.render.html;

import dev.curbcut.language.LanguageTag;
import java.util.List;

/** Writes a text of the page with its marks: the characters are the same with and without. */
final class TextWriter {
    private final Html html;
    private final HtmlContext context;

    TextWriter(Html html, HtmlContext context) {
        this.html = html;
        this.context = context;
    }

    void write(String text) {
        List<TextMarks.Mark> marks = context.marks().in(text, html.lang());
        if (marks.isEmpty()) {
            PinyinReadings.write(html, context, text);
        } else if (context.preferences().pinyin() && LanguageTag.primary(html.lang()).equals("zh")) {
            pieces(text, 0, text.length(), marks);
        } else {
            int from = 0;
            for (ForeignRuns.Run run : ForeignRuns.of(text, html.lang())) {
                if (run.lang() != null) {
                    html.open("span", "lang", run.lang());
                }
                pieces(text, from, from + run.text().length(), marks);
                if (run.lang() != null) {
                    html.close();
                }
                from += run.text().length();
            }
        }
    }

    /** What lies across the edge of a run in another language stays unmarked. */
    private void pieces(String text, int from, int to, List<TextMarks.Mark> marks) {
        int done = from;
        for (TextMarks.Mark mark : marks) {
            if (mark.from() >= done && mark.to() <= to) {
                piece(text.substring(done, mark.from()));
                open(mark);
                piece(text.substring(mark.from(), mark.to()));
                html.close();
                done = mark.to();
            }
        }
        piece(text.substring(done, to));
    }

    /** A {@code time} without a role: Chromium makes an object of each, and Orca would say its sentence in pieces. */
    private void open(TextMarks.Mark mark) {
        html.open(mark.tag(), mark.attribute(), mark.value(), "role", mark.tag().equals("time") ? "presentation" : null);
    }

    private void piece(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (context.preferences().pinyin() && LanguageTag.primary(html.lang()).equals("zh")) {
            PinyinReadings.words(html, text);
        } else {
            html.text(text);
        }
    }
}
