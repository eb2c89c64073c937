package dev.curbcut.reading.wording;

import java.util.regex.Pattern;

/** Whole lines that the software of a forum writes around posts: what it counts, what may be done, how long ago it was on the day of the copy. */
public final class ForumPhrases {
    private static final int LONGEST = 100;

    private static final Pattern COUNT = Pattern.compile(
            "\\W*#\\d+\\W*|\\W*[\\d.,]+k?\\W*(?:thanks|likes?|repl(?:y|ies)|views?|upvotes?|posts?|points?|participants?|messages|(?:gold |silver |bronze )badges?)\\W*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEMBER = Pattern.compile(
            "(?:posts|messages|likes|likes received|joined|join date|member since|reputation|karma|reaction score|points|threads|location)\\s*:.{0,40}", Pattern.CASE_INSENSITIVE);

    private static final Pattern AGO = Pattern.compile(
            "(?:posted )?(?:\\d+|an?|one) (?:second|minute|hour|day|week|month|year)s? ago", Pattern.CASE_INSENSITIVE);

    private static final Pattern STATE = Pattern.compile(
            "(?:status\\W+)?not open for further replies\\W*|(?:this topic was automatically closed .{0,60})?new replies are no longer allowed\\W*"
                    + "|last edited(?:: | by | on ).*|click to expand\\W*|jump to latest|return to [“\"«].*"
                    + "|users browsing this (?:forum|thread|topic).*|in total there (?:are|is) \\d.{0,20}users? online.*|who(?:.s| is) online|total (?:posts|topics|members) \\d.*"
                    + "|(?:post|add|write|submit) (?:a |your )?(?:reply|answer)|add a comment|improve this (?:question|answer)|reply with quote|posting permissions|you may(?: not)? (?:post|edit|reply).{0,40}|(?:[«‹<]+ )?(?:previous|next) (?:thread|topic)(?: [»›>]+)?"
                    + "|(?:junior|senior|full|active|new|registered) member|you must (?:log|sign) in .{0,30}to (?:answer|reply|post|comment)\\b.{0,30}",
            Pattern.CASE_INSENSITIVE);

    private ForumPhrases() {}

    public static boolean is(String line) {
        return !line.isEmpty() && line.length() <= LONGEST
                && (COUNT.matcher(line).matches() || MEMBER.matcher(line).matches() || AGO.matcher(line).matches() || STATE.matcher(line).matches());
    }
}
