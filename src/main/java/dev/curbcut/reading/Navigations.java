package dev.curbcut.reading;

import dev.curbcut.page.Block;
import dev.curbcut.page.Form;
import dev.curbcut.page.Link;
import dev.curbcut.page.Navigation;
import dev.curbcut.page.Navigation.Role;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/**
 * The links of a page that are not its content, in groups, and the footer's words.
 *
 * @param colophon about the site: host organisation, address, telephone, codes
 * @param forms the site's search and whatever else is to be filled in beside the body
 * @param dead how many links lead nowhere without the origin's script
 */
record Navigations(List<Navigation> groups, List<Block> colophon, List<Form> forms, int dead) {
    private static final Pattern NEIGHBOUR = Pattern.compile("^(?:上一[篇条页条则]|下一[篇条页则]|previous|next|prev|前の|次の)", Pattern.CASE_INSENSITIVE);

    static final Navigations NONE = new Navigations(List.of(), List.of(), List.of(), 0);

    Navigations {
        groups = List.copyOf(groups);
        colophon = List.copyOf(colophon);
        forms = List.copyOf(forms);
    }

    /**
     * Reads what is left outside the body, so that every link of the page stands in the body or here.
     *
     * @param inBody whether a node is the root of (a part of) the body: it and all in it is passed by
     * @param aroundBody whether (a part of) the body stands in it
     */
    static Navigations read(Document document, Predicate<Node> inBody, Predicate<Node> aroundBody, String lang, Context context, Claims claims) {
        var walk = new NavigationWalk(inBody, aroundBody, lang, context, claims);
        document.body().filter(walk);
        walk.nameImages();
        List<NavigationWalk.Group> groups = new ArrayList<>(walk.groups);
        groups.removeIf(g -> g.links.isEmpty());
        Map<Head, Set<Link>> out = new LinkedHashMap<>();
        Copies seen = new Copies();
        for (NavigationWalk.Group group : groups) {
            Set<Target> targets = group.links.keySet();
            Collection<Link> links = group.links.values();
            if (seen.isCopy(targets)) {
                links = links.stream().filter(l -> !seen.holds(l.target())).toList(); // what a copy holds beyond its original is not lost
            }
            if (!links.isEmpty()) {
                seen.add(targets);
                out.computeIfAbsent(new Head(role(group, context), group.title), head -> new LinkedHashSet<>()).addAll(links);
            }
        }
        List<Navigation> navigations = new ArrayList<>();
        out.forEach((head, links) -> navigations.add(new Navigation(head.role, head.title, List.copyOf(links))));
        return new Navigations(navigations, walk.colophon, walk.forms, walk.dead);
    }

    /** Groups of one role without a title of their own are one. */
    private record Head(Role role, String title) {}

    private static Role role(NavigationWalk.Group group, Context context) {
        Role role = group.role();
        if (role == Role.FOOTER) {
            return role;
        }
        long outside = group.links.keySet().stream().filter(t -> t instanceof Target.Web w && !NavigationWalk.isSameSite(w.address(), context.address())).count();
        if (group.links.size() > 2 && outside * 10 >= group.links.size() * 7L) {
            return Role.OTHER;
        }
        boolean neighbours = group.links.values().stream().anyMatch(l -> NEIGHBOUR.matcher(l.text()).find());
        return neighbours && group.links.size() <= 6 ? Role.SECTION : role;
    }
}
