package dev.curbcut.reading;

import dev.curbcut.page.Block;
import dev.curbcut.page.Fact;
import dev.curbcut.page.Form;
import dev.curbcut.page.Inline;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import dev.curbcut.reading.block.BesideBlocks;
import dev.curbcut.reading.block.BlockLimits;
import dev.curbcut.reading.block.Blocks;
import dev.curbcut.reading.block.Figures;
import dev.curbcut.reading.block.Omissions;
import dev.curbcut.reading.block.Outline;
import dev.curbcut.reading.block.Sections;
import dev.curbcut.reading.block.Subtitle;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.form.Forms;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.metadata.TitleParts;
import dev.curbcut.reading.portal.Front;
import dev.curbcut.reading.selection.BesideParts;
import dev.curbcut.reading.selection.Evidence;
import dev.curbcut.reading.selection.Facets;
import dev.curbcut.reading.selection.Genre;
import dev.curbcut.reading.selection.Kinds;
import dev.curbcut.reading.selection.RuledBoxes;
import dev.curbcut.reading.selection.Selection;
import dev.curbcut.reading.selection.SiteFrame;
import dev.curbcut.reading.source.Context;
import dev.curbcut.reading.table.TableTitles;
import dev.curbcut.reading.trace.Trace;
import dev.curbcut.reading.wording.Plain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of a page, read. */
final class Body {
    private final List<Box> boxes;
    private final List<Block> blocks;
    private final List<Block> also;
    private final List<Form> forms;
    private final Kind kind;
    private final Omissions omissions;
    private final Map<Target, String> strays;
    private final Optional<Fact> subtitle;

    private Body(List<Box> boxes, List<Block> blocks, List<Block> also, List<Form> forms, Kind kind, Omissions omissions, Map<Target, String> strays, Optional<Fact> subtitle) {
        this.boxes = boxes;
        this.blocks = blocks;
        this.also = also;
        this.forms = forms;
        this.kind = kind;
        this.omissions = omissions;
        this.strays = strays;
        this.subtitle = subtitle;
    }

    /**
     * A front page, read part by part.
     *
     * @param boxes of the whole page, with the verdicts of what is no part of the body
     */
    static Body of(Front front, List<Box> boxes) {
        hold(boxes);
        count(boxes, false, front.omissions());
        return new Body(boxes, front.blocks(), List.of(), front.forms(), Kind.HUB, front.omissions(), front.strays(), Optional.empty());
    }

    /**
     * @param boxes of the whole page, which are marked as part of the body or not
     * @param ruled what a rule of the operator's says of them
     */
    static Body of(
            List<Box> boxes,
            Evidence evidence,
            ClaimedElements claims,
            Context context,
            Forms forms,
            BlockLimits limits,
            String lang,
            boolean everything,
            RuledBoxes ruled,
            Trace trace) {
        TooCostly.check();
        if (!everything) {
            SiteFrame.drop(boxes, claims, context, form -> forms.of(form).filter(Form::search).isPresent());
            trace.step("what a site puts around every page, by its place", boxes);
            if (evidence.genre() != Genre.STORY) {
                Facets.drop(boxes, context);
                trace.step("what a list can be narrowed to", boxes);
            }
        }
        Box root = everything
                ? boxes.getFirst()
                : Selection.of(boxes, evidence, claims, ruled, trace);
        List<Box> parts = boxes.subList(root.order, root.end);
        Box subtitle = everything ? null : Subtitle.outside(boxes, root, lang, claims);
        hold(parts);
        if (subtitle != null) {
            subtitle.held = true;
        }
        BesideParts beside = everything ? null : BesideParts.of(boxes, claims);
        trace.add(root.element, () -> "the body (" + Trace.measures(root) + ")");
        Omissions omissions = new Omissions();
        count(boxes, everything, omissions);
        countBeside(boxes, root, omissions);
        Blocks maker = new Blocks(context, forms, limits, omissions, claims, lang, everything);
        List<Block> blocks = maker.images().named(Figures.named(Outline.of(everything ? maker.of(root) : Sections.of(Figures.paired(TableTitles.joined(once(evidence.title(), maker.of(root), omissions)))))));
        List<Box> around = beside == null ? List.of() : beside.opened();
        around.forEach(part -> trace.add(part.element, () -> "stands beside the text"));
        List<Block> also = BesideBlocks.of(around, maker);
        return new Body(parts, blocks, also, maker.forms(), Kinds.of(blocks, evidence.isText() && !everything), omissions, maker.strays(), subtitle == null ? Optional.empty() : Subtitle.fact(subtitle, lang));
    }

