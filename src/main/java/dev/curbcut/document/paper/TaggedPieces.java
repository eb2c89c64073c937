package dev.curbcut.document.paper;

import dev.curbcut.document.sheet.Glyph;
import dev.curbcut.document.sheet.Sheet;
import dev.curbcut.document.sheet.Tagged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sheets draw under each tag, kept until the structure is known. */
final class TaggedPieces {
    /** Beyond these, a document is read by its layout. */
    private static final int MOST = 60_000;

    /** Of all letters: so many must be within the structure. */
    private static final double COVERED = 0.97;

    private final Map<Long, SheetParagraph> pieces = new HashMap<>();
    private long letters;
    private boolean beyond;

    /** Takes a sheet's letters, those that are called no content left out. */
    void add(Sheet sheet, int number) {
        Map<Integer, List<Glyph>> byTag = new HashMap<>();
        for (Glyph glyph : sheet.glyphs) {
            if (glyph.tag() >= 0) {
                byTag.computeIfAbsent(glyph.tag(), k -> new ArrayList<>()).add(glyph);
            }
            letters += glyph.tag() < -1 || glyph.isBlank() ? 0 : 1;
        }
        for (var tag : byTag.entrySet()) {
            List<TextSegment> segments = TextSegment.of(tag.getValue());
            if (segments.isEmpty()) {
                continue;
            }
            SheetParagraph piece = null;
            for (List<TextSegment> column : columns(segments)) {
                for (TextLine line : TextLine.of(column, 0, sheet.width)) {
                    if (piece == null) {
                        piece = new SheetParagraph(line, number);
                    } else {
                        piece.add(line);
                    }
                }
            }
            beyond |= pieces.size() >= MOST;
            if (!beyond) {
                pieces.put(key(number, tag.getKey()), piece);
            }
        }
    }

    /** What is drawn under one tag goes on at the head of the next column where it goes far up and to the right. */
    private static List<List<TextSegment>> columns(List<TextSegment> drawn) {
        List<List<TextSegment>> out = new ArrayList<>();
        double right = 0;
        double y = 0;
        for (TextSegment segment : drawn) {
            if (out.isEmpty() || segment.x0 > right && segment.y < y - TaggedText.FAR * segment.size) {
                out.add(new ArrayList<>());
                right = 0;
            }
            out.getLast().add(segment);
            right = Math.max(right, segment.x1);
            y = segment.y;
        }
        return out;
    }

    @Nullable SheetParagraph get(Tagged.Drawn drawn) {
        return pieces.get(key(drawn.sheet(), drawn.tag()));
    }

    /** Whether enough letters stand under any tag, whatever the structure makes of them. */
    boolean mayBeCovered() {
        long under = pieces.values().stream().mapToLong(TaggedPieces::letters).sum();
        return !beyond && under >= COVERED * letters;
    }

    private static long letters(SheetParagraph piece) {
        return piece.text.chars().filter(c -> c > ' ').count();
    }

    /** Whether nearly every letter is within a structure, each once. */
    boolean isCovered(List<Tagged.Drawn> structure) {
        Set<Long> seen = new HashSet<>();
        long covered = 0;
        for (Tagged.Drawn drawn : structure) {
            SheetParagraph piece = get(drawn);
            if (piece != null && seen.add(key(drawn.sheet(), drawn.tag()))) {
                covered += letters(piece);
            }
        }
        return !beyond && covered > 0 && covered >= COVERED * letters;
    }

    private static long key(int sheet, int tag) {
        return (long) sheet << 32 | tag;
    }
}
