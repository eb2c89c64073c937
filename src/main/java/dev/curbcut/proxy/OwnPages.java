package dev.curbcut.proxy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.curbcut.address.Address;
import dev.curbcut.address.BadAddress;
import dev.curbcut.address.Choices;
import dev.curbcut.address.Preferences;
import dev.curbcut.page.Link;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Notice.Why;
import dev.curbcut.page.Target;
import dev.curbcut.proxy.Answer.Keep;
import dev.curbcut.render.Renderer;
import dev.curbcut.render.answer.Operator;
import dev.curbcut.render.answer.Rendering;
import dev.curbcut.render.template.ReaderGuide;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The pages that are Curbcut's own: the doorway, the display settings, and why a request can't be met. */
public final class OwnPages {
    /** How many refusals are held ready: under a flood, saying no must cost nothing. */
    private static final int READY = 1000;

    private final Renderer renderer;
    private final List<Link> offered;
    private final @Nullable Operator operator;
    private final Cache<Refused, Answer> refusals = Caffeine.newBuilder().maximumSize(READY).build();

    /**
     * @param offered sites named on the doorway, each with its name
     * @param operator who runs this, or null where nobody says
     */
    public OwnPages(Renderer renderer, SequencedMap<Address, String> offered, @Nullable Operator operator) {
        this.renderer = renderer;
        this.offered = offered.entrySet().stream().map(site -> new Link(site.getValue(), new Target.Web(site.getKey(), null))).toList();
        this.operator = operator;
    }

    /** A reader of one of these pages. */
    public record Visitor(Preferences preferences, List<Choices.Unknown> unknown, @Nullable String acceptLanguage) {
        public Visitor {
            unknown = List.copyOf(unknown);
        }
    }

    /** Why a request can't be met, before any origin is asked. */
    public enum Refusal {
        BAD_REQUEST(Why.BAD_REQUEST),
        NOT_ALLOWED(Why.NOT_ALLOWED),
        NO_SUCH_PAGE(Why.NO_SUCH_PAGE),
        METHOD_NOT_ALLOWED(Why.METHOD_NOT_ALLOWED),
        TOO_MANY_REQUESTS(Why.TOO_MANY_REQUESTS),
        LOOP(Why.LOOP),
        OVERLOADED(Why.OVERLOADED);

        private final Why why;

        Refusal(Why why) {
            this.why = why;
        }
    }

    private record Refused(Refusal refusal, Visitor visitor) {}

    public Answer doorway(Visitor visitor) {
        return AnswerFactory.of(renderer.doorway(offered, operator, how(visitor, null)), Keep.NO_CACHE, List.of());
    }

    /** Display settings. @param address of the page they are for; null for none in particular */
    public Answer settings(@Nullable Address address, Visitor visitor) {
        return AnswerFactory.of(renderer.settings(address, null, how(visitor, address)), Keep.NO_CACHE, List.of());
    }

    /** What readers are told of Curbcut itself. */
    public Answer guide(ReaderGuide guide, Visitor visitor) {
        return AnswerFactory.of(renderer.guide(guide, operator, how(visitor, null)), Keep.NO_CACHE, List.of());
    }

    /** @param typed in place of an address */
    public Answer badAddress(BadAddress bad, String typed, Visitor visitor) {
        String reason = bad.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return notice(new Notice(Why.BAD_ADDRESS, null, reason).typed(typed), visitor);
    }

    /** A fault of ours. @param request the number of the request, by which the operator finds it in the log */
    public Answer internal(String request, Visitor visitor) {
        var how = new Rendering(visitor.preferences(), visitor.unknown(), null, null, false, visitor.acceptLanguage(), request);
        return AnswerFactory.of(renderer.notice(new Notice(Why.INTERNAL, null), how), Keep.NO_STORE, List.of());
    }

    public Answer refusal(Refusal refusal, Visitor visitor) {
        return refusals.get(new Refused(refusal, visitor), key -> notice(new Notice(refusal.why, null), visitor));
    }

    Answer notice(Notice notice, Visitor visitor) {
        return AnswerFactory.of(renderer.notice(notice, how(visitor, notice.address())), Keep.NO_STORE, List.of());
    }

    private static Rendering how(Visitor visitor, @Nullable Address address) {
        return new Rendering(visitor.preferences(), visitor.unknown(), address, null, false, visitor.acceptLanguage());
    }
}
