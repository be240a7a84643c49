package io.github.vitae.testing;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;

/**
 * What something costs: the processor's time, which is the same on an idle machine and on a busy one.
 *
 * <p>What does not end at all fails after a time by the clock that is long for anything else.
 *
 * @param result what came of it
 * @param spent the time that the processor spent on it, in the thread that did it; what further threads did is not in it
 */
public record Effort<T>(T result, Duration spent) {

    private static final Duration FOREVER = Duration.ofMinutes(3);

    /** Does something, in a thread of its own, and measures it. */
    public static <T> Effort<T> of(Supplier<T> work) {
        return Assertions.assertTimeoutPreemptively(FOREVER, () -> {
            var threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            T result = work.get();
            return new Effort<>(result, Duration.ofNanos(threads.getCurrentThreadCpuTime() - start));
        });
    }

    /** Does something that answers nothing. */
    public static Duration spentOn(Runnable work) {
        return of(() -> {
                    work.run();
                    return true;
                })
                .spent();
    }
}
