package dev.curbcut.proxy;

import dev.curbcut.address.Address;
import dev.curbcut.fetch.FetchException;
import dev.curbcut.page.Notice;
import dev.curbcut.page.Notice.Why;
import dev.curbcut.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What readers are told when an origin gave no page: every fault of a fetch, every status, has its own words. */
final class FetchNotices {
    private FetchNotices() {}

    static Notice of(FetchException e, Address address) {
        Why why = switch (e.why()) {
            case NOT_ALLOWED -> Why.NOT_ALLOWED;
            case FORBIDDEN_ADDRESS -> Why.FORBIDDEN_ADDRESS;
            case UNRESOLVED -> Why.UNRESOLVED;
            case UNREACHABLE -> Why.UNREACHABLE;
            case INSECURE -> Why.INSECURE;
            case TIMEOUT -> Why.TIMEOUT;
            case REDIRECTS -> Why.REDIRECTS;
            case REDIRECTED_AWAY -> Why.REDIRECTED_AWAY;
            case TOO_LARGE -> Why.TOO_LARGE;
            case BROKEN -> Why.BROKEN;
            case RESTING -> Why.ORIGIN_RESTING;
            case OVERLOADED -> Why.OVERLOADED;
        };
        return new Notice(why, address, address.host());
    }

    /**
     * The notice of an origin's status that is no success.
     *
     * @param said the origin's own words, where they can be read
     */
    static Notice of(int status, Address address, @Nullable Page said) {
        Why why = switch (status) {
            case 404 -> Why.ORIGIN_NOT_FOUND;
            case 410 -> Why.ORIGIN_GONE;
            case 401, 403, 407 -> Why.ORIGIN_FORBIDDEN;
            default -> status >= 500 ? Why.ORIGIN_FAILED : status >= 400 ? Why.ORIGIN_REFUSED : Why.BROKEN;
        };
        return new Notice(why, address, List.of(address.host(), Integer.toString(status)), said);
    }
}
