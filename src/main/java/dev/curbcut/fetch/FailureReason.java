package dev.curbcut.fetch;

import dev.curbcut.fetch.FetchException.Why;
import dev.curbcut.fetch.socket.ForbiddenIpAddress;
import dev.curbcut.fetch.socket.TooLarge;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;

/** Why an exchange failed, from what Java's network classes throw. */
final class FailureReason {
    private FailureReason() {}

    /** @param answered whether the headers had come: TLS that breaks after them is no matter of trust */
    static FetchException of(IOException e, String host, boolean answered) {
        Why why = why(e, answered);
        return new FetchException(why, host + ": " + e.getMessage(), e);
    }

    private static Why why(IOException e, boolean answered) {
        if (isForbidden(e)) {
            return Why.FORBIDDEN_ADDRESS;
        }
        return switch (e) {
            case TooLarge large -> Why.TOO_LARGE;
            case UnknownHostException unknown -> Why.UNRESOLVED;
            case SSLException tls -> answered ? Why.BROKEN : Why.INSECURE;
            case InterruptedIOException late -> Why.TIMEOUT;
            case SocketException closed -> Thread.currentThread().isInterrupted() ? Why.TIMEOUT : Why.UNREACHABLE;
            case IOException other when other.getCause() instanceof CertificateException -> Why.INSECURE;
            default -> Why.BROKEN;
        };
    }

    /** OkHttp tries every address of a name and throws the first failure, the others beside it. */
    private static boolean isForbidden(Throwable e) {
        if (e instanceof ForbiddenIpAddress) {
            return true;
        }
        for (Throwable other : e.getSuppressed()) {
            if (other instanceof ForbiddenIpAddress) {
                return true;
            }
        }
        return e.getCause() instanceof ForbiddenIpAddress;
    }
}
