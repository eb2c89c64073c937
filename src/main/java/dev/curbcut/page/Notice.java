package dev.curbcut.page;

import dev.curbcut.address.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no page to read. The words are the catalogues', under {@code notice.} and the reason; here is only what
 * happened.
 *
 * @param why what happened
 * @param address of the page that was asked for; null where none was
 * @param arguments for the placeholders of the words, in order; plain text
 * @param said the origin's own words, where it sent any that can be read; they stand below ours
 * @param typed what was typed that is no address; null for nothing
 */
public record Notice(Why why, @Nullable Address address, List<String> arguments, @Nullable Page said, @Nullable String typed) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    public Notice(Why why, @Nullable Address address, String... arguments) {
        this(why, address, List.of(arguments), null);
    }

    public Notice(Why why, @Nullable Address address, List<String> arguments, @Nullable Page said) {
        this(why, address, arguments, said, null);
    }

    /** The same, with what was typed. */
    public Notice typed(@Nullable String text) {
        return new Notice(why, address, arguments, said, text);
    }

    /** The reasons, each with the status it is answered with. */
    public enum Why {
        /** The text asked for is no address. */
        BAD_ADDRESS(400),
        /** The request itself is broken. */
        BAD_REQUEST(400),
        /** The host is not on the operator's list. */
        NOT_ALLOWED(403),
        /** The name leads to an address inside somebody's network. */
        FORBIDDEN_ADDRESS(403),
        /** Nothing of ours is at this path. */
        NO_SUCH_PAGE(404),
        METHOD_NOT_ALLOWED(405),
        /** This reader asked for too much in too short a time. */
        TOO_MANY_REQUESTS(429),
        /** A fault of ours. */
        INTERNAL(500),
        /** The origin's own answer: 404 and 410 are passed on as they are. */
        ORIGIN_NOT_FOUND(404),
        ORIGIN_GONE(410),
        /** The origin wants a log-in (401) or refuses (403). */
        ORIGIN_FORBIDDEN(502),
        /** Any other 4xx of the origin. */
        ORIGIN_REFUSED(502),
        /** A 5xx of the origin. */
        ORIGIN_FAILED(502),
        /** The name does not resolve. */
        UNRESOLVED(502),
        /** Nobody listens, or the connection broke. */
        UNREACHABLE(502),
        /** The origin's certificate could not be verified, or no TLS version is shared. */
        INSECURE(502),
        /** It took longer than we wait. */
        TIMEOUT(504),
        /** The origin forwards in a circle or too often. */
        REDIRECTS(502),
        /** The origin forwards to a place that is not on the list. */
        REDIRECTED_AWAY(502),
        /** More bytes than the limit. */
        TOO_LARGE(502),
        /** Reading it takes more of the processor's time than one page may. */
        TOO_COSTLY(502),
        /** What came is no answer of HTTP, or no text in what it claims to be. */
        BROKEN(502),
        /** Neither a page nor a document we can name. */
        NOT_A_PAGE(415),
        /** What was to be posted is no search. */
        NOT_A_SEARCH(403),
        /** There was nothing in it. */
        EMPTY(502),
        /** A program in the browser would draw the page; the origin sends no text. */
        SCRIPT_ONLY(502),
        /** The origin's protection asked for a browser program, a riddle or a picture. */
        WALL(503),
        /** We are asking this origin less for a while, since it failed or asked us to. */
        ORIGIN_RESTING(503),
        /** The address leads back to Curbcut itself. */
        LOOP(508),
        /** We have too much to do. */
        OVERLOADED(503);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        /** The HTTP status a notice of this reason is answered with. */
        public int status() {
            return status;
        }
    }
}
