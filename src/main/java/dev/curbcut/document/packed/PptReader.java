package dev.curbcut.document.packed;

import dev.curbcut.document.archive.OleArchive;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentBudget;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.LinkTargets;
import dev.curbcut.document.draft.UnreadableDocument;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PPT and Kingsoft's DPS (PowerPoint 97 to 2003; MS-PPT), slide by slide in the order of the show. */
public final class PptReader {
    private static final int EDIT = 0x0ff5;
    private static final int DIRECTORY = 0x1772;
    private static final int LIST = 0x0ff0;
    private static final int LISTED = 0x03f3;
    private static final int SLIDES = 0;
    private static final int NOTES = 2;
    private static final int SLIDE_ATOM = 0x03ef;
    private static final int SHOW = 0x03f9;
    private static final int HIDDEN = 4;
    private static final int OBJECTS = 0x0409;
    private static final int LINK = 0x0fd7;
    private static final int LINK_ATOM = 0x0fd3;
    private static final int STRING = 0x0fba;
    private static final int TARGET = 1;
    private static final int LOCKED = 0xf3d1c4df;

    private final byte[] bytes;
    private final DocumentBudget budget;
    private final DocumentDraft draft = new DocumentDraft();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, Target> targets = new HashMap<>();

    private PptReader(byte[] bytes, DocumentBudget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /**
     * Reads a whole file.
     *
     * @throws UnreadableDocument where it can be said why; any other {@link IOException} is of a damaged file
     */
    public static DocumentDraft read(byte[] file, DocumentBudget budget) throws IOException {
        try (var files = new OleArchive(file)) {
            byte[] user = files.find("Current User").orElseThrow(() -> new UnreadableDocument(Why.OLD_FORMAT, "a format of before PowerPoint 97"));
            PptRecord current = PptRecord.at(user, 0, user.length);
            if (current == null) {
                throw new IOException("no current edit");
            }
            if (current.i32(4) == LOCKED) {
                throw new UnreadableDocument(Why.ENCRYPTED, "a password is needed");
            }
            byte[] bytes = files.find("PowerPoint Document").orElseThrow(() -> new IOException("no document"));
            return new PptReader(bytes, budget).read(current.i32(8));
        }
    }

    private @Nullable PptRecord at(@Nullable Integer place) {
        return place == null ? null : PptRecord.at(bytes, place, bytes.length);
    }

    /** @param edit where the last saving wrote what it changed; each knows the one before */
    private DocumentDraft read(int edit) throws IOException {
        PptRecord last = at(edit);
        var seen = new HashSet<Integer>();
        Integer before = edit;
        while (before != null && before > 0 && seen.add(before)) {
            budget.tick();
            PptRecord saved = at(before);
            if (saved == null || saved.type() != EDIT) {
                break;
            }
            places(at(saved.i32(12)));
            before = saved.i32(8);
        }
        PptRecord document = last == null || last.type() != EDIT ? null : at(places.get(last.i32(16)));
        if (document == null) {
            throw new IOException("no document");
        }
        targets(document.child(OBJECTS));
        Map<Integer, Integer> notes = new HashMap<>();
        for (PptRecord list : document.children()) {
            if (list.type() == LIST && list.instance() == NOTES) {
                list.children().stream().filter(r -> r.type() == LISTED).forEach(r -> notes.put(r.i32(12), r.i32(0)));
            }
        }
        for (PptRecord list : document.children()) {
            if (list.type() == LIST && list.instance() == SLIDES) {
                slides(list.children(), notes);
            }
        }
        return draft;
    }

    /** Where each object stands (section 2.3.4); what a later saving wrote comes first. */
    private void places(@Nullable PptRecord directory) {
        int at = 0;
        while (directory != null && directory.type() == DIRECTORY && at + 4 <= directory.length()) {
            int head = directory.i32(at);
            int first = head & 0xfffff;
            int count = head >>> 20;
            at += 4;
            for (int i = 0; i < count && at + 4 <= directory.length(); i++, at += 4) {
                places.putIfAbsent(first + i, directory.i32(at));
            }
        }
    }

    private void targets(@Nullable PptRecord objects) {
        for (PptRecord link : objects == null ? List.<PptRecord>of() : objects.children()) {
            PptRecord atom = link.type() == LINK ? link.child(LINK_ATOM) : null;
            for (PptRecord string : atom == null ? List.<PptRecord>of() : link.children()) {
                Target target = string.type() == STRING && string.instance() == TARGET ? LinkTargets.of(string.text(true), "") : null;
                if (target != null) {
                    targets.put(atom.i32(0), target);
                }
            }
        }
    }

    /** The outline: each slide, and behind it those of its texts that stand in the outline. */
    private void slides(List<PptRecord> records, Map<Integer, Integer> notes) throws UnreadableDocument {
        int from = 0;
        while (from < records.size() && !budget.spent()) {
            int to = from + 1;
            while (to < records.size() && records.get(to).type() != LISTED) {
                to++;
            }
            PptRecord slide = records.get(from).type() == LISTED ? at(places.get(records.get(from).i32(0))) : null;
            if (slide != null) {
                slide(slide, PptSlide.texts(new ArrayList<>(records.subList(from + 1, to)), targets), notes);
            }
            from = to;
        }
    }

    private void slide(PptRecord record, List<PptText> outline, Map<Integer, Integer> notes) throws UnreadableDocument {
        PptRecord show = record.child(SHOW);
        if (show != null && (show.u16(10) & HIDDEN) != 0) {
            draft.omit(What.HIDDEN, 1);
            return;
        }
        var slide = new PptSlide(budget, draft, outline, targets);
        slide.read(record);
        String title = CleanText.of(slide.title());
        if (draft.heading == null && draft.blocks.isEmpty() && !title.isEmpty()) {
            draft.heading = title;
        } else if (!title.isEmpty()) {
            draft.blocks.add(new Block.Heading(About.NONE, 2, slide.title()));
        } else if (!draft.blocks.isEmpty()) {
            draft.blocks.add(new Block.Separator(About.NONE));
        }
        draft.blocks.addAll(slide.blocks());
        PptRecord atom = record.child(SLIDE_ATOM);
        PptRecord said = atom == null ? null : at(places.get(notes.get(atom.i32(16))));
        if (said != null) {
            var speaker = new PptSlide(budget, draft, List.of(), targets);
            speaker.read(said);
            if (!speaker.blocks().isEmpty()) {
                draft.blocks.add(new Block.Quotation(About.NONE, speaker.blocks()));
            }
        }
    }
}
