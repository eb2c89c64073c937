package dev.curbcut;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is slow to make, made beside other things at the start. */
final class Making<T> {
    private final FutureTask<T> task;

    private Making(Callable<T> making) {
        task = new FutureTask<>(making);
    }

    static <T> Making<T> beside(Callable<T> making) {
        var begun = new Making<>(making);
        Thread.ofPlatform().daemon().start(begun.task);
        return begun;
    }

    /** It, once it is made. @throws RuntimeException what went wrong in making it */
    T made() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the start", e);
        }
    }
}
