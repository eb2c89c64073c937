package dev.curbcut.fetch;

import dev.curbcut.address.Address;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One answer of an origin whose body is still on its way. To be closed: closing early breaks the connection off.
 *
 * @param asked the address that was asked for
 * @param address where the answer comes from, after the redirects that were followed
 * @param status of the last answer
 * @param headers names in lower case, in order of arrival
 * @param body decoded; a read throws an {@link IOException} past the limit, past the deadline, or when the origin breaks off
 */
public record Download(
        Address asked, Address address, int status, List<Map.Entry<String, String>> headers, InputStream body)
        implements Closeable {
    public Download {
        headers = List.copyOf(headers);
    }

    /** The first header of that lower-case name. */
    public Optional<String> header(String name) {
        return headers.stream().filter(h -> h.getKey().equals(name)).map(Map.Entry::getValue).findFirst();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
