package dev.curbcut.reading.around;

import dev.curbcut.address.SameSite;
import dev.curbcut.page.Block;
import dev.curbcut.page.Form;
import dev.curbcut.page.Link;
import dev.curbcut.page.Navigation.Role;
import dev.curbcut.page.Navigation;
import dev.curbcut.page.Omission.What;
import dev.curbcut.page.Target;
import dev.curbcut.reading.block.Omissions;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.reading.form.Forms;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.source.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The links of a page that are not its content, in groups, and the footer's words.
 *
 * @param colophon about the site: host organisation, address, telephone, codes
 * @param forms the site's search and whatever else is to be filled in beside the body
 * @param omitted what stands there and is said nowhere, and links that lead nowhere without the origin's script
 */
public record Navigations(List<Navigation> groups, List<Block> colophon, List<Form> forms, Omissions omitted) {
    private static final Pattern NEIGHBOUR = Pattern.compile("(?:上一[篇条页条则]|下一[篇条页则]|previous|next|prev|前の|次の)", Pattern.CASE_INSENSITIVE);

    public static final Navigations NONE = new Navigations(List.of(), List.of(), List.of(), new Omissions());

    public Navigations {
        groups = List.copyOf(groups);
        colophon = List.copyOf(colophon);
        forms = List.copyOf(forms);
    }

    /**
     * Reads what is left outside the body, so that every link of the page stands in the body or here.
     *
     * @param page all of it, marked with what the body holds
     * @param strays links of the body that its words don't carry
     */
    public static Navigations read(Box page, Map<Target, String> strays, String lang, Context context, Forms forms, UnreadText beside) {
        TooCostly.check();
        var walk = new NavigationWalk(lang, context, forms, beside);
        walk.part(page);
        beside.omissions().count(What.DUPLICATE, walk.groups.repeated());
        Map<Head, Set<Link>> out = new LinkedHashMap<>();
        Copies seen = new Copies();
        for (LinkGroups.Group group : walk.groups.named()) {
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
        strays.forEach((target, name) -> {
            if (!seen.holds(target)) {
                out.computeIfAbsent(new Head(Role.RELATED, ""), head -> new LinkedHashSet<>()).add(new Link(name, target));
            }
        });
        List<Navigation> navigations = new ArrayList<>();
        out.forEach((head, links) -> navigations.add(new Navigation(head.role, head.title, List.copyOf(links))));
        return new Navigations(navigations, walk.colophon.blocks(), walk.forms, beside.omissions());
    }

    /** Groups of one role without a title of their own are one. */
    private record Head(Role role, String title) {}

    private static Role role(LinkGroups.Group group, Context context) {
        Role role = group.role();
        if (role == Role.FOOTER) {
            return role;
        }
        if (group.links.size() > 2 && outside(group, context) * 10 >= group.links.size() * 7L) {
            return Role.OTHER;
        }
        boolean neighbours = group.links.size() <= 6 && group.links.values().stream().anyMatch(l -> NEIGHBOUR.matcher(l.text()).lookingAt());
        return neighbours ? Role.SECTION : role;
    }

    private static long outside(LinkGroups.Group group, Context context) {
        return group.links.keySet().stream().filter(t -> t instanceof Target.Web w && !SameSite.of(w.address(), context.address())).count();
    }
}
