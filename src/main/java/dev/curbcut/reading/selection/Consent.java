package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.wording.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What asks for leave to set cookies, told by what it says and by its buttons, however much that is: it stands at the edge of a page, apart from the title. */
final class Consent {
    /** How often it speaks of cookies at least: once in so much weight. */
    private static final int OFTEN = 900;

    /** How far below the page's root it stands at most. */
    private static final int DEPTH = 4;

    private Consent() {}

    /** What cookies are called in languages that have a word of their own for them. */
    private static final Words OTHERWISE = new Words("クッキー|쿠키|ملفات تعريف الارتباط|ملفات الارتباط|کوکی|עוגיות|คุกกี้|çerez|evästei|informasjonskaps|slapuk|sīkdat|piškot|kolačić|sütik|vafrak|küpsis|файлы куки|бисквитк|колачић");

    /** Leaves it out of a page that is not about cookies itself. */
    static void drop(List<Box> boxes, @Nullable Box title) {
        Box page = boxes.getFirst();
        if (title == null || title.cookies > 0) {
            return;
        }
        if (page.cookies == 0) {
            dropOtherwise(boxes, title);
            return;
        }
        for (int i = 1; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.block && box.cookies > 0 && box.fields > 0 && !box.holdsTitle && !box.holdsMain && isAtEdge(box) && box.cookies * OFTEN >= box.weight) {
                box.leaveOut(Drop.POPUP, boxes);
                i = box.end - 1;
            }
        }
    }

    /** The same where the page has another word for them. */
    private static void dropOtherwise(List<Box> boxes, Box title) {
        for (int i = 1; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (box.drop == null && box.block && box.fields > 0 && box.weight > 0 && box.weight <= OFTEN && !box.holdsTitle && !box.holdsMain && isAtEdge(box)
                    && OTHERWISE.in(box.line().toLowerCase(Locale.ROOT)) && !OTHERWISE.in(title.line().toLowerCase(Locale.ROOT))) {
                box.leaveOut(Drop.POPUP, boxes);
                i = box.end - 1;
            }
        }
    }

    /** Whether it is a part of the whole page, and not of what stands below the title. */
    private static boolean isAtEdge(Box box) {
        Box up = box.parent;
        for (int depth = 0; up != null && depth < DEPTH; depth++, up = up.parent) {
            if (up.parent == null) {
                return true;
            }
            if (up.tag.equals("main") || up.tag.equals("article")) {
                return false;
            }
        }
        return false;
    }
}
