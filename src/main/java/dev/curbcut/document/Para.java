package dev.curbcut.document;

/** A paragraph of a sheet in the making. */
final class Para {
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
    Line last;

    Para(Line first, int sheet) {
        this.size = first.size();
        this.font = first.font();
        this.sheet = sheet;
        this.y = first.y();
        this.firstX = first.x0();
        this.centred = first.isCentred();
        this.last = first;
        add(first);
    }

    void add(Line line) {
        Breaks.join(text, line.text());
        centred &= line.isCentred();
        lines++;
        last = line;
        for (Segment segment : line.segments) {
            letters += segment.letters;
            bold += segment.bold;
        }
    }

    boolean isBold() {
        return bold * 10 >= letters * 9;
    }

    String words() {
        return Words.clean(Breaks.withoutLeaders(text.toString()));
    }
}
