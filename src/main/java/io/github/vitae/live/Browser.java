package io.github.vitae.live;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The user's browser. */
public final class Browser {

    private Browser() {}

    /**
     * Opens an address, by what the system has for that, without a shell.
     *
     * @param system the system's name, as {@code os.name} has it
     * @return whether there is something to open it with
     */
    public static boolean open(String address, String system) {
        List<String> command = new ArrayList<>(command(system));
        command.add(address);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing(system)))
                    .start();
            return true;
        } catch (IOException notThere) {
            return false;
        }
    }

    /** What opens an address: that of freedesktop.org, of macOS, of Windows. */
    static List<String> command(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open");
    }

    private static File nothing(String system) {
        return new File(system.toLowerCase(Locale.ROOT).startsWith("windows") ? "NUL" : "/dev/null");
    }
}
