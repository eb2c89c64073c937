package dev.curbcut.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the ids of a part lead (ECMA-376 part 2, section 9.3). */
record DocxRelations(Map<String, String> targets) {

    static DocxRelations of(byte @Nullable [] part, Budget budget) throws IOException {
        Map<String, String> targets = new HashMap<>();
        if (part != null) {
            Xml xml = Xml.of(part, budget);
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    targets.put(xml.get("Id", ""), xml.get("Target", ""));
                }
            }
        }
        return new DocxRelations(targets);
    }

    /** Where the relations of a part are. */
    static String path(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The name of a part within the package, from a folder; empty for an unknown id. */
    String part(String id, String folder) {
        String target = targets.getOrDefault(id, "");
        return target.isEmpty() ? "" : target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
