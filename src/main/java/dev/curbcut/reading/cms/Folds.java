package dev.curbcut.reading.cms;

import java.util.List;

/** Every way of hiding content that Curbcut knows, in the order in which they are undone. */
public final class Folds {
    public static final List<Fold> ALL = List.of(
            // Lists that stand in the page's own scripts.
            new HanwebRecordset(),
            new MarkupRows(),
            new RecordRows(),
            new RowVariables(),
            new WrittenMarkup(),
            new FocusPictures(),
            // Links that only a script would follow.
            new ScriptLinks(),
            new SelectLinks(),
            new AttachmentVariables(),
            new VsbDocument(),
            // Content that is in the DOM, but hidden or kept elsewhere.
            new TabPanels(),
            new HiddenContent(),
            new UcapParts(),
            new MarkupStore(),
            // Whole pages kept as data.
            new GkmlptConfig(),
            new EmbeddedState(),
            new ArticleBody(),
            new NamedParts(),
            // Lists that the page names and a script would fetch: the first that answers is the only one.
            new HanwebPage(),
            new JpaasUnit(),
            new LongxunLabel(),
            new GkmlptList(),
            new UcapSearch(),
            new NamedJson());

    private Folds() {}
}
