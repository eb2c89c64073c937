package dev.curbcut.document;

import dev.curbcut.document.Unreadable.Why;

/** What one reading may still spend: characters and cells run out quietly (the rest is left out), time does not. */
final class Budget {
    private final DocumentSettings settings;
    private final long end;
    private int characters;
    private int cells;
    private boolean spent;

    Budget(DocumentSettings settings) {
        this.settings = settings;
        this.characters = settings.maxCharacters();
        this.cells = settings.maxCells();
        this.end = System.nanoTime() + settings.maxTime().toNanos();
    }

    DocumentSettings settings() {
        return settings;
    }

    /** Whether that many characters more may be taken. */
    boolean characters(int count) {
        characters -= count;
        spent |= characters < 0;
        return characters >= 0;
    }

    /** Whether one cell more may be taken. */
    boolean cell() {
        cells--;
        spent |= cells < 0;
        return cells >= 0;
    }

    /** Whether nothing more may be taken, so that a reader can stop early. */
    boolean spent() {
        return spent;
    }

    /** Marks that something beyond a limit was left out. */
    void overrun() {
        spent = true;
    }

    /** @throws Unreadable when the time is over */
    void tick() throws Unreadable {
        if (System.nanoTime() - end > 0) {
            throw new Unreadable(Why.TOO_SLOW, "the document takes longer than " + settings.maxTime());
        }
    }
}
