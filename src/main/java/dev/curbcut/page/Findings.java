package dev.curbcut.page;

import dev.curbcut.address.Address;
import java.util.List;

/**
 * What was found wrong with a page as its origin sends it: the owner's report.
 *
 * @param lang of the page's content
 * @param title of the page
 * @param found in the order of {@link Fault}
 * @param passed what was looked for and not found
 * @param frame by what pages of the same template are known: pages that share most of these numbers; empty of a document
 * @param document the format of a document, such as {@code pdf}; empty for a web page
 */
public record Findings(Address address, String lang, String title, List<Finding> found, List<Fault> passed, List<Integer> frame, String document) {
    /** Most numbers of a frame; a larger one is known by those that are least. */
    public static final int FRAME = 256;

    /** Of a web page whose frame nobody asks for. */
    public Findings(Address address, String lang, String title, List<Finding> found, List<Fault> passed) {
        this(address, lang, title, found, passed, List.of(), "");
    }

    public Findings {
        frame = List.copyOf(frame);
        found = List.copyOf(found);
        passed = List.copyOf(passed);
    }

    /** @param count how many places, at least 1 */
    public record Finding(Fault fault, int count, List<Example> examples) {
        public Finding {
            examples = List.copyOf(examples);
        }
    }

    /**
     * One place.
     *
     * @param place in the context of a CSS selector, from the nearest element with an id; short
     * @param text what stands there; empty where nothing does
     */
    public record Example(String place, String text) {}
}
