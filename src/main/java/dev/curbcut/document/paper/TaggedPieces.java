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
            for (TextLine line : TextLine.of(segments, 0, sheet.width)) {
                if (piece == null) {
                    piece = new SheetParagraph(line, number);
                } else {
                    piece.add(line);
                }
            }
            beyond |= pieces.size() >= MOST;
            if (!beyond) {
                pieces.put(key(number, tag.getKey()), piece);
            }
        }
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
