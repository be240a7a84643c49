package io.github.vitae.live;

import java.time.Duration;
import java.util.Optional;

/** What is shown now. Browsers wait at it for news. */
final class Board {

    /**
     * What is shown.
     *
     * @param number the number of the build that said this, from 1; 0 before the first
     * @param pages the number of the build whose pages are shown: that of an earlier one, if the last made none
     * @param site the pages
     * @param published the pages as readers would get them, where they are others
     * @param last what the last build said
     */
    record State(long number, long pages, Contents site, Optional<Contents> published, Build last) {

        /** Whether the pages are older than what lies on disk. */
        boolean isStale() {
            return last.site().isEmpty();
        }
    }

    private State state;
    private boolean closed;

    Board() {
        state = new State(0, 0, Contents.NONE, Optional.empty(), Build.failed("nothing has been built yet"));
    }

    /** Puts up what a build made. */
    synchronized State put(Build build) {
        long number = state.number() + 1;
        state = build.site()
                .map(site -> new State(
                        number, number, new Kept(site), build.published().map(Kept::new), build))
                .orElseGet(() -> new State(number, state.pages(), state.site(), state.published(), build));
        notifyAll();
        return state;
    }

    synchronized State state() {
        return state;
    }

    /**
     * Waits until something else is shown.
     *
     * @param seen the number of what was seen
     * @param longest how long at most
     * @return what is shown then; nothing once the board is closed
     */
    synchronized Optional<State> after(long seen, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!closed && state.number() == seen) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return closed ? Optional.empty() : Optional.of(state);
    }

    /** Sends home all who wait. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
