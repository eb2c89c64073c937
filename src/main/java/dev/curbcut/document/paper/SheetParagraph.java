package dev.curbcut.document.paper;

import dev.curbcut.document.draft.CleanText;

/** A paragraph of a sheet in the making. */
final class SheetParagraph {
    final StringBuilder text = new StringBuilder();
    final double size;
    final String font;
    final int sheet;
    final double y;
    final double firstX;
    boolean centred;
    int lines;
    int letters;
    int bold;
    TextLine last;

    SheetParagraph(TextLine first, int sheet) {
        this.size = first.size();
        this.font = first.font();
        this.sheet = sheet;
        this.y = first.y();
        this.firstX = first.x0();
        this.centred = first.isCentred();
        this.last = first;
        add(first);
    }

    void add(TextLine line) {
        LineBreaks.join(text, line.text());
        centred &= line.isCentred();
        lines++;
        last = line;
        for (TextSegment segment : line.segments) {
            letters += segment.letters;
            bold += segment.bold;
        }
    }

    boolean isBold() {
        return bold * 10 >= letters * 9;
    }

    String words() {
        return CleanText.clean(LineBreaks.withoutLeaders(text.toString()));
    }
}
