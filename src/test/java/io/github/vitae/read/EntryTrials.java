package io.github.vitae.read;

import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.read.own.NativeWriter;
import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Profiles of one file whose outputs are searched for a word. */
abstract class EntryTrials {

    static final String WORD = "Quoxelbrane";

    @TempDir
    Path directory;

    static Stream<String> words(String... lines) {
        return Arrays.stream(lines).flatMap(line -> Arrays.stream(line.split(" ")));
    }

    /** Everything that comes of a profile: pages, downloads, heads of pages, the log, what import writes. */
    String all(TrialProfile.Result result) {
        StringBuilder all = new StringBuilder(result.everything()).append(result.log());
        result.profile()
                .ifPresent(profile -> NativeWriter.files(profile, ProfileOutputs.places(profile))
                        .values()
                        .forEach(all::append));
        return all.toString();
    }

    TrialProfile.Result bib(String text) {
        return TrialProfile.in(directory).with("publications.bib", text).read();
    }

    TrialProfile.Result csl(String text) {
        return TrialProfile.in(directory).with("publications.json", text).read();
    }

    TrialProfile.Result resume(String text) {
        return TrialProfile.in(directory).with("resume.json", text).read();
    }
}
