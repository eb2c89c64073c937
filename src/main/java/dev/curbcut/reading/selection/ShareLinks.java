package dev.curbcut.reading.selection;

import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.layout.Box.Drop;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A row of links that each hand the page on to a service for messages, told by where they lead, with the words that ask to share. */
final class ShareLinks {
    /** Weight of its words at most, and links in it. */
    private static final int WORDS = 160;
    private static final int FEWEST = 2;
    private static final int MOST = 16;

    /** The addresses by which services take a page's address or a message to be sent. */
    private static final Pattern HANDS_ON = Pattern.compile(
            "(?i)(?:facebook\\.com/(?:sharer|share|dialog)|(?:twitter|x)\\.com/(?:intent/|share)|linkedin\\.com/(?:sharing/|sharearticle)|(?:api\\.whatsapp|web\\.whatsapp)\\.com/send|wa\\.me/\\?|whatsapp://send"
                    + "|(?:telegram|t)\\.me/share|pinterest\\.[a-z.]{2,6}/pin/create|reddit\\.com/submit|tumblr\\.com/(?:share|widgets/share)|vk\\.com/share|ok\\.ru/offer|connect\\.ok\\.ru|service\\.weibo\\.com/share"
                    + "|getpocket\\.com/(?:save|edit)|bsky\\.app/intent|threads\\.net/intent|social-plugins\\.line\\.me|line\\.me/r/msg|story\\.kakao\\.com/share|b\\.hatena\\.ne\\.jp/(?:entry|add)|xing\\.com/(?:spi|app/user)|^mailto:\\?)");

    /** What a script does beside such links: prints, copies the address, shows more services. */
    private static final Pattern BY_SCRIPT = Pattern.compile("(?i)#?|javascript:.*");

    private ShareLinks() {}

    static void drop(List<Box> boxes) {
        for (int i = 1; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (box.drop == null && are(box)) {
                box.leaveOut(Drop.SHARE, boxes);
            }
        }
    }

    private static boolean are(Box box) {
        if (!box.block || box.links < FEWEST || box.links > MOST || box.weight > WORDS || box.headings > 1 || box.holdsTitle || box.holdsMain || box.images > box.links) {
            return false;
        }
        int shared = 0;
        for (Element link : box.element.getElementsByTag("a")) {
            String href = link.attr("href").strip();
            if (HANDS_ON.matcher(href).find()) {
                shared++;
            } else if (!BY_SCRIPT.matcher(href).matches()) {
                return false;
            }
        }
        return shared >= FEWEST;
    }
}
