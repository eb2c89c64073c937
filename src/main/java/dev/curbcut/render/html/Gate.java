package dev.curbcut.render.html;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;

/**
 * The last step before a reader: the body passes the OWASP Java HTML sanitizer, whose lexer, balancer and encoder know
 * nothing of our writer. It must change nothing; what it takes away is counted, and the count must stay 0.
 *
 * <p>Forms are put in after it, where the writer left a slot: {@code select} and {@code textarea} are where sanitisers have
 * been broken, and the forms' writer has nothing but plain text in its hands.
 */
public class Gate {
    private static final String SLOT = "<div id=\"slot-";

    /** Markup that has passed: nobody else can make one. */
    public static final class Passed {
        private final StringBuilder html;

        private Passed(StringBuilder html) {
            this.html = html;
        }

        public String html() {
            return html.toString();
        }

        CharSequence written() {
            return html;
        }
    }

    private final LongAdder discarded = new LongAdder();

    /** Leaves the place where a form will stand. Its markup can't come from text, which is escaped. */
    public static void slot(Html html, int form) {
        html.open("div", "id", "slot-" + form).close();
    }

    /** @param forms written by {@link FormWriter}, in the order of their slots */
    public Passed pass(Html body, List<Html> forms) {
        String written = body.toString();
        var out = new StringBuilder(written.length() + written.length() / 8);
        HtmlStreamRenderer encoder = HtmlStreamRenderer.create(out, lost -> discarded.increment());
        HtmlSanitizer.sanitize(written, new GatePolicy(encoder, discarded));
        return new Passed(forms.isEmpty() ? out : filled(out, forms));
    }

    /** How many pieces were taken away since the start. */
    public long discarded() {
        return discarded.sum();
    }

    private static StringBuilder filled(StringBuilder gated, List<Html> forms) {
        var out = new StringBuilder(gated.length() + 1024);
        int from = 0;
        for (int slot = gated.indexOf(SLOT); slot >= 0; slot = gated.indexOf(SLOT, from)) {
            int number = slot + SLOT.length();
            int end = gated.indexOf("\"", number);
            out.append(gated, from, slot).append(forms.get(Integer.parseInt(gated, number, end, 10)));
            from = gated.indexOf("</div>", end) + "</div>".length();
        }
        return out.append(gated, from, gated.length());
    }
}
