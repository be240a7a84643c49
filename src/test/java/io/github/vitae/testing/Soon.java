package io.github.vitae.testing;

import java.time.Duration;
import java.util.function.Supplier;

/** What is so after a while. */
public final class Soon {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Soon() {}

    /** Waits until something is so. */
    public static boolean is(Supplier<Boolean> so) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!so.get()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
