package io.github.vitae.testing;

import java.nio.file.Path;

/** Reads the profile in a directory in a process of its own, and prints what was told. */
public final class ReadProfile {

    private ReadProfile() {}

    /** Takes the directory; the last line says how long the pages are. */
    public static void main(String[] arguments) {
        TrialProfile.Result result = TrialProfile.in(Path.of(arguments[0])).read();
        System.out.print(result.log());
        System.out.println("done " + result.everything().length());
    }
}
