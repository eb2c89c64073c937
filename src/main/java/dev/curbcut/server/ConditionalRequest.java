package dev.curbcut.server;

import dev.curbcut.proxy.Answer;
import io.undertow.util.DateUtils;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Whether whoever asks holds the answer already (RFC 9110 section 13.2.2): a tag goes before a date. */
final class ConditionalRequest {
    private ConditionalRequest() {}

    static boolean hold(HeaderMap request, Answer answer) {
        HeaderValues tags = request.get(Headers.IF_NONE_MATCH);
        if (tags == null) {
            return holdsSince(request.getFirst(Headers.IF_MODIFIED_SINCE), answer.modified());
        }
        for (int i = 0; i < tags.size(); i++) {
            if (holds(tags.get(i), answer.etag())) {
                return true;
            }
        }
        return false;
    }

    /** Weak comparison with each tag of the list (RFC 9110 section 13.1.2). */
    static boolean holds(String ifNoneMatch, String etag) {
        if (etag.isEmpty()) {
            return false;
        }
        String opaque = etag.startsWith("W/") ? etag.substring(2) : etag;
        return ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(opaque);
    }

    private static boolean holdsSince(@Nullable String ifModifiedSince, String modified) {
        if (ifModifiedSince == null || modified.isEmpty()) {
            return false;
        }
        Date held = DateUtils.parseDate(ifModifiedSince);
        Date made = DateUtils.parseDate(modified);
        return held != null && made != null && !made.after(held);
    }
}
