package dev.curbcut.reading;

import dev.curbcut.page.Block;
import dev.curbcut.page.Form;
import dev.curbcut.page.Link;
import dev.curbcut.page.Navigation;
import dev.curbcut.page.Navigation.Role;
import dev.curbcut.page.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * The links of a page that are not its content, in groups, and the footer's words.
 *
 * @param colophon about the site: host organisation, address, telephone, codes
 * @param forms the site's search and whatever else is to be filled in beside the body
 * @param dead how many links lead nowhere without the origin's script
 */
record Navigations(List<Navigation> groups, List<Block> colophon, List<Form> forms, int dead) {
    /** Share of a group's links that another group holds as well, from which on it is a copy for another screen. */
    private static final double COPY = 0.8;

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
     */
    static Navigations read(Document document, Predicate<Node> inBody, String lang, Context context, Claims claims) {
        var walk = new NavigationWalk(inBody, around(document, inBody), lang, context, claims);
        document.body().filter(walk);
        walk.nameImages();
        List<NavigationWalk.Group> groups = new ArrayList<>(walk.groups);
        groups.removeIf(g -> g.links.isEmpty());
        List<Navigation> out = new ArrayList<>();
        List<Set<Target>> seen = new ArrayList<>();
        for (NavigationWalk.Group group : groups) {
            Set<Target> targets = group.links.keySet();
            if (seen.stream().noneMatch(other -> isCopy(targets, other))) {
                seen.add(targets);
                add(out, new Navigation(role(group, context), group.title, List.copyOf(group.links.values())));
            } else {
                keepRest(out, group, seen, context);
            }
        }
        return new Navigations(out, walk.colophon, walk.forms, walk.dead);
    }

    /** What a copy holds beyond its original is not lost. */
    private static void keepRest(List<Navigation> out, NavigationWalk.Group group, List<Set<Target>> seen, Context context) {
        Set<Target> all = new HashSet<>();
        seen.forEach(all::addAll);
        List<Link> rest = group.links.values().stream().filter(l -> !all.contains(l.target())).toList();
        if (!rest.isEmpty()) {
            seen.add(group.links.keySet());
            add(out, new Navigation(role(group, context), group.title, rest));
        }
    }

    /** Groups of one role without a title of their own are one. */
    private static void add(List<Navigation> out, Navigation next) {
        for (int i = 0; i < out.size(); i++) {
            Navigation before = out.get(i);
            if (before.role() == next.role() && before.title().equals(next.title())) {
                Set<Link> links = new LinkedHashSet<>(before.links());
                links.addAll(next.links());
                out.set(i, new Navigation(before.role(), before.title(), List.copyOf(links)));
                return;
            }
        }
        out.add(next);
    }

    private static boolean isCopy(Set<Target> targets, Set<Target> other) {
        long shared = targets.stream().filter(other::contains).count();
        return shared >= COPY * targets.size();
    }

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

    /** The elements that parts of the body stand in. */
    private static Set<Node> around(Document document, Predicate<Node> inBody) {
        Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
        document.body().filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (!inBody.test(node)) {
                    return FilterResult.CONTINUE;
                }
                for (Node n = node.parent(); n != null && around.add(n); n = n.parent()) {
                    continue;
                }
                return FilterResult.SKIP_ENTIRELY;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                return FilterResult.CONTINUE;
            }
        });
        return around;
    }
}
