package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Link;
import dev.curbcut.page.Page;
import dev.curbcut.page.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages that a page leads to, in its order. */
final class PageLinks {
    private final Set<Address> found = new LinkedHashSet<>();

    private PageLinks() {}

    static List<Address> of(Page page) {
        var links = new PageLinks();
        links.blocks(page.blocks());
        links.blocks(page.also());
        page.breadcrumb().forEach(links::link);
        page.navigation().forEach(group -> group.links().forEach(links::link));
        if (page.pagination() != null && page.pagination().next() != null) {
            links.found.add(page.pagination().next());
        }
        return List.copyOf(links.found);
    }

    private void link(Link link) {
        target(link.target());
    }

    private void target(@Nullable Target target) {
        if (target instanceof Target.Web(Address address, String fragment)) {
            found.add(address);
        }
    }

    /** The model is at most 200 deep. */
    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.content());
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.ListBlock list -> list.items().forEach(item -> blocks(item.blocks()));
            case Block.DescriptionList list -> list.entries().forEach(entry -> {
                entry.terms().forEach(this::inlines);
                entry.descriptions().forEach(this::blocks);
            });
            case Block.ItemList list -> list.items().forEach(this::item);
            case Block.Table table -> table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
            case Block.Figure figure -> target(figure.link());
            case Block.Quotation quotation -> blocks(quotation.blocks());
            case Block.Fields fields -> fields.facts().forEach(fact -> inlines(fact.value()));
            case Block.Section section -> {
                inlines(section.title());
                target(section.more());
                blocks(section.blocks());
            }
            case Block.Disclosure disclosure -> {
                inlines(disclosure.summary());
                blocks(disclosure.blocks());
            }
            case Block.Media media -> target(media.target());
            case Block.Preformatted ignored -> {}
            case Block.FormBlock ignored -> {}
            case Block.Separator ignored -> {}
            case Block.Note ignored -> {}
        }
    }

    private void item(Item item) {
        target(item.target());
        blocks(item.summary());
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Link link -> target(link.target());
            case Inline.Emphasis part -> inlines(part.content());
            case Inline.Strong part -> inlines(part.content());
            case Inline.Superscript part -> inlines(part.content());
            case Inline.Subscript part -> inlines(part.content());
            case Inline.Inserted part -> inlines(part.content());
            case Inline.Deleted part -> inlines(part.content());
            case Inline.Foreign part -> inlines(part.content());
            case Inline.FootnoteMark ignored -> {}
            case Inline.Text ignored -> {}
            case Inline.Code ignored -> {}
            case Inline.Image ignored -> {}
            case Inline.LineBreak ignored -> {}
            case Inline.Ruby ignored -> {}
            case Inline.Formula ignored -> {}
            case Inline.Abbreviation part -> inlines(part.content());
        }
    }
}
