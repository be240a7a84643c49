package io.github.vitae.live;

import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.RawHttp;
import io.github.vitae.testing.ServedProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How long it takes from a file that is saved to a page that is served and says what was written, by servers that run all the while:
 * {@code vitae:serve} as it is within, in this JVM; {@code hugo server}, where it is installed; and {@code mvn vitae:serve}, if the
 * command for it is given. {@code src/bench/run --live} calls it with the folder of a workload ({@code workload.py}) and shows
 * what comes of it.
 *
 * <p>All are edited in turn, the same piece in the layout of each: a word more in front of it, another one each time. All are asked
 * in the same way, again and again over HTTP, until the word stands in the body of the page. Between edits there is a pause of any
 * length from 100 to 600 ms: Hugo looks twice a second at what has changed, and edits that follow an answer at once would always
 * come at the same moment of that.
 *
 * <p>Arguments: the folder; how many edits are counted; how many come before; what is edited, such as {@code news,biography}; the
 * file that all times are written to; the folder and the command of {@code mvn vitae:serve}, with {@code {port}} for its port.
 */
public final class SavedToServed {

    /** An answer that takes longer does not come. In nanoseconds. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

    /** The same for the first page: servers start at the same time, in JVMs that are cold. */
    private static final long LONGEST_START = TimeUnit.SECONDS.toNanos(180);

    private static final String EDITED = "Word ";

    private static final String WITHIN = "vitae:serve in one JVM";

    private SavedToServed() {}

