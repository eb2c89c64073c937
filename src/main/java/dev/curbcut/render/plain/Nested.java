package dev.curbcut.render.plain;

import dev.curbcut.address.Address;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands in a block: the blocks one level down, and the links in its own lines. */
public final class Nested {
    private Nested() {}

    public static Stream<Block> blocks(Block block) {
        return switch (block) {
            case Block.ListBlock list -> list.items().stream().flatMap(item -> item.blocks().stream());
            case Block.DescriptionList list -> list.entries().stream().flatMap(e -> e.descriptions().stream()).flatMap(List::stream);
            case Block.ItemList list -> list.items().stream().map(Item::summary).flatMap(List::stream);
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.blocks().stream());
            case Block.Quotation quotation -> quotation.blocks().stream();
            case Block.Section section -> section.blocks().stream();
            case Block.Disclosure disclosure -> disclosure.blocks().stream();
            case Block.Heading h -> Stream.empty();
            case Block.Paragraph p -> Stream.empty();
            case Block.Figure f -> Stream.empty();
            case Block.Preformatted p -> Stream.empty();
            case Block.Fields f -> Stream.empty();
            case Block.FormBlock f -> Stream.empty();
            case Block.Media m -> Stream.empty();
            case Block.Separator s -> Stream.empty();
            case Block.Note n -> Stream.empty();
        };
    }

    /** The words that a block has beside its blocks. */
    public static List<Inline> words(Block block) {
        return switch (block) {
            case Block.Section section -> section.more() == null ? section.title() : List.of(new Inline.Link(section.more(), section.title(), null, null));
            case Block.Disclosure disclosure -> disclosure.summary();
            case Block.Table table -> table.caption();
            case Block.DescriptionList list -> list.entries().stream().flatMap(e -> e.terms().stream()).flatMap(List::stream).toList();
            case Block.ItemList list -> list.items().stream().map(Nested::title).toList();
            case Block.ListBlock l -> List.of();
            case Block.Quotation q -> List.of();
            case Block.Heading h -> List.of();
            case Block.Paragraph p -> List.of();
            case Block.Figure f -> List.of();
            case Block.Preformatted p -> List.of();
            case Block.Fields f -> List.of();
            case Block.FormBlock f -> List.of();
            case Block.Media m -> List.of();
            case Block.Separator s -> List.of();
            case Block.Note n -> List.of();
        };
    }

    private static Inline title(Item item) {
        var text = new Inline.Text(item.title() + " ");
        return item.target() == null ? text : new Inline.Link(item.target(), List.of(text), null, null);
    }

    /** A link as both plain views name it. */
    public record PlainLink(String text, Target target) {}

    /** The links in these lines, in order. */
    public static List<PlainLink> links(List<Inline> content) {
        var found = new ArrayList<PlainLink>();
        content.forEach(piece -> links(piece, found));
        return found;
    }

    private static void links(Inline piece, List<PlainLink> found) {
        switch (piece) {
            case Inline.Link link -> {
                String text = PlainInline.of(link.content()).strip();
                found.add(new PlainLink(link.name() == null ? text : link.name(), link.target()));
            }
            case Inline.FootnoteMark mark -> found.add(new PlainLink(mark.mark(), mark.target()));
            case Inline.Emphasis in -> in.content().forEach(inner -> links(inner, found));
            case Inline.Strong in -> in.content().forEach(inner -> links(inner, found));
            case Inline.Superscript in -> in.content().forEach(inner -> links(inner, found));
            case Inline.Subscript in -> in.content().forEach(inner -> links(inner, found));
            case Inline.Inserted in -> in.content().forEach(inner -> links(inner, found));
            case Inline.Deleted in -> in.content().forEach(inner -> links(inner, found));
            case Inline.Foreign in -> in.content().forEach(inner -> links(inner, found));
            case Inline.Text t -> {}
            case Inline.Code c -> {}
            case Inline.Image i -> {}
            case Inline.LineBreak b -> {}
            case Inline.Ruby r -> {}
            case Inline.Formula f -> {}
            case Inline.Abbreviation in -> in.content().forEach(inner -> links(inner, found));
        }
    }

    /** The address of a target, as the origin has it. @param page that {@link Target.Here} is on */
    public static String url(Target target, Address page) {
        return switch (target) {
            case Target.Web web -> web.address() + (web.fragment() == null ? "" : "#" + web.fragment());
            case Target.Here here -> page + "#" + here.anchor();
            case Target.Mail mail -> "mailto:" + mail.to();
            case Target.Phone phone -> "tel:" + phone.number();
        };
    }
}
