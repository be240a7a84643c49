package io.github.vitae.mojo;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Work that goes on beside what its result does not depend on. A build is a process that has just started: loading the
 * classes of a skin's template engine takes as long as reading a profile.
 *
 * @param <T> what comes of it
 */
final class EarlyWork<T> implements AutoCloseable {

    private final FutureTask<T> task;

    private EarlyWork(FutureTask<T> task) {
        this.task = task;
    }

    /** Starts work in a thread of its own. */
    static <T> EarlyWork<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "vitae-early");
        thread.setDaemon(true);
        thread.start();
        return new EarlyWork<>(task);
    }

    /**
     * What came of it, once it is done.
     *
     * @throws MojoExecutionException if it failed
     * @throws MojoFailureException if what the user set is wrong
     */
    T result() throws MojoExecutionException, MojoFailureException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof MojoExecutionException failure) {
                throw failure;
            }
            if (e.getCause() instanceof MojoFailureException failure) {
                throw failure;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            // the message of the other exception has the name of the class before that of its cause
            String said = String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
            throw new MojoExecutionException(said, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("the build was interrupted", e);
        }
    }

    /** Waits for it, whatever came of it: it uses what the build is about to close. */
    @Override
    public void close() {
        try {
            task.get();
        } catch (ExecutionException asked) {
            // whoever asked for the result was told
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
