package io.github.vitae.live;

import io.github.vitae.page.frame.Look;
import io.github.vitae.testing.RawHttp;
import io.github.vitae.testing.ServedProfile;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long it takes from a file that is saved to bytes that are served, in one process that runs all the while: medians of so many
 * edits, found out by asking over HTTP again and again. Called with the folder of a workload ({@code workload.py}), of which the
 * layouts {@code native} and {@code hugo} are edited; Hugo is left out where it is not installed.
 *
 * <p>Arguments: the folder, how many edits are counted (50), how many come before (100).
 */
public final class SavedToServed {

    private static final long LONGEST = 20_000_000_000L;

    private SavedToServed() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int counted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        int before = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100;
        Path work = Files.createTempDirectory("vitae-bench");
        Path vitae = folder.resolve("native");
        try (ServedProfile served = ServedProfile.start(vitae, work, Look.SKIN, false)) {
            Path news = vitae.resolve("news.yml");
            String rest = Files.readString(news);
            report(
                    "vitae, one news",
                    served.port(),
                    "/news.html",
                    counted,
                    before,
                    edit -> Files.writeString(news, "- date: 2026-01-01\n  text: Word " + edit + "\n" + rest));
            Files.writeString(news, rest);
            Path about = vitae.resolve("about.md");
            String bio = Files.readString(about);
            report(
                    "vitae, the biography",
                    served.port(),
                    "/index.html",
                    counted,
                    before,
                    edit -> Files.writeString(about, bio + "\nWord " + edit + "\n"));
            Files.writeString(about, bio);
            Path bib = vitae.resolve("publications.bib");
            String entries = Files.readString(bib);
            report(
                    "vitae, one publication",
                    served.port(),
                    "/publications.html",
                    counted,
                    before,
                    edit -> Files.writeString(
                            bib,
                            "@misc{edited, title = {Word " + edit + "}, author = {Ada Example}, year = 2026}\n"
                                    + entries));
            Files.writeString(bib, entries);
            long[] build = served.told().stream()
                    .skip(before)
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            print("of that, the building", build);
        }
        hugo(folder.resolve("hugo"), counted, before / 5);
    }

    private static void hugo(Path site, int counted, int before) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process hugo;
        try {
            hugo = new ProcessBuilder("hugo", "server", "--port", String.valueOf(port), "--bind", "127.0.0.1")
                    .directory(site.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            System.out.println("hugo is not installed");
            return;
        }
        try {
            Path news = site.resolve("content/news.md");
            String rest = Files.readString(news);
            report(
                    "hugo server, one news",
                    port,
                    "/news.html",
                    counted,
                    before,
                    edit -> Files.writeString(news, rest + "- **January 2026** Word " + edit + "\n"));
            Files.writeString(news, rest);
        } finally {
            hugo.destroy();
            hugo.waitFor();
        }
    }

    /** Changes a file. */
    private interface Edit {
        void make(String edit) throws IOException;
    }

    private static void report(String name, int port, String path, int counted, int before, Edit edit)
            throws Exception {
        long[] times = new long[counted];
        for (int i = -before; i < counted; i++) {
            String word = "w" + (i + before) + "x";
            long begun = System.nanoTime();
            edit.make(word);
            while (!served(port, path).contains("Word " + word)) {
                if (System.nanoTime() - begun > LONGEST) {
                    throw new IllegalStateException(name + ": the edit is not served");
                }
                Thread.sleep(1);
            }
            if (i >= 0) {
                times[i] = System.nanoTime() - begun;
            }
            // a person does not save again at once, and neither does a watcher's pause count
            Thread.sleep(30);
        }
        Arrays.sort(times);
        print(name, times);
    }

    private static String served(int port, String path) {
        try {
            return RawHttp.get(port, path).text();
        } catch (RuntimeException notYet) {
            return "";
        }
    }

    private static void print(String name, long[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%-28s median %6.1f ms, fastest %6.1f, of ten nine below %6.1f; %d MB alive%n",
                name,
                sorted[sorted.length / 2] / 1e6,
                sorted[0] / 1e6,
                sorted[sorted.length * 9 / 10] / 1e6,
                alive());
    }

    private static long alive() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
