package dev.curbcut.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What any block may carry besides its content.
 *
 * @param anchors the origin's anchors that lead here, as in its markup; they are written with a prefix
 * @param lang BCP 47, where it is not that of what is around it, else null
 * @param direction where the origin says so, else null
 */
public record About(List<String> anchors, @Nullable String lang, @Nullable Direction direction) {
    public static final About NONE = new About(List.of(), null, null);

    public About {
        anchors = List.copyOf(anchors);
    }

    /** The direction of text (HTML {@code dir}). */
    public enum Direction {
        LTR,
        RTL
    }
}
