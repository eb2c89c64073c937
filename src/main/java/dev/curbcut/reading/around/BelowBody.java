package dev.curbcut.reading.around;

import dev.curbcut.reading.attachment.AttachmentType;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Boxes below a text, beside its own, that give documents to take along and nothing else: many content systems list them there. */
final class BelowBody {
    /** Steps up from the text, at most. */
    private static final int STEPS = 8;

    /** Boxes of documents, at most. */
    private static final int MOST = 200;

    /** Weight of what stands beside the links that says what they are, at most: of all, and of each. */
    private static final int MOST_BESIDE = 60;
    private static final int BESIDE = 20;

    private BelowBody() {}

    /** Those of a text, in order: up to the first part that says something else in sentences, or is the site's. */
    static List<Box> documents(Box text) {
        List<Box> found = new ArrayList<>();
        Box at = text;
        for (int steps = 0; at.parent != null && steps < STEPS; steps++, at = at.parent) {
            for (Box peer : at.parent.children.subList(at.index + 1, at.parent.children.size())) {
                if (found.size() == MOST) {
                    return found;
                }
                if (isTaken(peer)) {
                    found.add(peer);
                } else if (peer.drop == Drop.SITE || peer.prose > 0 && peer.linkShare() < .5) {
                    return found;
                }
            }
        }
        return found;
    }

    /** Whether each link leads to a document, and hardly more is said than what they are. */
    private static boolean isTaken(Box box) {
        if (box.links == 0 || box.hidden || box.weight - box.linkWeight > MOST_BESIDE + box.links * BESIDE) {
            return false;
        }
        for (Element link : box.element.getElementsByTag("a")) {
            String href = link.attr("href");
            int end = href.indexOf('?');
            if (!href.isEmpty() && !AttachmentType.isDocument(AttachmentType.extension(end < 0 ? href : href.substring(0, end)))) {
                return false;
            }
        }
        return true;
    }
}
