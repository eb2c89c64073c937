package dev.curbcut.render.html;

import dev.curbcut.page.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The attributes that any element has of its block. */
final class Attributes {
    private Attributes() {}

    /** What any element carries of its block. @param more names and values besides */
    static @Nullable String[] of(About about, @Nullable String... more) {
        var all = new ArrayList<@Nullable String>(List.of("lang"));
        all.add(about.lang());
        all.add("dir");
        all.add(direction(about));
        for (String attribute : more) {
            all.add(attribute);
        }
        return all.toArray(String[]::new);
    }

    static @Nullable String direction(About about) {
        return about.direction() == null ? null : about.direction().name().toLowerCase(Locale.ROOT);
    }
}
