package dev.curbcut.document;

import dev.curbcut.document.draft.DocumentDraft;
import dev.curbcut.page.Block;
import dev.curbcut.page.Fault;
import dev.curbcut.page.Findings;
import dev.curbcut.page.Findings.Finding;
import dev.curbcut.page.Page;
import dev.curbcut.page.Remark;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks over a document for its owner, by what its own format says of it: whether it has letters, tags, a title and a language (W3C, “PDF
 * Techniques for WCAG”: PDF7, PDF16, PDF18), and whether a long text has headings.
 */
final class DocumentInspection {
    private static final Set<String> PICTURES = Set.of("note.document-scanned", "note.document-pictures");

    /** Blocks without a heading from which on a text is hard to find one's way in. */
    private static final int LONG = 20;

    private static final Set<DocumentKind> WRITTEN = Set.of(DocumentKind.PDF, DocumentKind.OFD, DocumentKind.DOCX, DocumentKind.DOC, DocumentKind.WPS, DocumentKind.RTF, DocumentKind.ODT);

    private DocumentInspection() {}

    /** @param draft empty where it could not be opened */
    static Findings of(DocumentKind kind, Page page, Optional<DocumentDraft> draft) {
        var counts = new EnumMap<Fault, Integer>(Fault.class);
        draft.ifPresentOrElse(opened -> look(kind, page, opened, counts), () -> counts.put(Fault.DOCUMENT_CLOSED, 1));
        List<Finding> found = counts.entrySet().stream().map(fault -> new Finding(fault.getKey(), fault.getValue(), List.of())).toList();
        List<Fault> passed = Arrays.stream(Fault.values()).filter(fault -> draft.isPresent() && isAsked(fault, kind) && !counts.containsKey(fault)).toList();
        return new Findings(page.address(), page.lang(), page.title(), found, passed, List.of(), kind.extension());
    }

    private static void look(DocumentKind kind, Page page, DocumentDraft draft, Map<Fault, Integer> counts) {
        boolean scanned = draft.scanned > 0 || draft.remarks.stream().map(Remark::key).anyMatch(PICTURES::contains);
        note(counts, Fault.DOCUMENT_SCANNED, scanned);
        boolean empty = draft.blocks.isEmpty() && draft.heading == null;
        note(counts, Fault.DOCUMENT_UNTAGGED, Boolean.FALSE.equals(draft.tagged) && !empty);
        note(counts, Fault.DOCUMENT_TITLE, kind == DocumentKind.PDF && (draft.property == null || draft.property.isBlank()));
        note(counts, Fault.DOCUMENT_LANG, kind == DocumentKind.PDF && (draft.statedLang == null || draft.statedLang.isBlank()) && !empty);
        note(counts, Fault.DOCUMENT_HEADINGS, WRITTEN.contains(kind) && page.blocks().size() > LONG && page.blocks().stream().noneMatch(Block.Heading.class::isInstance));
    }

    private static boolean isAsked(Fault fault, DocumentKind kind) {
        return switch (fault) {
            case DOCUMENT_SCANNED -> true;
            case DOCUMENT_UNTAGGED, DOCUMENT_TITLE, DOCUMENT_LANG -> kind == DocumentKind.PDF;
            case DOCUMENT_HEADINGS -> WRITTEN.contains(kind);
            default -> false;
        };
    }

    private static void note(Map<Fault, Integer> counts, Fault fault, boolean found) {
        if (found) {
            counts.put(fault, 1);
        }
    }
}
