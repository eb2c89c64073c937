package dev.curbcut.reading;

import dev.curbcut.page.Block;
import dev.curbcut.page.Form;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Omission;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import dev.curbcut.reading.Box.Drop;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The body of a page, read. */
final class Body {
    private final Box root;
    private final Map<Node, Box> kept;
    /** The elements that parts of the body stand in. */
    private final Set<Node> around;
    private final List<Block> blocks;
    private final List<Form> forms;
    private final Kind kind;
    private final Omissions omissions;
    private final Set<Node> counted;
    private final Map<Target, String> strays;

    private Body(Box root, Map<Node, Box> kept, Set<Node> around, List<Block> blocks, Blocks maker, Omissions omissions, Set<Node> counted) {
        this.root = root;
        this.kept = kept;
        this.around = around;
        this.blocks = blocks;
        this.forms = maker.forms();
        this.kind = Kinds.of(blocks);
        this.omissions = omissions;
        this.counted = counted;
        this.strays = maker.strays();
    }

    static Body of(
            Document document,
            String text,
            String title,
            Claims claims,
            Context context,
            ReadingSettings settings,
            String lang,
            boolean everything) {
        List<Box> boxes = Measures.of(document.body());
        if (!everything) {
            Shell.drop(boxes, claims, context);
        }
        Box root = everything
                ? boxes.getFirst()
                : Selection.of(boxes, title.isEmpty() ? document.title() : title, claims,
                        Forums.is(context.address().host(), context.address().path(), text));
        Map<Node, Box> kept = new IdentityHashMap<>();
        Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Box box : boxes.subList(root.order, root.end)) {
            if (box.drop == null && !box.pruned) {
                kept.put(box.element, box);
                for (Box up = box.parent; up != null && !kept.containsKey(up.element) && around.add(up.element); up = up.parent) {
                    continue;
                }
            }
        }
        Omissions omissions = new Omissions();
        Set<Node> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        count(boxes, everything, omissions, counted);
        countBeside(root, omissions, counted);
        Blocks maker = new Blocks(context, settings, omissions, claims, lang, everything);
        List<Block> blocks = Figures.named(Outline.of(everything ? maker.of(root) : Sections.of(Figures.paired(maker.of(root)))));
        return new Body(root, kept, around, blocks, maker, omissions, counted);
    }

    private static void count(List<Box> boxes, boolean everything, Omissions omissions, Set<Node> counted) {
        for (Box box : boxes) {
            if (box.tag.equals("script") || box.tag.equals("style")) {
                omissions.count(box.tag.equals("script") ? What.SCRIPT : What.STYLE);
            } else if (box.drop != null && !everything && (box.weight > 0 || box.fields > 0) && (box.parent == null || box.parent.drop == null)) {
                What what = what(box.drop);
                if (what != null) {
                    counted.add(box.element);
                    omissions.count(what, box.tag.equals("form") && box.fields > 0 ? 0 : 1); // a form is kept as such
                }
            }
        }
    }

    /** What stands around the body with words of its own and was not chosen. */
    private static void countBeside(Box root, Omissions omissions, Set<Node> counted) {
        for (Box up = root; up.parent != null; up = up.parent) {
            for (Box peer : up.parent.children) {
                if (peer != up && peer.drop == null && peer.prose > 0) {
                    counted.add(peer.element);
                    omissions.count(What.ASIDE);
                }
            }
        }
    }

    /** Null for what is said elsewhere: in the facts, the navigation, the colophon. */
    private static @Nullable What what(Drop drop) {
        return switch (drop) {
            case NAVIGATION, SITE, CLAIMED -> null;
            case SHARE, CONTROL -> What.CONTROL;
            case COMMENTS, ASIDE -> What.ASIDE;
            case ADVERTISEMENT -> What.ADVERTISEMENT;
            case POPUP -> What.POPUP;
            case HIDDEN -> What.HIDDEN;
            case DUPLICATE -> What.DUPLICATE;
        };
    }

    Element root() {
        return root.element;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Form> forms() {
        return forms;
    }

    Kind kind() {
        return kind;
    }

    /** What was left out of the body, and beside it. */
    List<Omission> omitted(Omissions beside) {
        omissions.add(beside);
        return omissions.list();
    }

    /** Links whose words stand in the body without them, or that have none, with a name. */
    Map<Target, String> strays() {
        return strays;
    }

    /** Whether an element was left out of the body and counted as such. */
    boolean counts(Node node) {
        return counted.contains(node);
    }

    /** Whether a node and all in it stand in the body. */
    boolean holds(Node node) {
        return kept.containsKey(node);
    }

    /** Whether a part of the body stands in a node, and something else as well. */
    boolean isAround(Node node) {
        return around.contains(node);
    }
}
