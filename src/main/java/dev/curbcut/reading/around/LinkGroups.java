package dev.curbcut.reading.around;

import dev.curbcut.page.Link;
import dev.curbcut.page.Navigation.Role;
import dev.curbcut.page.Target;
import dev.curbcut.reading.metadata.PageLanguage;
import dev.curbcut.reading.wording.Autonyms;
import dev.curbcut.reading.wording.LanguageAttribute;
import dev.curbcut.reading.wording.LanguageScripts;
import dev.curbcut.reading.wording.LinkName;
import dev.curbcut.reading.wording.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The links around a body, gathered by region and title; a link that only an image stands for gets the best name there is. */
final class LinkGroups {
    /** Links under one title of one region. */
    static final class Group {
        final Region region;
        final String title;
        final Map<Target, Link> links = new LinkedHashMap<>();

        Group(Region region, String title) {
            this.region = region;
            this.title = title;
        }

        Role role() {
            return region.roleOf(title);
        }
    }

    private final String lang;
    /** A region (this very one) and a title in it. */
    private record Place(Region region, String title) {}

    private final List<Group> groups = new ArrayList<>();
    private final Map<Place, Group> placed = new HashMap<>();
    private final Map<Target, String> names = new HashMap<>();
    /** Links that only an image or “more” stands for, without a name of their own. */
    private final Set<Target> unnamed = new HashSet<>();
    private @Nullable Group group;
    private int repeated;

    /** @param lang the page's: a link in another carries its own */
    LinkGroups(String lang) {
        this.lang = lang;
    }

    /** The name of a link: what it says, else what another link to the same page says, else one made of its address. */
    String name(Target target, String said) {
        if (!said.isEmpty() && !Phrases.isMore(said)) {
            names.putIfAbsent(target, said);
            return said;
        }
        unnamed.add(target);
        String made = target instanceof Target.Web web ? LinkName.made(web.address(), said) : said;
        return names.getOrDefault(target, made);
    }

    void add(Region region, Target target, String text, String declared) {
        if (group == null || group.region != region || !group.title.equals(region.title)) {
            group = placed.computeIfAbsent(new Place(region, region.title), place -> {
                groups.add(new Group(region, region.title));
                return groups.getLast();
            });
        }
        String other = Autonyms.lang(text);
        String foreign = other != null ? other : declared.isEmpty() && isPlain(text) ? null : PageLanguage.foreign(text, declared.isEmpty() ? null : declared, lang);
        Link before = group.links.putIfAbsent(target, new Link(text, target, foreign == null || foreign.equals(lang) ? null : foreign));
        repeated += before != null && !before.text().equals(text) ? 1 : 0;
    }

    /** Whether a text is in the Latin script on a page that is so as well: then nothing tells that it is foreign. */
    private boolean isPlain(String text) {
        if (!LanguageScripts.usual(LanguageAttribute.primary(lang)).equals("Latn")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x370) {
                return false;
            }
        }
        return true;
    }

    /** The groups that hold links; those of images by the name that another link to the same page has. */
    List<Group> named() {
        for (Target target : unnamed) {
            String name = names.get(target);
            for (Group g : name == null ? List.<Group>of() : groups) {
                g.links.computeIfPresent(target, (t, link) -> new Link(name, t, link.lang()));
            }
        }
        return groups.stream().filter(g -> !g.links.isEmpty()).toList();
    }

    /** How many links say in other words what another of their group leads to. */
    int repeated() {
        return repeated;
    }
}