    public static void main(String[] arguments) throws InterruptedException {
        Servers servers = new Servers();
        // ended by a signal, too
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "bench-end"));
        int status = 0;
        try {
            run(arguments, servers);
        } catch (IOException | IllegalStateException e) {
            System.err.println(e.getMessage() == null ? e.toString() : e.getMessage());
            status = 1;
        } finally {
            servers.close();
        }
        // nothing that is left of a server keeps this process
        System.exit(status);
    }

    private static void run(String[] arguments, Servers servers) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        int counted = Integer.parseInt(arguments[1]);
        int before = Integer.parseInt(arguments[2]);
        Path results = Path.of(arguments[4]);
        Path work = Files.createDirectories(folder.resolve("live"));
        if (arguments.length > 5) {
            servers.start(
                    "mvn vitae:serve",
                    Path.of(arguments[5]),
                    folder.resolve("live-native"),
                    piece -> piece.vitae,
                    work,
                    List.of(arguments).subList(6, arguments.length));
        }
        if (!servers.start(
                "hugo server",
                folder.resolve("hugo"),
                folder.resolve("hugo/content"),
                piece -> piece.hugo,
                work,
                List.of("hugo", "server", "--port", "{port}", "--bind", "127.0.0.1"))) {
            System.out.println("LEFT OUT: hugo server: hugo is not installed");
        }
        Path profile = folder.resolve("native");
        ServedProfile vitae = servers.serve(profile, work);
        List<Server> all = List.copyOf(servers.all);
        StringBuilder told = new StringBuilder();
        for (String name : arguments[3].split(",")) {
            Piece piece = Piece.valueOf(name.toUpperCase(Locale.ROOT));
            for (Server server : all) {
                server.awaitStart(piece);
            }
            measure(piece, piece.text(profile), all, vitae, counted, before, told);
        }
        told.append("\t" + WITHIN + "\taliveMB\t").append(alive()).append('\n');
        Files.writeString(results, told);
    }

    /** What is edited: the newest of its kind, which stands on the first page where a list has several. */
    private enum Piece {
        NEWS("news.yml", "news.md", "/news.html", "- date: (?<when>\\S+)\n  text: (?<text>.*?) \\*"),
        BIOGRAPHY("about.md", "_index.md", "/", "\n---(?<when>)\n\n(?<text>.+)"),
        PUBLICATION(
                "publications.bib",
                "publications.md",
                "/publications.html",
                "title = \\{(?<text>[^}]+)\\}[^@]*?year = \\{(?<when>\\d+)\\}");

        private final String vitae;
        private final String hugo;
        private final String page;
        private final Pattern pattern;

        Piece(String vitae, String hugo, String page, String pattern) {
            this.vitae = vitae;
            this.hugo = hugo;
            this.page = page;
            this.pattern = Pattern.compile(pattern);
        }

        /** Its text in vitae's layout, which the others have, too. */
        String text(Path profile) throws IOException {
            Matcher matcher = pattern.matcher(Files.readString(profile.resolve(vitae)));
            String newest = "";
            String text = "";
            while (matcher.find()) {
                if (text.isEmpty() || matcher.group("when").compareTo(newest) > 0) {
                    newest = matcher.group("when");
                    text = matcher.group("text");
                }
            }
            if (text.isEmpty()) {
                throw new IllegalStateException(profile.resolve(vitae) + " has nothing to edit");
            }
            return text;
        }
    }

    private static void measure(
            Piece piece,
            String text,
            List<Server> servers,
            ServedProfile vitae,
            int counted,
            int before,
            StringBuilder told)
            throws IOException, InterruptedException {
        Map<Server, Document> documents = new LinkedHashMap<>();
        Map<Server, List<Long>> times = new LinkedHashMap<>();
        for (Server server : servers) {
            documents.put(server, Document.of(server.file(piece), text));
            times.put(server, new ArrayList<>());
        }
        List<Server> turn = new ArrayList<>(servers);
        Random pauses = new Random(5);
        int builds = 0;
        for (int i = -before; i < counted; i++) {
            if (i == 0) {
                builds = vitae.told().size();
            }
            Collections.reverse(turn);
            for (Server server : turn) {
                Thread.sleep(100 + pauses.nextInt(500));
                String word = EDITED + piece.name().charAt(0) + (i + before) + "x";
                long time = server.time(piece, documents.get(server), word);
                if (i >= 0) {
                    times.get(server).add(time);
                }
            }
        }
        for (Server server : servers) {
            documents.get(server).restore();
            line(told, piece, server.name, "served", times.get(server));
        }
        List<Long> built = vitae.told();
        line(told, piece, WITHIN, "building", built.subList(builds, built.size()));
    }

    private static void line(
            StringBuilder told, Piece piece, String server, String what, List<Long> times) {
        told.append(piece.name().toLowerCase(Locale.ROOT))
                .append('\t')
                .append(server)
                .append('\t')
                .append(what)
                .append('\t')
                .append(times.stream()
                        .map(time -> String.format(Locale.ROOT, "%.3f", time / 1e6))
                        .collect(Collectors.joining(" ")))
                .append('\n');
    }

    /** A file, and the text in it that words are put in front of. */
    private record Document(Path file, String all, int at) {

        static Document of(Path file, String text) throws IOException {
            String all = Files.readString(file);
            int at = all.indexOf(text);
            if (at < 0) {
                throw new IllegalStateException(file + " has not the text that is edited: " + text);
            }
            return new Document(file, all, at);
        }

        void save(String word) throws IOException {
            Files.writeString(file, all.substring(0, at) + word + " " + all.substring(at));
        }

        void restore() throws IOException {
            Files.writeString(file, all);
        }
    }

    /** Something that serves what lies in a folder. */
    private abstract static class Server {

        private final String name;
        private final int port;

        Server(String name, int port) {
            this.name = name;
            this.port = port;
        }

        abstract Path file(Piece piece);

        /** Why it can answer no more; empty if it can. */
        abstract String ended();

        /** What it said last. */
        abstract String said();

        abstract void close();

        void awaitStart(Piece piece) throws InterruptedException {
            await(piece, "", System.nanoTime(), LONGEST_START);
        }

        /** Saves a word, and waits until it is served; in nanoseconds. */
        long time(Piece piece, Document document, String word) throws IOException, InterruptedException {
            if (shows(body(piece), word)) {
                throw new IllegalStateException(name + " shows ‘" + word + "’ before it is written");
            }
            long begun = System.nanoTime();
            document.save(word);
            await(piece, word, begun, LONGEST);
            return System.nanoTime() - begun;
        }

        private void await(Piece piece, String word, long begun, long longest) throws InterruptedException {
            while (!shows(body(piece), word)) {
                String ended = ended();
                if (!ended.isEmpty() || System.nanoTime() - begun > longest) {
                    throw new IllegalStateException(String.format(
                            Locale.ROOT,
                            "%s does not serve %s at http://localhost:%d%s%s%n%s",
                            name,
                            word.isEmpty() ? "anything" : "‘" + word + "’ of " + file(piece),
                            port,
                            piece.page,
                            ended.isEmpty()
                                    ? " within " + TimeUnit.NANOSECONDS.toSeconds(longest) + " seconds"
                                    : ": " + ended,
                            said()));
                }
                Thread.sleep(1);
            }
        }

        private String body(Piece piece) {
            try {
                RawHttp answer = RawHttp.get(port, piece.page);
                return answer.status() == 200 ? answer.body() : "";
            } catch (RuntimeException notYet) {
                return "";
            }
        }

        /** Whether readers see it: in the body of a page, behind what only programs read. */
        private static boolean shows(String page, String word) {
            int body = page.indexOf("<body");
            return body >= 0 && page.indexOf(word, body) >= 0;
        }
    }

    /** The servers that run. */
    private static final class Servers {

        private final List<Server> all = Collections.synchronizedList(new ArrayList<>());

        /** Serves a profile in this JVM. */
        ServedProfile serve(Path profile, Path work) {
            ServedProfile served = ServedProfile.start(profile, work, Look.SKIN, false);
            all.add(new Server(WITHIN, served.port()) {
                @Override
                Path file(Piece piece) {
                    return profile.resolve(piece.vitae);
                }

                @Override
                String ended() {
                    return "";
                }

                @Override
                String said() {
                    return "";
                }

                @Override
                void close() {
                    served.close();
                }
            });
            return served;
        }

        /** Starts a process; whether there is such a command. */
        boolean start(
                String name,
                Path folder,
                Path edited,
                Function<Piece, String> files,
                Path logs,
                List<String> command)
                throws IOException {
            int port;
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
            Path log = logs.resolve(name.replaceAll("\\W+", "-") + ".log");
            Process process;
            try {
                process = new ProcessBuilder(command.stream()
                                .map(argument -> argument.replace("{port}", String.valueOf(port)))
                                .toList())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
            } catch (IOException missing) {
                return false;
            }
            process.getOutputStream().close();
            all.add(new Server(name, port) {
                @Override
                Path file(Piece piece) {
                    return edited.resolve(files.apply(piece));
                }

                @Override
                String ended() {
                    return process.isAlive() ? "" : "it ended with " + process.exitValue();
                }

                @Override
                String said() {
                    try {
                        List<String> lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
                        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
                    } catch (IOException unread) {
                        return "";
                    }
                }

                @Override
                void close() {
                    end(process);
                }
            });
            return true;
        }

        /** Ends all; a second time there are none. */
        void close() {
            List<Server> running;
            synchronized (all) {
                running = List.copyOf(all);
                all.clear();
            }
            running.forEach(Server::close);
        }

        /** Ends a process and what it has started: mvn may be a script with a JVM below. */
        private static void end(Process process) {
            List<ProcessHandle> below = process.descendants().toList();
            process.destroy();
            below.forEach(ProcessHandle::destroy);
            try {
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
            below.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static long alive() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
