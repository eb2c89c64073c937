package dev.curbcut.document.draft;

import dev.curbcut.document.draft.UnreadableDocument.Why;

/** What one reading may still spend: characters and cells run out quietly (the rest is left out), time does not. */
public final class DocumentBudget {
    private final DocumentSettings settings;
    private final long end;
    private int characters;
    private int cells;
    private boolean spent;

    /** Its time runs from now. */
    public DocumentBudget(DocumentSettings settings) {
        this.settings = settings;
        this.characters = settings.maxCharacters();
        this.cells = settings.maxCells();
        this.end = System.nanoTime() + settings.maxTime().toNanos();
    }

    /** The limits it was made of. */
    public DocumentSettings settings() {
        return settings;
    }

    /** Whether that many characters more may be taken. */
    public boolean characters(int count) {
        characters -= count;
        spent |= characters < 0;
        return characters >= 0;
    }

    /** Whether one cell more may be taken. */
    public boolean cell() {
        cells--;
        spent |= cells < 0;
        return cells >= 0;
    }

    /** Whether nothing more may be taken, so that a reader can stop early. */
    public boolean spent() {
        return spent;
    }

    /** Marks that something beyond a limit was left out. */
    public void overrun() {
        spent = true;
    }

    /** @throws UnreadableDocument when the time is over */
    public void tick() throws UnreadableDocument {
        if (System.nanoTime() - end > 0) {
            throw new UnreadableDocument(Why.TOO_SLOW, "the document takes longer than " + settings.maxTime());
        }
    }
}
