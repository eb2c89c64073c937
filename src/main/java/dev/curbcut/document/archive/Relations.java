package dev.curbcut.document.archive;

import dev.curbcut.document.draft.DocumentBudget;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the ids of a part lead (ECMA-376 part 2, section 9.3). */
public record Relations(Map<String, String> targets) {

    /** @param part the file of relations, or null where there is none, which leads nowhere */
    public static Relations of(byte @Nullable [] part, DocumentBudget budget) throws IOException {
        Map<String, String> targets = new HashMap<>();
        if (part != null) {
            XmlStream xml = XmlStream.of(part, budget);
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    targets.put(xml.get("Id", ""), xml.get("Target", ""));
                }
            }
        }
        return new Relations(targets);
    }

    /** Where the relations of a part are. */
    public static String path(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The name of a part within the package, from a folder; empty for an unknown id. */
    public String part(String id, String folder) {
        String target = targets.getOrDefault(id, "");
        return target.isEmpty() ? "" : target.startsWith("/") ? target.substring(1) : resolved(folder + target);
    }

    /** Without steps up the folders. */
    public static String resolved(String path) {
        Deque<String> out = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                out.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                out.addLast(step);
            }
        }
        return String.join("/", out);
    }
}
