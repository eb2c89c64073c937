package dev.curbcut.reading.portal;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Omission.What;
import dev.curbcut.reading.block.Omissions;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.WrapperForm;
import dev.curbcut.reading.portal.entry.BareCards;
import dev.curbcut.reading.portal.entry.BareList;
import dev.curbcut.reading.portal.entry.Counts;
import dev.curbcut.reading.portal.entry.EntryLine;
import dev.curbcut.reading.portal.entry.EntryLines;
import dev.curbcut.reading.portal.entry.EntryReader;
import dev.curbcut.reading.portal.entry.EntryShape;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.Part;
import dev.curbcut.reading.portal.entry.SoleTargets;
import dev.curbcut.reading.portal.entry.WideRow;
import dev.curbcut.reading.table.LayoutTable;
import dev.curbcut.reading.wording.ImageName;
import dev.curbcut.reading.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a front page into its parts, from the inside out: rows, lists of rows, lists with their names. Depth is bounded by the parser's. */
final class PartReader {
    /** The weight of the words among fields and buttons. */
    private static final int CONTROLS = 160;

    private final SoleTargets targets;
    private final EntryReader entries;
    private final Function<Box, List<Block>> blocks;
    private final Omissions omissions;
    private int budget;

    /**
     * @param blocks reads what is no list
     * @param most parts that are read; what comes after is counted as left out
     */
    PartReader(SoleTargets targets, EntryReader entries, Function<Box, List<Block>> blocks, int most, Omissions omissions) {
        this.targets = targets;
        this.entries = entries;
        this.blocks = blocks;
        this.budget = most;
        this.omissions = omissions;
    }

    List<Part> read(Box box) {
        TooCostly.check();
        if (box.drop != null || Tags.isSilent(box.tag)) {
            return List.of();
        }
        if (budget-- <= 0) {
            omissions.count(What.LIMIT);
            return List.of();
        }
        switch (box.tag) {
            case "form" -> {
                if (!WrapperForm.is(box.element)) {
                    return other(box);
                }
            }
            case "table" -> {
                if ((hasHeads(box) || ColumnHeads.are(box)) && box.children.stream().noneMatch(b -> b.tag.equals("table")) || !LayoutTable.is(box) && box.links == 0) {
                    return other(box);
                }
            }
            case "video", "audio", "iframe", "object", "embed", "pre", "blockquote", "details" -> {
                return other(box);
            }
            case "marquee" -> {
                if (box.links == 0) {
                    return box.weight == 0 || FrontWords.isJunk(box.line()) ? List.of() : other(box); // it names nothing: it passes by
                }
            }
            case "input", "textarea", "select", "button", "option", "label", "br", "hr" -> {
                return List.of();
            }
            default -> {}
        }
        if (box.fields > 0 && box.weight < CONTROLS && !targets.isLive(box) && !FormNeighbours.sayMore(box)) {
            List<Block> forms = blocks.apply(box).stream().filter(Block.FormBlock.class::isInstance).toList();
            if (!forms.isEmpty() || box.prose == 0) {
                return forms.isEmpty() ? List.of() : List.of(FormNeighbours.named(box, forms));
            }
        }
        if (targets.isNone(box)) {
            return words(box);
        }
        if (RunningText.is(box)) {
            return other(box);
        }
        Box last = targets.isOne(box) && box.children.size() > 1 ? box.children.getLast() : null;
        List<Fact> counted = last != null && box.children.size() > 2 && last.links > 0 ? Counts.before(last, box) : List.of();
        if (!counted.isEmpty()) {
            return Stream.concat(Stream.of(new Part.Other(box, List.of(new Block.Fields(About.NONE, counted)))), read(last).stream()).toList();
        }
        if (targets.isOne(box) && (last != null && last.links == 0 && !Counts.of(last).isEmpty() || areHeaded(box))) {
            return inside(box);
        }
        List<Part> bar = targets.isOne(box) ? NameBar.of(box, targets) : List.of();
        if (!bar.isEmpty()) {
            return bar;
        }
        if (targets.isOne(box) && !targets.holdsMedia(box) && (!EntryShape.holdsRow(box) || EntryShape.isLabelled(box))) {
            Part part = entries.read(box);
            return part == null ? inside(box) : List.of(part);
        }
        if (targets.isMany(box) && (box.block || EntryShape.isRow(box.tag))) {
            Part row = WideRow.of(box, entries);
            if (row != null) {
                return List.of(row);
            }
        }
        return inside(box);
    }

