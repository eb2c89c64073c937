package dev.curbcut.reading.memory;

import dev.curbcut.address.Address;
import dev.curbcut.reading.layout.Box;
import dev.curbcut.reading.metadata.ClaimedElements;
import dev.curbcut.reading.trace.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is remembered of sites: for each host, which lines stand on several of its pages in the same place. Safe for many threads. */
public final class SiteMemory {
    /** Nothing is remembered. */
    public static final SiteMemory NONE = new SiteMemory(null, SharedMemory.NONE);

    /** Pages that are learnt of a host before the others are told, for each that is known: often at first, seldom later. */
    private static final int SELDOM = 8;

    private final @Nullable MemorySettings limits;
    private final SharedMemory shared;
    private final Map<String, Known> hosts = new LinkedHashMap<>(16, .75f, true);
    private volatile boolean closed;
    private volatile boolean frozen;

    /** A host's memory, and how many pages of it the others have not been told of. */
    private static final class Known {
        final HostMemory memory;
        boolean asked;
        int untold;

        Known(HostMemory memory) {
            this.memory = memory;
        }
    }

    private SiteMemory(@Nullable MemorySettings limits, SharedMemory shared) {
        this.limits = limits;
        this.shared = shared;
    }

    /** An empty one. @param shared where other nodes keep theirs */
    public static SiteMemory of(MemorySettings limits, SharedMemory shared) {
        return new SiteMemory(limits, shared);
    }

    /**
     * Leaves out what is the frame of the site, as far as other pages of the host tell, and learns from this one.
     *
     * @param boxes of the whole page, before its body is chosen
     * @param judges whether it is asked; else it only learns
     */
    public void meet(Address page, List<Box> boxes, boolean judges, ClaimedElements claims, Trace trace) {
        if (limits == null || closed) {
            return;
        }
        Known known = host(page.host());
        long[] prints = Fingerprints.of(boxes);
        if (judges) {
            Recollection recollection = known.memory.of(number(page), prints);
            trace.add(() -> "remembered: " + recollection.pages() + " other pages of the host");
            KnownFrame.judge(boxes, recollection, claims);
            trace.step("stands on several other pages of the host in the same place", boxes);
        }
        if (!frozen && known.memory.learn(number(page), prints)) {
            tell(page.host(), known, false);
        }
    }

    /** How many pages of a host it knows itself. */
    int pages(String host) {
        synchronized (hosts) {
            Known known = hosts.get(host);
            return known == null ? 0 : known.memory.pages();
        }
    }

    /** From now on it learns no more. */
    public void freeze() {
        frozen = true;
    }

    /** Tells the other nodes what they have not been told yet, and forgets all. */
    public void close() {
        List<Map.Entry<String, Known>> all;
        synchronized (hosts) {
            closed = true;
            all = List.copyOf(hosts.entrySet());
        }
        all.forEach(host -> tell(host.getKey(), host.getValue(), true));
    }

    private void tell(String host, Known known, boolean now) {
        synchronized (known) {
            known.untold += now ? 0 : 1;
            if (known.untold > 0 && (now || known.untold * SELDOM > known.memory.pages())) {
                known.untold = 0;
                shared.get(host).ifPresent(known.memory::merge);
                shared.put(host, known.memory.write());
            }
        }
    }

    private Known host(String host) {
        Known known;
        synchronized (hosts) {
            known = hosts.computeIfAbsent(host, name -> new Known(new HostMemory(limits)));
            if (hosts.size() > limits.hosts()) {
                hosts.remove(hosts.keySet().iterator().next());
            }
        }
        synchronized (known) {
            if (!known.asked) {
                known.asked = true;
                shared.get(host).ifPresent(known.memory::merge);
            }
        }
        return known;
    }

    private static long number(Address page) {
        return Fingerprints.hash(0, page.toString());
    }
}
