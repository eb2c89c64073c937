package dev.curbcut.reading.around;

import dev.curbcut.address.Address;
import dev.curbcut.page.Attachment;
import dev.curbcut.reading.attachment.AttachmentLink;
import dev.curbcut.reading.attachment.AttachmentName;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.metadata.Survey;
import dev.curbcut.reading.source.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents that a page offers to take along, each with the best name that stands near it. */
public final class Attachments {
    /** TRS writes its appendices into variables of this kind, several split by a semicolon or a bar. */
    private static final Pattern SCRIPTED = Pattern.compile("(?i)(?:applinkstr|appurl|fileurl|attachurl)\\w{0,12}\\s{0,9}=\\s{0,9}(?:'([^'\\n]{4,4000})'|\"([^\"\\n]{4,4000})\")");

    private Attachments() {}

    /**
     * All of them in a part of the page and in the boxes of documents right below it, in order, each address once; those that only a script names included.
     *
     * @param page all of it: a link anywhere tells what a document is called that a script names
     */
    public static List<Attachment> read(List<Box> body, List<Box> page, Survey survey, Context context) {
        Map<Address, Attachment> found = new LinkedHashMap<>();
        List<Box> offered = new ArrayList<>(body);
        BelowBody.documents(body.getFirst()).forEach(box -> offered.addAll(page.subList(box.order, box.end)));
        for (Box box : offered) {
            if (box.tag.equals("a") || !box.bare && box.element.hasAttr("onclick")) {
                AttachmentLink.of(box.element, context).ifPresent(a -> found.merge(a.address(), a, Attachments::better));
            }
        }
        List<AttachmentLink.Document> scripted = scripted(survey, context);
        if (!scripted.isEmpty()) {
            Map<Address, Attachment> beside = new HashMap<>();
            page.stream().filter(box -> box.tag.equals("a")).flatMap(box -> AttachmentLink.of(box.element, context).stream()).forEach(a -> beside.putIfAbsent(a.address(), a));
            scripted.forEach(d -> found.putIfAbsent(d.address(), beside.getOrDefault(d.address(), new Attachment(d.address().fileName(), d.address(), d.type(), null))));
        }
        return List.copyOf(found.values());
    }

    private static List<AttachmentLink.Document> scripted(Survey survey, Context context) {
        List<AttachmentLink.Document> found = new ArrayList<>();
        for (String script : survey.fileScripts) {
            Matcher m = SCRIPTED.matcher(script);
            while (m.find()) {
                for (String href : (m.group(1) != null ? m.group(1) : m.group(2)).split("[;|,]")) {
                    AttachmentLink.document(href.strip(), "", context).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Attachment better(Attachment one, Attachment other) {
        boolean bare = AttachmentName.isBare(one.text()) && !AttachmentName.isBare(other.text());
        return new Attachment(bare ? other.text() : one.text(), one.address(), one.type(), one.bytes() != null ? one.bytes() : other.bytes());
    }
}
