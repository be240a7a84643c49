package io.github.vitae.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Commands as somebody types them into a shell, for a whole build that tries what documents tell to type: {@code mvn} is
 * there the Maven that runs, finds what the outer build has, and asks nobody. What is printed is in {@code commands.log}.
 */
public final class TypedCommands {

    private final Path project;
    private final Path root;
    private final Path bin;
    private final Path log;
    private final String version;

    /**
     * Makes ready to type.
     *
     * @param project the folder of the build, whose pom says where the outer repository is and which version is tried
     * @param repository the local repository that builds share
     */
    public TypedCommands(File project, File repository) throws IOException {
        this.project = project.toPath().toAbsolutePath();
        this.root = root(this.project);
        String pom = Files.readString(this.project.resolve("pom.xml"));
        this.version = property(pom, "plugin.version");
        Path settings = this.project.resolve("settings.xml");
        Files.writeString(
                settings,
                Files.readString(root.resolve("src/it/settings.xml"))
                        .replace("@localRepositoryUrl@", property(pom, "outer.repository")));
        this.bin = Files.createDirectories(this.project.resolve("bin"));
        Path mvn = Files.writeString(
                bin.resolve("mvn"),
                "#!/bin/sh\nexec '%s/bin/mvn' -B -ntp -s '%s' '-Dmaven.repo.local=%s' \"$@\"\n"
                        .formatted(System.getProperty("maven.home"), settings, repository));
        if (!mvn.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + mvn + " a command");
        }
        this.log = Files.writeString(this.project.resolve("commands.log"), "");
    }

    private static Path root(Path within) {
        return Files.isRegularFile(within.resolve("README.md")) && Files.isDirectory(within.resolve("src/it"))
                ? within
                : root(within.getParent());
    }

    private static String property(String pom, String name) {
        Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">(.*)</").matcher(pom);
        if (!value.find()) {
            throw new IllegalStateException("the pom has no property " + name);
        }
        return value.group(1);
    }

    /** The folder of the plugin's own project, where the documents are. */
    public File root() {
        return root.toFile();
    }

    /** The plugin's version, in place of which documents name the one that is published. */
    public String version() {
        return version;
    }

    /** An empty folder to type in; what an earlier build left there is gone. */
    public File work() throws IOException {
        Path work = project.resolve("work");
        if (Files.exists(work)) {
            try (Stream<Path> walk = Files.walk(work)) {
                for (Path left : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(left);
                }
            }
        }
        return Files.createDirectory(work).toFile();
    }

    /** Runs a command in a folder, which is made where it is not there; gives what it printed. Fails where the command does. */
    public String run(File folder, String command) throws IOException, InterruptedException {
        Files.createDirectories(folder.toPath());
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", command).directory(folder).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("PATH", bin + File.pathSeparator + environment.getOrDefault("PATH", ""));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("MAVEN_OPTS", ServedBuild.SHORT_LIVED);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(log, "$ " + command + "\n" + printed, StandardOpenOption.APPEND);
        if (process.waitFor() != 0) {
            throw new AssertionError(command + "\n" + printed);
        }
        return printed;
    }
}
