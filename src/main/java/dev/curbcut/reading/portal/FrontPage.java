package dev.curbcut.reading.portal;

import dev.curbcut.page.About;
import dev.curbcut.page.Block;
import dev.curbcut.page.Form;
import dev.curbcut.page.Target;
import dev.curbcut.reading.block.BlockLimits;
import dev.curbcut.reading.block.Blocks;
import dev.curbcut.reading.block.Omissions;
import dev.curbcut.reading.form.Forms;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.WrapperForm;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.metadata.TitleParts;
import dev.curbcut.reading.portal.entry.EntryReader;
import dev.curbcut.reading.portal.entry.FrontWords;
import dev.curbcut.reading.portal.entry.Part;
import dev.curbcut.reading.portal.entry.SoleTargets;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.trace.Trace;
import dev.curbcut.reading.wording.LinkName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a front page as its editors meant it: boxes, each with its name, the way to the rest of it, its rows and what else it says. */
public final class FrontPage {
    private FrontPage() {}

    /**
     * @param boxes of the whole page, which are marked as part of the body or not
     * @param title the page's
     */
    public static Front read(List<Box> boxes, String title, ClaimedElements claims, Context context, Forms forms, BlockLimits limits, String lang, Trace trace) {
        FrontShell.drop(boxes, title, claims, context);
        trace.step("the shell of a front page", boxes);
        titles(boxes, title);
        trace.step("the page's title", boxes);
        Box page = boxes.getFirst();
        Omissions omissions = new Omissions();
        Blocks maker = new Blocks(context, forms, limits, omissions, claims, lang, false);
        SoleTargets targets = new SoleTargets(boxes, context);
        List<Part> parts = new PartReader(targets, new EntryReader(context, targets), maker::whole, limits.blocks(), omissions).read(page);
        parts = with(search(boxes, forms), RepeatedRows.without(PictureNames.given(parts, boxes, context), new Target.Web(context.address(), null), omissions));
        parts = FrontWords.isSiteMap(title) ? parts : Arrangement.of(parts);
        FrontBlocks blocks = new FrontBlocks(context, omissions);
        List<Block> body = blocks.of(parts);
        return new Front(body, named(maker.forms(), parts), omissions, strays(boxes, blocks, others(parts), maker, context));
    }

    /** The site's search, which stands in what is around the body; null for none. */
    private static @Nullable Part search(List<Box> boxes, Forms forms) {
        for (Box box : boxes) {
            if (box.tag.equals("form") && box.drop != null && box.drop != Box.Drop.HIDDEN && box.drop != Box.Drop.POPUP && !WrapperForm.is(box.element)) {
                Form form = forms.of(box.element).filter(Form::search).orElse(null);
                if (form != null) {
                    return new Part.Other(box, List.of(new Block.FormBlock(About.NONE, form)));
                }
            }
        }
        return null;
    }

    private static List<Part> with(@Nullable Part first, List<Part> parts) {
        return first == null ? parts : Stream.concat(Stream.of(first), parts.stream()).toList();
    }

    /** The page's own title is heard before everything else. */
    private static void titles(List<Box> boxes, String title) {
        for (Box box : boxes) {
            if (box.drop == null && box.weight > 0 && box.links == 0 && box.block && !box.holdsBlock && TitleParts.same(box.line(), title)) {
                box.leaveOut(Box.Drop.CLAIMED, boxes);
            }
        }
    }

    /** Forms by the names that their parts gave them. */
    private static List<Form> named(List<Form> forms, List<Part> parts) {
        List<Form> titled = new ArrayList<>();
        titled(parts, titled);
        return titled.isEmpty() ? forms : forms.stream().map(form -> titled.stream().filter(other -> form.title() == null && form.titled(other.title()).equals(other)).findFirst().orElse(form)).toList();
    }

    private static void titled(List<Part> parts, List<Form> out) {
        for (Part part : parts) {
            if (part instanceof Part.Other other) {
                other.blocks().stream().filter(Block.FormBlock.class::isInstance).map(block -> ((Block.FormBlock) block).form()).filter(form -> form.title() != null).forEach(out::add);
            } else if (part instanceof Part.Named named) {
                titled(named.parts(), out);
            }
        }
    }

    /** What was not read as rows: its links are in its blocks. */
    private static List<Box> others(List<Part> parts) {
        List<Box> out = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Other other) {
                out.add(other.box());
            } else if (part instanceof Part.Named named) {
                out.addAll(others(named.parts()));
            }
        }
        return out;
    }

    /** Links of the body that stand in none of its blocks. */
    private static Map<Target, String> strays(List<Box> boxes, FrontBlocks blocks, List<Box> others, Blocks maker, Context context) {
        Map<Target, String> strays = new LinkedHashMap<>(maker.strays());
        strays.keySet().removeAll(blocks.targets());
        BitSet read = new BitSet(boxes.size());
        others.forEach(other -> read.set(other.order, other.end));
        for (Box box : boxes) {
            if (box.tag.equals("a") && box.links > 0 && box.drop == null && !read.get(box.order)) {
                Target target = context.target(box.element.attr("href"));
                if (target != null && !(target instanceof Target.Here) && !blocks.targets().contains(target)) {
                    String name = LinkName.of(box.element);
                    strays.putIfAbsent(target, name.isEmpty() && target instanceof Target.Web web ? LinkName.ofPath(web.address(), context.address()) : name);
                }
            }
        }
        strays.values().removeIf(String::isEmpty);
        return strays;
    }
}
