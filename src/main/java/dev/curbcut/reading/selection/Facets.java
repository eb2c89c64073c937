package dev.curbcut.reading.selection;

import dev.curbcut.page.Target;
import dev.curbcut.reading.dom.Tags;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import dev.curbcut.reading.source.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be narrowed to or put in order by: groups of choices, each under a name of its own, beside what they choose from. A choice is
 * a box to tick, a button, or a link that leads to the page itself with one more parameter.
 */
public final class Facets {
    /** Weight of the name of a group, and of one of its choices, at most. */
    private static final int NAME = 48;
    private static final int CHOICE = 80;

    /** Weight of what stands beside a choice at most: how many things it leaves. */
    private static final int COUNT = 6;

    /** Choices of a group, and groups beside each other, at least. */
    private static final int CHOICES = 2;
    private static final int GROUPS = 2;

    /** Boxes of a group at most: what stands deep in others is looked at from each of them. */
    private static final int MOST_BOXES = 1500;

    /** The share of a page that what narrows its list may say, at most. */
    private static final double SHARE = .5;

    /** Weight of what is left of a column of choices that goes with them: “Filters”, “Clear all”. */
    private static final int REST = 48;

    /** Weight of all the orders that a list can be put in, at most. */
    private static final int ORDERS = 220;

    /** Two ways of one order: of prices, of names, of days. */
    private static final Pattern BOTH_WAYS = Pattern.compile("(?=.*\\blow(?:est)? to high)(?=.*\\bhigh(?:est)? to low).*|(?=.*\\ba ?(?:-|–|to) ?z\\b)(?=.*\\bz ?(?:-|–|to) ?a\\b).*"
            + "|(?=.*\\bold(?:est)? to new)(?=.*\\bnew(?:est)? to old).*|(?=.*从低到高)(?=.*从高到低).*|(?=.*由低到高)(?=.*由高到低).*|(?=.*aufsteigend)(?=.*absteigend).*|(?=.*croissant)(?=.*décroissant).*|(?=.*ascendente)(?=.*descendente).*",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> ROLES = Set.of("menuitemradio", "menuitemcheckbox", "option");
    private static final Set<String> ASKING = Set.of("email", "tel", "password", "date", "file");

    private final List<Box> boxes;
    private final Context context;

    private Facets(List<Box> boxes, Context context) {
        this.boxes = boxes;
        this.context = context;
    }

    /** Takes them out of the body. Boxes have their measures and no verdicts but those of the frame. */
    public static void drop(List<Box> boxes, Context context) {
        new Facets(boxes, context).drop();
    }

    private void drop() {
        for (Box box : boxes) {
            if (box.drop == null && areOrders(box)) {
                box.leaveOut(Drop.CONTROL, boxes);
            }
            if (box.drop != null || box.parent == null || box.parent.drop != null || !box.holdsBlock || box.weight > boxes.getFirst().weight * SHARE) {
                continue;
            }
            List<Box> groups = new ArrayList<>();
            Set<String> said = new HashSet<>();
            boolean alike = false;
            for (Box child : box.children) {
                List<String> choices = child.drop == null && child.weight > 0 ? choices(child) : List.of();
                if (choices.size() >= CHOICES) {
                    alike |= choices.stream().anyMatch(said::contains);
                    said.addAll(choices);
                    groups.add(child);
                }
            }
            if (groups.size() >= GROUPS && !alike && !isAsked(box)) {
                groups.forEach(group -> group.leaveOut(Drop.CONTROL, boxes));
                if (box.weight <= REST && box.images == 0 && box.prose == 0 && box.weight > 0) {
                    box.leaveOut(Drop.CONTROL, boxes);
                }
            }
        }
    }

    /** Whether it says nothing but the orders that a list can be put in, one of them both ways. */
    private static boolean areOrders(Box box) {
        return box.parent != null && box.block && box.weight <= ORDERS && box.children.size() >= GROUPS && box.prose == 0 && box.images == 0 && box.headings == 0 && !Tags.isHeading(box.tag)
                && box.parent.drop == null && !box.tag.startsWith("t") && BOTH_WAYS.matcher(box.line()).matches();
    }

    /** Whether it stands in a form that is sent, or one that asks for more than a choice. */
    private static boolean isAsked(Box box) {
        Element form = box.element.closest("form");
        return form != null && (form.attr("method").equalsIgnoreCase("post") || form.getElementsByTag("textarea").size() > 0
                || form.getElementsByTag("input").stream().anyMatch(input -> ASKING.contains(input.attr("type").toLowerCase(Locale.ROOT))));
    }

    /** The words of the choices of a group; none if it is no group: a name that leads nowhere, and below it nothing but choices. */
    private List<String> choices(Box group) {
        if (!group.block || group.images > 0 || group.end - group.order > MOST_BOXES) {
            return List.of();
        }
        List<String> choices = new ArrayList<>();
        int weight = 0;
        Box name = null;
        int i = group.order + 1;
        while (i < group.end) {
            Box box = boxes.get(i);
            boolean choice = box.weight > 0 && (name != null && box.order >= name.end) && isChoice(box);
            if (choice) {
                if (box.weight > CHOICE + COUNT) {
                    return List.of();
                }
                choices.add(box.line());
                weight += box.weight;
                i = box.end;
            } else if (box.weight > 0 && !box.holdsBlock && name == null && (box.block || isOpener(box) || Tags.isHeading(box.tag))) {
                if (box.links > 0 || box.weight > NAME) {
                    return List.of();
                }
                name = box;
                weight += box.weight;
                i = box.end;
            } else {
                i++;
            }
        }
        return name != null && group.weight - weight <= COUNT * choices.size() ? choices : List.of();
    }

    /** Whether a click on it shows the choices. */
    private static boolean isOpener(Box box) {
        return box.tag.equals("button") || box.tag.equals("summary") || box.tag.equals("legend") || box.element.hasAttr("aria-expanded");
    }

    private boolean isChoice(Box box) {
        if (ROLES.contains(box.element.attr("role"))) {
            return true;
        }
        return switch (box.tag) {
            case "button" -> true;
            case "label" -> box.element.getElementsByTag("input").stream().anyMatch(Facets::isTicked) || isTicked(box.element.previousElementSibling()) || isTicked(box.element.nextElementSibling());
            case "a" -> narrows(box.element.attr("href"));
            default -> false;
        };
    }

    private static boolean isTicked(@Nullable Element input) {
        return input != null && input.normalName().equals("input") && (input.attr("type").equalsIgnoreCase("checkbox") || input.attr("type").equalsIgnoreCase("radio"));
    }

    /** Whether a link leads to the page itself, with more parameters than it has. */
    private boolean narrows(String href) {
        if (!(context.target(href) instanceof Target.Web web) || !web.address().host().equals(context.address().host()) || !web.address().path().equals(context.address().path())) {
            return false;
        }
        List<String> more = parameters(web.address().query());
        List<String> here = parameters(context.address().query());
        return more.size() > here.size() && more.containsAll(here);
    }

    private static List<String> parameters(@Nullable String query) {
        return query == null || query.isEmpty() ? List.of() : Arrays.asList(query.split("&"));
    }
}
