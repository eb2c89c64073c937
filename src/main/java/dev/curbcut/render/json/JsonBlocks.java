package dev.curbcut.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.curbcut.language.Catalogue;
import dev.curbcut.page.Block;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Item;
import dev.curbcut.render.plain.Nested;
import dev.curbcut.render.plain.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Blocks as JSON: one object a block, its {@code type} first. */
record JsonBlocks(JsonGenerator out, JsonLinks links, Catalogue ui) {

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
                links.line("text", heading.content());
            }
            case Block.Paragraph paragraph -> links.line("text", paragraph.content());
            case Block.ListBlock list -> list(list);
            case Block.DescriptionList list -> descriptions(list);
            case Block.ItemList list -> {
                out.writeArrayFieldStart("items");
                for (Item item : list.items()) {
                    JsonItem.write(out, item, links.url(item.target()), null);
                }
                out.writeEndArray();
                List<Nested.PlainLink> ways = ways(list.items());
                if (!ways.isEmpty()) {
                    links.array(ways);
                }
            }
            case Block.Table table -> JsonTable.write(this, table);
            case Block.Figure figure -> {
                out.writeStringField("alt", figure.alternative());
                out.writeStringField("caption", figure.caption().isEmpty() ? null : PlainText.line(figure.caption()));
                out.writeStringField("src", figure.source().toString());
                List<Nested.PlainLink> all = new ArrayList<>();
                if (figure.link() != null) {
                    all.add(new Nested.PlainLink(figure.alternative() == null ? "" : figure.alternative(), figure.link()));
                }
                all.addAll(Nested.links(figure.caption()));
                links.array(all);
            }
            case Block.Quotation quotation -> array("blocks", quotation.blocks());
            case Block.Preformatted pre -> out.writeStringField("text", pre.text());
            case Block.Fields fields -> {
                JsonFacts.write(out, "fields", fields.facts());
                links.array(fields.facts().stream().flatMap(fact -> Nested.links(fact.value()).stream()).toList());
            }
            case Block.FormBlock form -> {
                out.writeStringField("title", form.form().title());
                out.writeStringField("action", form.form().action().toString());
            }
            case Block.Section section -> {
                out.writeStringField("title", PlainText.line(section.title()));
                out.writeStringField("more", links.url(section.more()));
                array("blocks", section.blocks());
                links.array(Nested.links(section.title()));
            }
            case Block.Disclosure disclosure -> {
                links.line("summary", disclosure.summary());
                array("blocks", disclosure.blocks());
            }
            case Block.Media media -> {
                out.writeStringField("media", media.kind().name().toLowerCase(Locale.ROOT));
                out.writeStringField("title", media.title());
                out.writeStringField("href", links.url(media.target()));
            }
            case Block.Separator separator -> {}
            case Block.Note note -> {
                boolean known = ui.has(note.remark().key());
                out.writeStringField("text", known ? ui.say(note.remark().key(), note.remark().arguments().toArray()) : "");
            }
        }
        out.writeEndObject();
    }

    /** Where items lead besides what they are about. */
    private static List<Nested.PlainLink> ways(List<Item> items) {
        List<Nested.PlainLink> ways = new ArrayList<>();
        for (Item item : items) {
            for (Block block : item.summary()) {
                if (block instanceof Block.Paragraph paragraph) {
                    ways.addAll(Nested.links(paragraph.content()));
                }
            }
        }
        return ways;
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
        if (list.ordered() && list.marker() != Block.Marker.NONE) {
            out.writeArrayFieldStart("marks");
            for (String mark : list.marks()) {
                out.writeString(mark);
            }
            out.writeEndArray();
        }
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
            links.array(entry.terms().stream().flatMap(term -> Nested.links(term).stream()).toList());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
