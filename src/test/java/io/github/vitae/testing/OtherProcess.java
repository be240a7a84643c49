package io.github.vitae.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A class that runs in a Java process of its own, which may be killed or run out of memory. */
public final class OtherProcess {

    private OtherProcess() {}

    /** Starts the class's {@code main}; both kinds of output are one. */
    public static Process start(List<String> options, Class<?> type, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(type.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