    /** Whether several parts stand in it, each with a heading of its own: not all of them are said of the one place. */
    private static boolean areHeaded(Box box) {
        return box.headings > 1 && !EntryShape.isRow(box.tag) && !box.tag.equals("a") && box.children.stream().filter(part -> part.headings > 0 && !Tags.isHeading(part.tag) && !part.tag.equals("a") && part.weight > 0).count() > 1;
    }

    private List<Part> other(Box box) {
        List<Block> read = blocks.apply(box);
        return read.isEmpty() ? List.of() : List.of(new Part.Other(box, read));
    }

    /** Whether a table says what its columns are. */
    private static boolean hasHeads(Box box) {
        return box.children.stream().anyMatch(child -> child.tag.equals("th") && child.weight > 0 || !child.tag.equals("td") && !child.tag.equals("table") && hasHeads(child));
    }

    /** What leads nowhere. */
    private List<Part> words(Box box) {
        if (box.weight == 0) {
            return box.images > 0 ? pictures(box) : List.of();
        }
        if (box.links > 0 && (!box.holdsBlock || EntryShape.isRow(box.tag))) {
            return other(box); // a telephone number, an address of mail
        }
        if ((box.tag.equals("ul") || box.tag.equals("ol")) && Counts.of(box).isEmpty()) {
            List<Part> rows = box.links > 0 ? List.of() : BareList.of(box, entries.context());
            return rows.isEmpty() ? other(box) : rows;
        }
        if (!box.holdsBlock && box.prose > 0 && FrontWords.isJunk(box.line())) {
            return List.of();
        }
        if (!box.holdsBlock) {
            return box.prose > 0 && !Tags.isHeading(box.tag) ? other(box) : List.of(new Part.Words(box, Text.line(EntryLines.of(box).lines.stream().map(EntryLine::text).reduce("", EntryReader::joined)), Tags.isHeading(box.tag)));
        }
        Box heading = box.children.size() > 2 && Tags.isHeading(box.children.getFirst().tag) ? box.children.getFirst() : null;
        List<Fact> below = heading == null ? List.of() : Counts.after(heading, box);
        if (!below.isEmpty()) {
            return Naming.of(box, List.of(new Part.Words(heading, heading.line(), true), new Part.Other(box, List.of(new Block.Fields(About.NONE, below)))));
        }
        List<Fact> counts = Counts.of(box);
        List<Part> cards = counts.isEmpty() ? BareCards.of(box) : List.of();
        if (!cards.isEmpty()) {
            return Naming.of(box, cards);
        }
        return counts.isEmpty() ? inside(box) : List.of(new Part.Other(box, List.of(new Block.Fields(About.NONE, counts))));
    }

    /** Names drawn as pictures. */
    private static List<Part> pictures(Box box) {
        List<Part> out = new ArrayList<>();
        for (Box picture : EntryLines.of(box).pictures) {
            String name = ImageName.of(picture.element);
            if (name != null && FrontWords.isName(name, false)) {
                out.add(new Part.Words(box, name, false));
            }
        }
        return out;
    }

    /** What stands in a part, each by itself, then joined to what belongs together. */
    private List<Part> inside(Box box) {
        List<Part> parts = new ArrayList<>();
        int next = 0;
        int skip = 0;
        for (Node node = box.element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                String line = next >= skip ? Text.line(text.getWholeText()) : "";
                if (!line.isEmpty() && FrontWords.says(line)) {
                    parts.add(new Part.Words(box, line, Tags.isHeading(box.tag)));
                }
            } else if (node instanceof Element && next < box.children.size()) {
                Box child = box.children.get(next++);
                if (next <= skip) {
                    continue;
                }
                Tabs tabs = child.weight > 0 ? Tabs.at(box.children, next - 1, targets) : null;
                if (tabs == null) {
                    parts.addAll(read(child));
                } else {
                    parts.addAll(Panels.of(tabs, targets, this::read));
                    skip = tabs.end();
                }
            }
        }
        return Naming.of(box, parts);
    }
}
