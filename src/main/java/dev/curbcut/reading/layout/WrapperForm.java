package dev.curbcut.reading.layout;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Forms that are only the frame of a whole page (ASP.NET, some CMS). */
public final class WrapperForm {
    /** A form with more links or text is the frame of a page. */
    private static final int MOST_LINKS = 20;

    private static final int MOST_TEXT = 3000;

    /** A form without a field that says at least so much has nothing to fill in. */
    private static final int LEAST_TEXT = 60;

    private WrapperForm() {}

    /** Whether a form is only the frame of a whole page: its content is the page's, not a form's. */
    public static boolean is(Element form) {
        var size = new Size();
        form.filter(size);
        return size.fields == 0 && size.text > LEAST_TEXT || size.links > MOST_LINKS || size.text > MOST_TEXT || size.title && size.links > 3 || size.viewState && (size.links > 5 || size.text > 600);
    }

    private static boolean isField(Element e) {
        return switch (e.normalName()) {
            case "select", "textarea", "button" -> true;
            case "input" -> !e.attr("type").equalsIgnoreCase("hidden");
            default -> false;
        };
    }

    /** How much of a page stands in a form. */
    private static final class Size implements NodeFilter {
        private int links;
        private int text;
        private int fields;
        private boolean title;
        private boolean viewState;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode t) {
                text += t.isBlank() ? 0 : t.getWholeText().strip().length();
            } else if (node instanceof Element e) {
                fields += isField(e) ? 1 : 0;
                switch (e.normalName()) {
                    case "script", "style", "select", "textarea", "noscript" -> {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    case "a" -> links++;
                    case "h1" -> title = true;
                    case "input" -> viewState |= e.attr("name").equals("__VIEWSTATE");
                    default -> {}
                }
            }
            return links > MOST_LINKS || text > MOST_TEXT ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            return FilterResult.CONTINUE;
        }
    }
}
