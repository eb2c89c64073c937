package dev.curbcut.document.draft;

import dev.curbcut.page.Block;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Recognition;
import dev.curbcut.page.Remark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page in the making: what a reader of one format finds. */
public final class DocumentDraft {
    /** The body, in order. */
    public final List<Block> blocks = new ArrayList<>();

    /** What a reader is told before the body. */
    public final List<Remark> remarks = new ArrayList<>();
    private final Map<What, Integer> omitted = new EnumMap<>(What.class);

    /** The title in the document's own properties, unjudged. */
    public @Nullable String property;

    /** The title found in the text; it is not among the blocks. */
    public @Nullable String heading;

    /** Whether its letters are not what they seem, so that no title can be taken from them. */
    public boolean garbled;

    /** Whether its headings are names of files, none of which names the whole. */
    public boolean parcel;

    /** Whether it says what each of its parts is; null where its format always does. */
    public @Nullable Boolean tagged;

    /** The language that a format states for the whole file, where that is not what its page goes by; null where none is. */
    public @Nullable String statedLang;

    /** Sheets of paper that were read. */
    public int sheets;

    /** Those of them that are pictures, without text of their own. */
    public int scanned;

    /** How far they have been recognised; null where nothing is. */
    public @Nullable Recognition recognition;

    /** BCP 47, as the document says. */
    public @Nullable String lang;

    /** Counts what is left out. */
    public void omit(What what, int count) {
        if (count > 0) {
            omitted.merge(what, count, Integer::sum);
        }
    }

    /** How often that was left out so far. */
    public int omitted(What what) {
        return omitted.getOrDefault(what, 0);
    }

    /** Adds words of ours, by their key in the catalogues. */
    public void remark(String key, Object... arguments) {
        remarks.add(Remark.of(key, arguments));
    }

    /** All that was left out, a sum each. */
    public List<Omission> omissions() {
        return omitted.entrySet().stream().map(e -> new Omission(e.getKey(), e.getValue())).toList();
    }
}
