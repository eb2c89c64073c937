package dev.curbcut.document;

import dev.curbcut.page.Block;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Remark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page in the making: what a reader of one format finds. */
final class Draft {
    final List<Block> blocks = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    private final Map<What, Integer> omitted = new EnumMap<>(What.class);

    /** The title in the document's own properties, unjudged. */
    @Nullable String property;

    /** The title found in the text; it is not among the blocks. */
    @Nullable String heading;

    /** Whether its letters are not what they seem, so that no title can be taken from them. */
    boolean garbled;

    /** BCP 47, as the document says. */
    @Nullable String lang;

    void omit(What what, int count) {
        if (count > 0) {
            omitted.merge(what, count, Integer::sum);
        }
    }

    void remark(String key, Object... arguments) {
        remarks.add(Remark.of(key, arguments));
    }

    List<Omission> omissions() {
        return omitted.entrySet().stream().map(e -> new Omission(e.getKey(), e.getValue())).toList();
    }
}
