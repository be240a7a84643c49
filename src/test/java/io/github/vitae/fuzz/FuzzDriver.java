package io.github.vitae.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fuzzes a target with Jazzer, which runs {@link #fuzzerTestOneInput}, from the corpus that is kept:
 * {@code mvn -Pfuzz test-compile exec:exec -Dfuzz=date -Dfuzz.seconds=300}.
 */
public final class FuzzDriver {

    private static final String TARGET = "fuzz";

    /** Whose branches Jazzer looks for ways into: ours, and the parsers'. */
    private static final String INSTRUMENTED =
            "io.github.vitae.**:org.commonmark.**:org.jsoup.**:org.snakeyaml.**:org.tomlj.**";

    /** How long the processor may take for one input; other builds may run on the machine. */
    private static final long LONGEST_MILLIS = 2000;

    private FuzzDriver() {}

    /** One input, for Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        judge(FuzzTarget.titled(System.getProperty(TARGET, "")), new String(input, UTF_8));
    }

    /** Loads what the target needs, so that no input is blamed for it; for Jazzer. */
    public static void fuzzerInitialize() throws IOException {
        FuzzTarget target = FuzzTarget.titled(System.getProperty(TARGET, ""));
        for (String input : FuzzCorpus.inputs(target)) {
            target.judge(input);
        }
    }

    /** Throws if a text breaks its target's laws, or takes too long. */
    static void judge(FuzzTarget target, String input) {
        if (millis(target, input) >= LONGEST_MILLIS) {
            // the first time, classes may have been loaded for it
            long taken = millis(target, input);
            Law.check(taken < LONGEST_MILLIS, "it took " + taken + " ms");
        }
    }

    private static long millis(FuzzTarget target, String input) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        target.judge(input);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
    }

    /**
     * Runs Jazzer on one target, or on each.
     *
     * @param arguments the target or {@code all}, how many seconds for each, {@code keep} to add what was found worth
     *     keeping to the corpus, and what else Jazzer is told
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<FuzzTarget> targets =
                arguments[0].equals("all") ? List.of(FuzzTarget.values()) : List.of(FuzzTarget.titled(arguments[0]));
        List<String> failed = new ArrayList<>();
        for (FuzzTarget target : targets) {
            if (!fuzz(target, arguments)) {
                failed.add(target.title());
            }
        }
        if (!failed.isEmpty()) {
            System.out.println("found something in: " + String.join(", ", failed));
            System.exit(1);
        }
    }

    private static boolean fuzz(FuzzTarget target, String[] arguments) throws IOException, InterruptedException {
        Path work = Path.of("target", "fuzz", target.title()).toAbsolutePath();
        Path kept = Files.createDirectories(work.resolve("kept"));
        Path found = Files.createDirectories(work.resolve("found"));
        int number = 0;
        for (String input : FuzzCorpus.inputs(target)) {
            Files.writeString(kept.resolve("kept-" + number++), input, UTF_8);
        }
        List<String> jazzer =
                new ArrayList<>(List.of("-max_total_time=" + arguments[1], "-timeout=120", "-max_len=2048"));
        jazzer.addAll(List.of(arguments).subList(Math.min(3, arguments.length), arguments.length));
        jazzer.addAll(List.of("-artifact_prefix=" + work + "/", found.toString(), kept.toString()));
        boolean fine = jazzer(target, work, jazzer) == 0;
        if (arguments.length > 2 && arguments[2].equals("keep")) {
            Path merged = Files.createDirectories(work.resolve("merged"));
            jazzer(target, work, List.of("-merge=1", merged.toString(), kept.toString(), found.toString()));
            keep(target, merged);
        }
        return fine;
    }

    private static int jazzer(FuzzTarget target, Path work, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss1m",
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-D" + TARGET + "=" + target.title(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzDriver.class.getName(),
                "--instrumentation_includes=" + INSTRUMENTED,
                "--custom_hook_includes=io.github.vitae.**",
                "--reproducer_path=" + work));
        command.addAll(options);
        System.out.println("fuzzing " + target.title());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** Adds to what is kept the smallest inputs of those that reach something new, as many as there is room for. */
    private static void keep(FuzzTarget target, Path merged) throws IOException {
        List<String> inputs = FuzzCorpus.inputs(target);
        int room = (60 << 10) - (int) Files.size(FuzzCorpus.file(target));
        List<Path> files;
        try (Stream<Path> list = Files.list(merged)) {
            files = list.sorted(Comparator.comparingLong(
                                    (Path file) -> file.toFile().length())
                            .thenComparing(Path::toString))
                    .toList();
        }
        for (Path file : files) {
            String input = new String(Files.readAllBytes(file), UTF_8);
            int size = FuzzCorpus.escaped(input).getBytes(UTF_8).length + 1;
            if (size <= room && !inputs.contains(input)) {
                inputs.add(input);
                room -= size;
            }
        }
        FuzzCorpus.keep(target, inputs);
    }
}
