package dev.curbcut.document;

import dev.curbcut.address.Address;
import dev.curbcut.document.draft.CleanText;
import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.document.draft.DocumentTitle;
import dev.curbcut.document.draft.UnreadableDocument.Why;
import dev.curbcut.page.About;
import dev.curbcut.page.Attachment;
import dev.curbcut.page.Block;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Page;
import dev.curbcut.page.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the page of a draft: its title, its language, the notes that stand first, the original to take along.
 *
 * @param bytes null where nobody knows
 * @param from the language of the page that led there, BCP 47, or null
 */
record DocumentPage(Address address, DocumentKind kind, String fileName, @Nullable Long bytes, @Nullable String from) {

    Page page(DocumentDraft draft) {
        String text = CleanText.sample(draft.blocks);
        List<Block> blocks = new ArrayList<>();
        for (Remark remark : draft.remarks) {
            blocks.add(new Block.Note(About.NONE, remark));
        }
        blocks.addAll(draft.blocks);
        String title = DocumentTitle.choose(draft, fileName, text);
        String lang = draft.lang != null && !draft.lang.equals("und") ? draft.lang : language(title + text);
        return build(title, lang, blocks, draft);
    }

    Page notice(Why why) {
        var draft = new DocumentDraft();
        String key = "note.document-" + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String title = DocumentTitle.ofFile(fileName);
        return build(title, language(title), List.of(new Block.Note(About.NONE, Remark.of(key))), draft);
    }

    /** By its letters; a document without any has the language of the page that led there, or of its host, so that what is said of it is understood. */
    private String language(String text) {
        String written = CleanText.language(text);
        return written.equals("und") ? expected() : written;
    }

    /** The language its readers expect, whatever is written in it. */
    String expected() {
        return from != null ? from : HostLanguage.of(address);
    }

    private Page build(String title, String lang, List<Block> blocks, DocumentDraft draft) {
        var original = new Attachment(DocumentTitle.ofFile(fileName), address, kind.extension(), bytes);
        return new Page(
                address, Kind.DOCUMENT, lang, title, "", List.of(), null, null, List.of(), blocks, List.of(), null, List.of(original),
                List.of(), List.of(), List.of(), List.of(), draft.omissions(), null, draft.recognition, false);
    }
}
