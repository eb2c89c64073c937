package dev.curbcut.reading;

import dev.curbcut.page.Block;
import dev.curbcut.page.Form;
import dev.curbcut.page.Kind;
import dev.curbcut.page.Omission;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The body of a page, read. */
final class Body {
    private final Box root;
    private final Map<Node, Box> kept;
    private final List<Block> blocks;
    private final List<Form> forms;
    private final Kind kind;
    private final Omissions omissions;

    private Body(Box root, Map<Node, Box> kept, List<Block> blocks, List<Form> forms, Kind kind, Omissions omissions) {
        this.root = root;
        this.kept = kept;
        this.blocks = blocks;
        this.forms = forms;
        this.kind = kind;
        this.omissions = omissions;
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
        Box root = everything
                ? boxes.getFirst()
                : Selection.of(boxes, title.isEmpty() ? document.title() : title, claims,
                        Forums.is(context.address().host(), context.address().path(), text));
        Omissions omissions = new Omissions();
        Blocks maker = new Blocks(boxes, context, settings, omissions, claims, lang, everything);
        List<Block> blocks = maker.of(root);
        Map<Node, Box> kept = new IdentityHashMap<>();
        for (Box box : boxes) {
            if (box.drop == null && box.within(root) && !box.pruned) {
                kept.put(box.element, box);
            }
        }
        return new Body(root, kept, blocks, maker.forms(), Kinds.of(blocks), omissions);
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

    List<Omission> omitted() {
        return omissions.list();
    }

    /** Whether a node and all in it stand in the body. */
    boolean holds(Node node) {
        return kept.containsKey(node);
    }
}
