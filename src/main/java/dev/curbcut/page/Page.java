package dev.curbcut.page;

import dev.curbcut.address.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as read: all that it says and leads to, immutable, without markup and without a character that XML forbids.
 *
 * @param address where it was found in the end, after the redirects that were followed
 * @param lang of the content, BCP 47; {@code und} where nothing tells
 * @param title without the site's name; never empty
 * @param site the site's name; empty where nothing tells
 * @param published ISO 8601, with a time where the origin gives one; null where it doesn't say
 * @param source who published or wrote it first, as the origin says; null where it doesn't
 * @param blocks the body, in order
 * @param also what stands on the page beside its body and is no navigation either, in order; a box with a name is a section
 * @param navigation all links that are not content, in groups
 * @param colophon about the site: the footer's words
 * @param confidence the F1, 0 to 1, that the reading expects of its body's text, of a hub's items; null where none is known
 * @param recognition of a scanned document; else null
 * @param everything whether this is the full reading: the whole page in {@code blocks}, nothing selected away
 */
public record Page(
        Address address,
        Kind kind,
        String lang,
        String title,
        String site,
        List<Link> breadcrumb,
        @Nullable String published,
        @Nullable String source,
        List<Fact> facts,
        List<Block> blocks,
        List<Block> also,
        @Nullable Pagination pagination,
        List<Attachment> attachments,
        List<Form> forms,
        List<Navigation> navigation,
        List<Block> colophon,
        List<LanguageVersion> languages,
        List<Omission> omitted,
        @Nullable Double confidence,
        @Nullable Recognition recognition,
        boolean everything) {
    public Page {
        breadcrumb = List.copyOf(breadcrumb);
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
        also = List.copyOf(also);
        attachments = List.copyOf(attachments);
        forms = List.copyOf(forms);
        navigation = List.copyOf(navigation);
        colophon = List.copyOf(colophon);
        languages = List.copyOf(languages);
        omitted = List.copyOf(omitted);
    }

    /** A page with nothing beside its body, of which nothing tells how sure its reading is. */
    public Page(
            Address address,
            Kind kind,
            String lang,
            String title,
            String site,
            List<Link> breadcrumb,
            @Nullable String published,
            @Nullable String source,
            List<Fact> facts,
            List<Block> blocks,
            @Nullable Pagination pagination,
            List<Attachment> attachments,
            List<Form> forms,
            List<Navigation> navigation,
            List<Block> colophon,
            List<LanguageVersion> languages,
            List<Omission> omitted,
            boolean everything) {
        this(
                address, kind, lang, title, site, breadcrumb, published, source, facts, blocks, List.of(), pagination, attachments, forms, navigation,
                colophon, languages, omitted, null, null, everything);
    }

    /** The same page with another body. */
    public Page withBlocks(List<Block> others) {
        return new Page(
                address, kind, lang, title, site, breadcrumb, published, source, facts, others, also, pagination, attachments, forms, navigation,
                colophon, languages, omitted, confidence, recognition, everything);
    }

    /** The same page with how sure its reading is, and what that means for its body. @param expected F1, 0 to 1 */
    public Page with(double expected, List<Block> body) {
        return new Page(
                address, kind, lang, title, site, breadcrumb, published, source, facts, body, also, pagination, attachments, forms, navigation,
                colophon, languages, omitted, expected, recognition, everything);
    }

    /** Whether all of it has been read: sheets that are pictures are recognised one by one. */
    public boolean isWhole() {
        return recognition == null || recognition.isWhole();
    }

    /** The same page with another body, as far as it has been recognised. */
    public Page withBlocks(List<Block> others, @Nullable Recognition progress) {
        return new Page(
                address, kind, lang, title, site, breadcrumb, published, source, facts, others, also, pagination, attachments, forms, navigation,
                colophon, languages, omitted, confidence, progress, everything);
    }

    /** The same page with these of its versions in other languages. */
    public Page withLanguages(List<LanguageVersion> others) {
        return new Page(
                address, kind, lang, title, site, breadcrumb, published, source, facts, blocks, also, pagination, attachments, forms, navigation,
                colophon, others, omitted, confidence, recognition, everything);
    }
}
