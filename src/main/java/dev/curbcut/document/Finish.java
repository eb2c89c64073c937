package dev.curbcut.document;

import dev.curbcut.address.Address;
import dev.curbcut.document.Unreadable.Why;
import dev.curbcut.page.About;
import dev.curbcut.page.Attachment;
import dev.curbcut.page.Block;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.page.Remark;
import java.util.ArrayList;
import java.util.List;

/** Makes the page of a draft: its title, its language, the notes that stand first, the original to take along. */
record Finish(Address address, DocumentKind kind, String fileName, long bytes) {

    Page page(Draft draft) {
        String text = Words.sample(draft.blocks);
        List<Block> blocks = new ArrayList<>();
        for (Remark remark : draft.remarks) {
            blocks.add(new Block.Note(About.NONE, remark));
        }
        blocks.addAll(draft.blocks);
        String title = Titles.choose(draft, fileName, text);
        String lang = draft.lang != null ? draft.lang : Words.language(title + text);
        return build(title, lang, blocks, draft);
    }

    Page notice(Why why) {
        var draft = new Draft();
        String key = "note.document-" + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String title = Titles.ofFile(fileName);
        return build(title, Words.language(title), List.of(new Block.Note(About.NONE, Remark.of(key))), draft);
    }

    private Page build(String title, String lang, List<Block> blocks, Draft draft) {
        var original = new Attachment(Titles.ofFile(fileName), address, kind.extension(), bytes);
        return new Page(
                address, Kind.DOCUMENT, lang, title, "", List.of(), null, null, List.of(), blocks, null, List.of(original),
                List.of(), List.of(), List.of(), List.of(), draft.omissions(), false);
    }
}
