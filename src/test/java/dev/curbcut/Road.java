package dev.curbcut;

import dev.curbcut.document.draft.DocumentSettings;
import dev.curbcut.reading.Reader;
import dev.curbcut.reading.ReadingSettings;
import dev.curbcut.render.Renderer;
import java.util.List;

/** The road from bytes to an answer, put together from the settings as they are delivered, for measurements. */
public final class Road {
    private static final Settings SETTINGS =
            Settings.load(new Overrides(null, null, List.of("*"), null, List.of(), null, null, null));

    private Road() {}

    public static ReadingSettings reading() {
        return SETTINGS.reading();
    }

    public static DocumentSettings documents() {
        return SETTINGS.document();
    }

    public static Reader reader() {
        return new Reader(SETTINGS.reading());
    }

    public static Renderer renderer() {
        return Application.of(SETTINGS).renderer;
    }
}
