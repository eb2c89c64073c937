package dev.curbcut.reading.cms;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Attachments that only a script's variable names, as TRS templates write them: {@code var appLinkStr =
 * './P0202….xlsx|./P0203….pdf'}, names beside it in {@code appdesc}, parted by a bar or a semicolon.
 */
final class AttachmentVariables implements Fold {
    private static final Set<String> FILES = Set.of("appLinkStr", "appurl", "appUrl", "appLink", "fileurl", "fileUrl");
    private static final Set<String> NAMES = Set.of("appDescStr", "appdesc", "appDesc", "appNameStr", "appName", "filename");

    @Override
    public void unfold(RawPage page) {
        if (!page.says("appLink") && !page.says("appurl") && !page.says("appUrl") && !page.says("fileurl") && !page.says("fileUrl")) {
            return;
        }
        for (Element script : page.scripts()) {
            if (!RawPage.source(script).contains("app") && !RawPage.source(script).contains("file")) {
                continue;
            }
            String files = "";
            String names = "";
            for (Script.Assignment assignment : page.script(script).assignments()) {
                String text = assignment.value().text();
                files = text != null && FILES.contains(assignment.name()) ? text : files;
                names = text != null && NAMES.contains(assignment.name()) ? text : names;
            }
            list(page, script, files.split("[|;]"), names.split("[|;]"));
        }
    }

    private static void list(RawPage page, Element script, String[] files, String[] names) {
        Element list = new Element("ul");
        for (int i = 0; i < files.length; i++) {
            String file = files[i].strip();
            if (Looks.likeDocument(file) && !page.hasLink(file) && page.takeRow()) {
                String name = i < names.length ? names[i].strip() : "";
                list.appendElement("li").appendElement("a").attr("href", file)
                        .text(name.isEmpty() ? file.substring(file.lastIndexOf('/') + 1) : name);
            }
        }
        if (list.childrenSize() > 0) {
            script.before(list);
        }
    }
}
