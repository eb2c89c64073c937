package dev.curbcut.reading.wording;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an author calls an image; never the name of its file. */
public final class ImageName {
    private static final Pattern FILE = Pattern.compile(
            "^[^\\s]{0,120}\\.(?:jpe?g|png|gif|bmp|webp|svg|tiff?)$|^(?:w|p|img|dsc|image|photo|pic|untitled|screenshot)?[-_\\s(]*\\d[\\d_\\-()]{2,}$"
                    + "|^[0-9a-f]{16,}$|^(?:image|img|photo|picture|pic|undefined|null|blank|spacer|图片|配图|圖片|alt|logo)$",
            Pattern.CASE_INSENSITIVE);

    /** The longest of the words that any image is called by. */
    private static final int WORD = "undefined".length();

    private static final String[] NAMES = {"alt", "aria-label", "title"};

    private ImageName() {}

    /** The alternative, the title or the label; null where there is none to be had: most content images of the field come with an empty alternative. */
    public static @Nullable String of(Element img) {
        for (String attribute : NAMES) {
            String name = Text.line(img.attr(attribute));
            if (!name.isEmpty() && !isFileName(name)) {
                return name;
            }
        }
        return null;
    }

    /** Whether a text is the name of a file, or of no image in particular. */
    public static boolean isFileName(String text) {
        return mayBeFile(text) && FILE.matcher(text).matches();
    }

    /** The cheap test: such a name has an ending, ends in a figure or a mark, or is a short word. */
    private static boolean mayBeFile(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean figure = Character.digit(last, 16) >= 0 || last == '_' || last == '-' || last == '(' || last == ')';
        return figure || text.length() <= WORD || text.indexOf('.') >= 0;
    }
}
