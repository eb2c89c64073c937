package dev.curbcut.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.curbcut.address.Address;
import dev.curbcut.language.Catalogue;
import dev.curbcut.page.Block;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.page.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Blocks as JSON: one object a block, its {@code type} first. */
record JsonBlocks(JsonGenerator out, Address page, Catalogue ui) {

    void array(String name, List<Block> blocks) throws IOException {
        out.writeFieldName(name);
        array(blocks);
    }

    private void array(List<Block> blocks) throws IOException {
        out.writeStartArray();
        for (Block block : blocks) {
            block(block);
        }
        out.writeEndArray();
    }

    private void block(Block block) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", type(block));
        if (block.about().lang() != null) {
            out.writeStringField("lang", block.about().lang());
        }
        switch (block) {
            case Block.Heading heading -> {
                out.writeNumberField("level", heading.level());
                line("text", heading.content());
            }
            case Block.Paragraph paragraph -> line("text", paragraph.content());
            case Block.ListBlock list -> list(list);
            case Block.DescriptionList list -> descriptions(list);
            case Block.ItemList list -> {
                out.writeArrayFieldStart("items");
                for (Item item : list.items()) {
                    item(item, null);
                }
                out.writeEndArray();
            }
            case Block.Table table -> table(table);
            case Block.Figure figure -> {
                out.writeStringField("alt", figure.alternative());
                out.writeStringField("caption", figure.caption().isEmpty() ? null : PlainText.line(figure.caption()));
                out.writeStringField("src", figure.source().toString());
                List<Nested.PlainLink> links = new ArrayList<>();
                if (figure.link() != null) {
                    links.add(new Nested.PlainLink(figure.alternative() == null ? "" : figure.alternative(), figure.link()));
                }
                links.addAll(Nested.links(figure.caption()));
                links(links);
            }
            case Block.Quotation quotation -> array("blocks", quotation.blocks());
            case Block.Preformatted pre -> out.writeStringField("text", pre.text());
            case Block.Fields fields -> {
                facts("fields", fields.facts());
                links(fields.facts().stream().flatMap(fact -> Nested.links(fact.value()).stream()).toList());
            }
            case Block.FormBlock form -> {
                out.writeStringField("title", form.form().title());
                out.writeStringField("action", form.form().action().toString());
            }
            case Block.Section section -> {
                out.writeStringField("title", PlainText.line(section.title()));
                out.writeStringField("more", url(section.more()));
                array("blocks", section.blocks());
                links(Nested.links(section.title()));
            }
            case Block.Disclosure disclosure -> {
                line("summary", disclosure.summary());
                array("blocks", disclosure.blocks());
            }
            case Block.Media media -> {
                out.writeStringField("media", media.kind().name().toLowerCase(Locale.ROOT));
                out.writeStringField("title", media.title());
                out.writeStringField("href", url(media.target()));
            }
            case Block.Separator separator -> {}
            case Block.Note note -> {
                boolean known = ui.has(note.remark().key());
                out.writeStringField("text", known ? ui.say(note.remark().key(), note.remark().arguments().toArray()) : "");
            }
        }
        out.writeEndObject();
    }

    private static String type(Block block) {
        return switch (block) {
            case Block.Heading b -> "heading";
            case Block.Paragraph b -> "paragraph";
            case Block.ListBlock b -> "list";
            case Block.DescriptionList b -> "descriptions";
            case Block.ItemList b -> "items";
            case Block.Table b -> "table";
            case Block.Figure b -> "figure";
            case Block.Quotation b -> "quotation";
            case Block.Preformatted b -> "preformatted";
            case Block.Fields b -> "fields";
            case Block.FormBlock b -> "form";
            case Block.Section b -> "section";
            case Block.Disclosure b -> "disclosure";
            case Block.Media b -> "media";
            case Block.Separator b -> "separator";
            case Block.Note b -> "note";
        };
    }

    private void list(Block.ListBlock list) throws IOException {
        out.writeBooleanField("ordered", list.ordered());
        out.writeNumberField("start", list.start());
        out.writeArrayFieldStart("items");
        for (Block.ListItem item : list.items()) {
            array(item.blocks());
        }
        out.writeEndArray();
    }

    private void descriptions(Block.DescriptionList list) throws IOException {
        out.writeArrayFieldStart("entries");
        for (Block.Description entry : list.entries()) {
            out.writeStartObject();
            out.writeArrayFieldStart("terms");
            for (List<Inline> term : entry.terms()) {
                out.writeString(PlainText.line(term));
            }
            out.writeEndArray();
            out.writeArrayFieldStart("descriptions");
            for (List<Block> description : entry.descriptions()) {
                array(description);
            }
            out.writeEndArray();
            links(entry.terms().stream().flatMap(term -> Nested.links(term).stream()).toList());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void table(Block.Table table) throws IOException {
        out.writeStringField("caption", table.caption().isEmpty() ? null : PlainText.line(table.caption()));
        out.writeArrayFieldStart("rows");
        for (Block.Row row : table.rows()) {
            out.writeStartArray();
            for (Block.Cell cell : row.cells()) {
                out.writeStartObject();
                out.writeStringField("text", PlainText.of(cell.blocks()));
                array("blocks", cell.blocks());
                out.writeStringField("header", switch (cell.header()) {
                    case NONE -> null;
                    case COLUMN -> "col";
                    case ROW -> "row";
                });
                out.writeNumberField("colspan", cell.colspan());
                out.writeNumberField("rowspan", cell.rowspan());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void line(String name, List<Inline> content) throws IOException {
        out.writeStringField(name, PlainText.line(content));
        links(Nested.links(content));
    }

    private void links(List<Nested.PlainLink> links) throws IOException {
        out.writeArrayFieldStart("links");
        for (Nested.PlainLink link : links) {
            link(link.text(), link.target());
        }
        out.writeEndArray();
    }

    /** {@code {"text":…,"href":…}}. */
    void link(String text, @Nullable Target target) throws IOException {
        out.writeStartObject();
        out.writeStringField("text", text);
        out.writeStringField("href", url(target));
        out.writeEndObject();
    }

    void facts(String name, List<Fact> facts) throws IOException {
        out.writeArrayFieldStart(name);
        for (Fact fact : facts) {
            out.writeStartObject();
            out.writeStringField("label", fact.label());
            out.writeStringField("value", PlainText.line(fact.value()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    void number(String name, @Nullable Number number) throws IOException {
        if (number == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, number.longValue());
        }
    }

    /** {@code {"title":…,"href":…,"date":…,"section":…}}. @param section the title of the part it stands in */
    void item(Item item, @Nullable String section) throws IOException {
        out.writeStartObject();
        out.writeStringField("title", item.title());
        out.writeStringField("href", url(item.target()));
        out.writeStringField("date", item.date());
        out.writeStringField("section", section);
        out.writeEndObject();
    }

    private @Nullable String url(@Nullable Target target) {
        return target == null ? null : Nested.url(target, page);
    }
}
