package io.github.vitae.site.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Threads that do like jobs side by side, each job once. Which thread does which job makes no difference to a job. */
final class Crew {

    /** With more, a disk is what all wait for. */
    private static final int MOST = 8;

    /** Threads cost time to start: as many jobs as make one worth it. */
    private static final int JOBS_FOR_A_THREAD = 8;

    private Crew() {}

    /**
     * Does a job for each of some things.
     *
     * @throws RuntimeException what the first of the jobs that failed threw; of those after it some are not begun
     */
    static <T> void each(List<T> things, Consumer<T> job) {
        int threads = Math.min(
                Math.min(MOST, Runtime.getRuntime().availableProcessors()), 1 + things.size() / JOBS_FOR_A_THREAD);
        if (threads == 1) {
            things.forEach(job);
            return;
        }
        AtomicInteger next = new AtomicInteger();
        NavigableMap<Integer, Throwable> failures = new ConcurrentSkipListMap<>();
        Runnable work = () -> {
            for (int at = next.getAndIncrement();
                    at < things.size() && failures.headMap(at).isEmpty();
                    at = next.getAndIncrement()) {
                try {
                    job.accept(things.get(at));
                } catch (RuntimeException | Error e) {
                    failures.put(at, e);
                }
            }
        };
        List<Thread> crew = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread thread = new Thread(work, "vitae-" + i);
            thread.setDaemon(true);
            thread.start();
            crew.add(thread);
        }
        work.run();
        crew.forEach(Crew::await);
        failures.values().stream().findFirst().ifPresent(Crew::fail);
    }

    private static void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                // the jobs write files: nobody may go on before they have ended
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
