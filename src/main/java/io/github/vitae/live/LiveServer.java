package io.github.vitae.live;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The JDK's web server with threads that end with it. */
final class LiveServer implements AutoCloseable {

    /** As many requests at a time as a person's browsers make; each window that is open holds one, up to half of them. */
    static final int MOST_THREADS = 128;

    /** The JDK's own switch for TCP_NODELAY, which it has no method for. */
    private static final String AT_ONCE = "sun.net.httpserver.nodelay";

    private static final int PORTS_TRIED = 20;
    private static final int LAST_PORT = 65_535;

    private final HttpServer server;
    private final ExecutorService threads;

    private LiveServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts one.
     *
     * @param port the port; the next one that is free, if it is taken; 0 for any
     * @throws IOException if there is none; says so
     */
    static LiveServer start(InetAddress address, int port, HttpHandler handler) throws IOException {
        // else what is written in two steps, a head and a body, waits 40 ms for a word from the browser
        if (System.getProperty(AT_ONCE) == null) {
            System.setProperty(AT_ONCE, "true");
        }
        HttpServer server = bound(address, port);
        AtomicInteger count = new AtomicInteger();
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(0, MOST_THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "vitae-serve-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        server.setExecutor(threads);
        server.createContext("/", handler);
        server.start();
        return new LiveServer(server, threads);
    }

    private static HttpServer bound(InetAddress address, int port) throws IOException {
        int last = port == 0 ? 0 : Math.min(LAST_PORT, port + PORTS_TRIED - 1);
        for (int some = port; ; some++) {
            try {
                return HttpServer.create(new InetSocketAddress(address, some), 0);
            } catch (BindException taken) {
                if (some >= last) {
                    throw new IOException(
                            "no port from " + port + " to " + last + " is free on " + address.getHostAddress() + " ("
                                    + taken.getMessage() + "); name another one by -Dvitae.port",
                            taken);
                }
            }
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Ends it: connections are closed, and threads gone when this returns, or soon after. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        try {
            threads.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
