package io.github.vitae.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code mvn vitae:serve} as a user calls it, and ends it by Ctrl-C: a process of its own. */
public final class ServedBuild {

    /** For a JVM that lives for seconds. */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private static final Pattern SERVING = Pattern.compile("Serving .* at http://localhost:([0-9]+)/");

    private final Process process;
    private final Path log;
    private int port;

    private ServedBuild(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it in a project, whose plugins are in a local repository, and waits until it serves.
     *
     * @param goal the goal, and what else is called
     */
    public static ServedBuild start(File project, File repository, String goal, String... options) throws IOException {
        Path log = Files.createTempFile(project.toPath(), "serve", ".log");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("maven.home") + "/bin/mvn",
                "-B",
                "-o",
                "-Dmaven.repo.local=" + repository,
                "-Dmaven.legacyLocalRepo=true",
                "-Dvitae.port=0",
                "io.github.vitae:vitae-maven-plugin:" + goal.substring(goal.indexOf(':') + 1)));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("MAVEN_OPTS", SHORT_LIVED);
        Process process = builder.start();
        ServedBuild served = new ServedBuild(process, log);
        Soon.is(() -> !process.isAlive() || SERVING.matcher(served.log()).find());
        Matcher serving = SERVING.matcher(served.log());
        if (!serving.find()) {
            process.destroy();
            throw new AssertionError(served.log());
        }
        served.port = Integer.parseInt(serving.group(1));
        return served;
    }

    private String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RawHttp get(String path) {
        return RawHttp.get(port, path);
    }

    /** Sees that a file is served and has some words. */
    public void shows(String path, String words) {
        RawHttp answer = get(path);
        if (answer.status() != 200 || !answer.text().contains(words)) {
            throw new AssertionError(path + " lacks ‘" + words + "’: " + answer.text() + "\n" + log());
        }
    }

    /** Sees that a file is served without some words. */
    public void lacks(String path, String words) {
        RawHttp answer = get(path);
        if (answer.status() != 200 || answer.text().contains(words)) {
            throw new AssertionError(path + " has ‘" + words + "’, or is not there: " + answer.text());
        }
    }

    /** Waits until a file is served and has some words. */
    public void soonShows(String path, String words) {
        Soon.is(() -> get(path).status() == 200 && get(path).text().contains(words));
        shows(path, words);
    }

    /** Waits until the log says something. */
    public void soonSays(String words) {
        Soon.is(() -> log().contains(words));
        says(words);
    }

    public void says(String words) {
        if (!log().contains(words)) {
            throw new AssertionError("the log does not say ‘" + words + "’: " + log());
        }
    }

    /** Ends it as Ctrl-C does, and sees that it has ended, its port with it. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it does not end: " + log());
        }
        try {
            get("/");
        } catch (UncheckedIOException nobodyListens) {
            return;
        }
        throw new AssertionError("somebody still answers at " + port);
    }
}
