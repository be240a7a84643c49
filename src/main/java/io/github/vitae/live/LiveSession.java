package io.github.vitae.live;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * A site that is built at each change and served, from {@link #start} to {@link #close}: then no thread, no port and no file of it is
 * left.
 */
public final class LiveSession implements AutoCloseable {

    private final Board board;
    private final LiveServer server;
    private final FolderWatch watch;
    private final Thread builder;
    private final CountDownLatch closed = new CountDownLatch(1);

    private LiveSession(Board board, LiveServer server, FolderWatch watch, Thread builder) {
        this.board = board;
        this.server = server;
        this.watch = watch;
        this.builder = builder;
    }

    /**
     * Where it is served, and how places are opened.
     *
     * @param address where: the loopback, but for those who ask for more
     * @param name the name that the user gave for that; requests may name it
     * @param port the port; the next one that is free, if it is taken; 0 for any
     * @param editor what opens files
     */
    public record Settings(InetAddress address, String name, int port, EditorLink editor) {}

    /**
     * What is told of a build.
     *
     * @param build what came of it
     * @param changed what had changed
     * @param nanoseconds how long it took
     * @param stale whether pages of an earlier build are shown
     */
    public record Told(Build build, Set<Path> changed, long nanoseconds, boolean stale) {}

    /**
     * Builds once, and starts to serve and to watch.
     *
     * @param builder builds; by the thread of the caller first, then by one of the session's, never by two
     * @param watch watches since before the first build; the session closes it
     * @param told takes what came of each build
     * @throws IOException if no port is free; says so
     */
    public static LiveSession start(Settings settings, Build.Builder builder, FolderWatch watch, Consumer<Told> told)
            throws IOException {
        Board board = new Board();
        build(board, builder, Set.of(), told);
        LiveServer server;
        try {
            server = LiveServer.start(
                    settings.address(),
                    settings.port(),
                    new Requests(board, new HostCheck(settings.name()), settings.editor()));
        } catch (IOException e) {
            watch.close();
            throw e;
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Thread thread = new Thread(() -> run(board, builder, watch, told), "vitae-serve-build");
        thread.setContextClassLoader(loader);
        thread.setDaemon(true);
        LiveSession session = new LiveSession(board, server, watch, thread);
        thread.start();
        return session;
    }

    private static void run(Board board, Build.Builder builder, FolderWatch watch, Consumer<Told> told) {
        try {
            while (true) {
                build(board, builder, watch.await(), told);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void build(Board board, Build.Builder builder, Set<Path> changed, Consumer<Told> told) {
        long begun = System.nanoTime();
        Build build = built(builder);
        Board.State state = board.put(build);
        told.accept(new Told(build, changed, System.nanoTime() - begun, state.isStale()));
    }

    private static Build built(Build.Builder builder) {
        try {
            return builder.build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Build.failed("the build was interrupted");
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            // whatever a half-written file leads to, the next save is built
            String why = e.getMessage();
            return Build.failed(why == null || why.isBlank() ? e.toString() : why);
        }
    }

    /** The port that it is served at. */
    public int port() {
        return server.port();
    }

    /** What came of the last build. */
    public Build last() {
        return board.state().last();
    }

    /** Waits until it is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** Ends it; a second time does nothing. */
    @Override
    public void close() {
        board.close();
        try {
            watch.close();
        } catch (IOException e) {
            // it is gone with this process
        }
        builder.interrupt();
        server.close();
        if (Thread.currentThread() != builder) {
            try {
                builder.join(2_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        closed.countDown();
    }
}