    /** The same blocks without the page's title as their first line: it is heard as the page's heading already. */
    private static List<Block> once(String title, List<Block> blocks, Omissions omissions) {
        List<Inline> first = blocks.size() < 2 || !blocks.getFirst().about().anchors().isEmpty() ? List.of() : Plain.line(blocks.getFirst());
        if (first.isEmpty() || !TitleParts.same(Plain.of(first), title) || first.stream().anyMatch(Inline.Link.class::isInstance)) {
            return blocks;
        }
        omissions.count(What.DUPLICATE);
        return blocks.subList(1, blocks.size());
    }

    /** Marks what the body holds, and what stands around that. */
    private static void hold(List<Box> parts) {
        for (Box box : parts) {
            if (box.drop == null) {
                box.held = !box.pruned;
                box.around |= box.pruned; // its words are the body's, and something in it is not
                for (Box up = box.parent; up != null && !up.held && !up.around; up = up.parent) {
                    up.around = true;
                }
            }
        }
    }

    private static void count(List<Box> boxes, boolean everything, Omissions omissions) {
        for (Box box : boxes) {
            if (box.tag.equals("script") || box.tag.equals("style")) {
                omissions.count(box.tag.equals("script") ? What.SCRIPT : What.STYLE);
            } else if (box.drop != null && !everything && (box.weight > 0 || box.fields > 0) && (box.parent == null || box.parent.drop == null) && !holdsBeside(boxes, box)) {
                What what = what(box.drop);
                if (what != null) {
                    box.counted = true;
                    omissions.count(what, box.tag.equals("form") && box.fields > 0 ? 0 : 1); // a form is kept as such
                }
            }
        }
    }

    /** What stands around the body with words of its own and was not chosen. */
    private static void countBeside(List<Box> boxes, Box root, Omissions omissions) {
        for (Box up = root; up.parent != null; up = up.parent) {
            for (Box peer : up.parent.children) {
                if (peer != up && !peer.held && peer.drop == null && peer.prose > 0 && !holdsBeside(boxes, peer)) {
                    peer.counted = true;
                    omissions.count(What.ASIDE);
                }
            }
        }
    }

    private static boolean holdsBeside(List<Box> boxes, Box box) {
        for (Box inside : boxes.subList(box.order, box.end)) {
            if (inside.beside) {
                return true;
            }
        }
        return false;
    }

    /** Null for what is said elsewhere: in the facts, the navigation, the colophon. */
    private static @Nullable What what(Drop drop) {
        return switch (drop) {
            case NAVIGATION, SITE, CLAIMED -> null;
            case SHARE, CONTROL -> What.CONTROL;
            case COMMENTS, ASIDE, RULED -> What.ASIDE;
            case ADVERTISEMENT -> What.ADVERTISEMENT;
            case POPUP -> What.POPUP;
            case HIDDEN -> What.HIDDEN;
            case DUPLICATE -> What.DUPLICATE;
        };
    }

    /** What stands in it, in order; the first is its root. */
    List<Box> boxes() {
        return boxes;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** What stands beside it and is no navigation. */
    List<Block> also() {
        return also;
    }

    List<Form> forms() {
        return forms;
    }

    Kind kind() {
        return kind;
    }

    /** The line below the page's title, where it stands outside the body. */
    Optional<Fact> subtitle() {
        return subtitle;
    }

    /** What was left out of the body, and beside it. */
    List<Omission> omitted(Omissions... besides) {
        for (Omissions beside : besides) {
            omissions.add(beside);
        }
        return omissions.list();
    }

    /** Links whose words stand in the body without them, or that have none, with a name. */
    Map<Target, String> strays() {
        return strays;
    }
}
