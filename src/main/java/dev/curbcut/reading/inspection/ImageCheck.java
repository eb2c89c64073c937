package dev.curbcut.reading.inspection;

import dev.curbcut.page.Fault;
import dev.curbcut.reading.wording.ImageName;
import org.jsoup.nodes.Element;

/** Images that nobody named, or whose name is that of a file (WCAG 1.1.1, failures F65 and F30). */
record ImageCheck(FindingCounts tally) implements ElementCheck {
    @Override
    public void look(Element element) {
        boolean image = switch (element.normalName()) {
            case "img" -> true;
            case "area" -> element.hasAttr("href");
            case "input" -> element.attr("type").equalsIgnoreCase("image");
            default -> false;
        };
        String role = element.attr("role");
        if (!image || role.equals("presentation") || role.equals("none")) {
            return;
        }
        boolean named = Named.byAttribute(element);
        if (!element.hasAttr("alt") && !named) {
            tally.add(Fault.IMAGE_ALTERNATIVE, element, file(element));
        } else if (!element.attr("alt").isBlank() && ImageName.isFileName(element.attr("alt").strip())) {
            tally.add(Fault.IMAGE_FILE_NAME, element, element.attr("alt"));
        }
    }

    private static String file(Element image) {
        String source = image.attr(image.normalName().equals("area") ? "href" : "src");
        return source.startsWith("data:") ? "data:" : source.substring(source.lastIndexOf('/') + 1);
    }
}
