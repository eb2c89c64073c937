package dev.curbcut.page;

import dev.curbcut.address.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a line of text. */
public sealed interface Inline {
    /** Plain characters, white space collapsed as in HTML; never empty. */
    record Text(String text) implements Inline {}

    /**
     * A link.
     *
     * @param name what a screen reader says instead of the content, where the content makes no sense alone (“More:
     *     Policies” for “more”); null where the content serves
     * @param rel what more can be said in words, such as the kind and size of a document
     */
    record Link(Target target, List<Inline> content, @Nullable String name, @Nullable Attachment rel) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        public Link(Target target, List<Inline> content) {
            this(target, content, null, null);
        }
    }

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    record Code(String text) implements Inline {}

    record Superscript(List<Inline> content) implements Inline {
        public Superscript {
            content = List.copyOf(content);
        }
    }

    record Subscript(List<Inline> content) implements Inline {
        public Subscript {
            content = List.copyOf(content);
        }
    }

    /** Text put in by an amendment: in a regulation it is law. */
    record Inserted(List<Inline> content) implements Inline {
        public Inserted {
            content = List.copyOf(content);
        }
    }

    /** Text struck out by an amendment. */
    record Deleted(List<Inline> content) implements Inline {
        public Deleted {
            content = List.copyOf(content);
        }
    }

    /** A small image within a line. */
    record Image(Address source, @Nullable String alternative) implements Inline {}

    record LineBreak() implements Inline {}

    /** A mark that leads to a footnote. */
    record FootnoteMark(String mark, Target target) implements Inline {}

    /** A word with its reading above it (the origin's own ruby). */
    record Ruby(String base, String reading) implements Inline {}

    /**
     * Letters that stand for more.
     *
     * @param meaning what they stand for
     */
    record Abbreviation(String meaning, List<Inline> content) implements Inline {
        public Abbreviation {
            content = List.copyOf(content);
        }
    }

    /**
     * A formula.
     *
     * @param display whether it stands on a line of its own
     */
    record Formula(Expression expression, boolean display) implements Inline {}

    /**
     * A part in another language than what is around it.
     *
     * @param lang BCP 47
     */
    record Foreign(String lang, List<Inline> content) implements Inline {
        public Foreign {
            content = List.copyOf(content);
        }
    }
}
