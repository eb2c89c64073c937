package dev.curbcut.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a discussion from other pages: there what readers wrote is the page. */
final class Forums {
    private static final Pattern PATH = Pattern.compile("/(forums?|threads?|t|topics?|questions?|boards?|discussions?|comments|bbs|viewtopic|showthread|showtopic|qna|ask)([/.?-]|$)|viewtopic|showthread");
    private Forums() {}
    static boolean is(String host, String path, String html) {
        return host.startsWith("forum") || host.startsWith("community.") || host.startsWith("boards.") || host.startsWith("discuss")
                || PATH.matcher(path.toLowerCase(Locale.ROOT)).find()
                || html.contains("DiscussionForumPosting") || html.contains("QAPage");
    }
}
