package io.github.vitae.testing;

import io.github.vitae.model.Profile;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.own.NativeWriter;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SourceExcerpts;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.SiteWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that anybody may come to see of a profile: outputs, files, what an import writes, the log with the lines it quotes. */
public record ReadAloud(String outputs, String imported, String log, List<Problem> problems) {

    /** The day that trials are made as of. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    /** Reads the profile in a directory. */
    public static ReadAloud of(Path directory) {
        Problems problems = new Problems();
        ProfileDirectory files = new ProfileDirectory(directory, "vitae");
        Optional<Profile> profile = ProfileReaders.read(
                        files,
                        new ReadOptions(StandardCharsets.UTF_8, false, Optional.empty(), Publishing.asOf(TODAY)),
                        problems)
                .map(Reading::profile);
        List<Output> outputs = profile.map(found ->
                        ProfileOutputs.of(found, TrialProfile.pages(Look.SKIN).withMachine(MachineSite.ALL)))
                .orElse(List.of());
        profile.ifPresent(found -> new SiteWriter(outputs, SiteInventory.of(), found.localLinks(), "vitae", problems));
        StringBuilder shown =
                new StringBuilder(new TrialProfile.Result(profile, outputs, problems.sorted(), List.of()).everything());
        profile.ifPresent(found ->
                found.assets().forEach(asset -> shown.append(asset.path()).append('\n')));
        profile.ifPresent(found ->
                found.localLinks().forEach(link -> shown.append(link.written()).append('\n')));
        SourceExcerpts lines = new SourceExcerpts(files, StandardCharsets.UTF_8);
        StringBuilder log = new StringBuilder();
        for (Problem problem : problems.sorted()) {
            log.append(problem.severity()).append(' ').append(problem).append('\n');
            Optional.of(problem.location())
                    .filter(problems::quotable)
                    .flatMap(lines::line)
                    .ifPresent(line -> log.append(line).append('\n'));
        }
        StringBuilder imported = new StringBuilder();
        profile.ifPresent(found ->
                NativeWriter.files(found, ProfileOutputs.places(found)).values().forEach(imported::append));
        return new ReadAloud(shown.toString(), imported.toString(), log.toString(), problems.sorted());
    }

    /** All of it. */
    public String everything() {
        return outputs + imported + log;
    }
}
