package dev.curbcut.reading.metadata;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Node;

/**
 * Which parts of a page's DOM have been read as what, so that nothing is said twice and nothing is lost: a breadcrumb, a
 * line of dates and a table of facts are claimed by the step that read them, and the body passes them by.
 */
public final class ClaimedElements {
    /** What a claimed part is. */
    public enum Role {
        TITLE,
        BREADCRUMB,
        META_LINE,
        FACTS,
        PAGINATION,
        NAVIGATION,
        COLOPHON,
        LANGUAGES,
        FORM,
        /** The root of what was read as the body, when all is read. */
        BODY,
        /** Left out and counted. */
        OMITTED
    }

    private final Map<Node, Role> roles = new IdentityHashMap<>();

    /** Claims a node and all that is in it. */
    public void claim(Node node, Role role) {
        roles.putIfAbsent(node, role);
    }

    /** The role of exactly this node. */
    public Optional<Role> of(Node node) {
        return Optional.ofNullable(roles.get(node));
    }

    /** Whether this node, or one it stands in, is claimed. */
    public boolean covers(Node node) {
        for (Node n = node; n != null; n = n.parent()) {
            if (roles.containsKey(n)) {
                return true;
            }
        }
        return false;
    }

    public Map<Node, Role> all() {
        return Collections.unmodifiableMap(roles);
    }
}
