package dev.curbcut.proxy;

import dev.curbcut.fetch.FetchException;
import dev.curbcut.fetch.FetchException.Why;
import dev.curbcut.reading.dom.TooCostly;
import dev.curbcut.render.answer.TooLong;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A piece of work that is looked after: whoever waits for it sees what it costs. */
final class MeteredTask<T> extends FutureTask<T> {
    private static final long LOOK_MILLIS = 100;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Runnable after;
    private volatile long thread = -1;
    private volatile long since;

    MeteredTask(Callable<T> work, Runnable after) {
        super(work);
        this.after = after;
    }

    @Override
    public void run() {
        since = CLOCK.getCurrentThreadCpuTime();
        thread = Thread.currentThread().threadId();
        try {
            super.run();
        } finally {
            thread = -1;
            after.run();
        }
    }

    Optional<T> outcome(Duration processorTime, Duration deadline) throws FetchException {
        long end = System.nanoTime() + deadline.plus(processorTime).toNanos();
        while (true) {
            try {
                return Optional.of(get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                if (spent() > processorTime.toNanos()) {
                    cancel(true);
                } else if (System.nanoTime() - end > 0 && cancel(true)) {
                    throw new FetchException(Why.OVERLOADED, "the reading did not come to its end in time", e);
                }
            } catch (CancellationException e) {
                return Optional.empty();
            } catch (InterruptedException e) {
                cancel(true);
                Thread.currentThread().interrupt();
                throw new FetchException(Why.OVERLOADED, "interrupted while reading", e);
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case TooCostly stopped -> {
                        return Optional.empty();
                    }
                    case TooLong stopped -> {
                        return Optional.empty();
                    }
                    case OutOfMemoryError full -> throw new FetchException(Why.OVERLOADED, "too little memory to read the page", full);
                    case FetchException fault -> throw fault;
                    case RuntimeException fault -> throw fault;
                    case Error fault -> throw fault;
                    case null, default -> throw new IllegalStateException(e.getCause());
                }
            }
        }
    }

    /** Nanoseconds of the processor's time so far; 0 before it begins and after it has ended. */
    private long spent() {
        long id = thread;
        long now = id < 0 ? -1 : CLOCK.getThreadCpuTime(id);
        return now < 0 ? 0 : now - since;
    }
}
