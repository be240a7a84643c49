package io.github.vitae.read;

import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.Entry;
import io.github.vitae.model.Profile;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.hugo.HugoBloxReader;
import io.github.vitae.read.jekyll.AcademicPagesReader;
import io.github.vitae.read.jekyll.AlFolioReader;
import io.github.vitae.read.own.NativeReader;
import io.github.vitae.read.profile.Evidence;
import io.github.vitae.read.profile.ProfileReader;
import io.github.vitae.read.profile.TemplateTexts;
import io.github.vitae.read.project.NamedPeople;
import io.github.vitae.read.project.ProjectProfile;
import io.github.vitae.read.project.facts.HiddenPeople;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.resume.JsonResumeReader;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.date.DatesAhead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All readers; chooses the one that knows what lies in a directory. */
public final class ProfileReaders {

    private static final List<ProfileReader> READERS = List.of(
            new NativeReader(),
            new AcademicPagesReader(),
            new AlFolioReader(),
            new HugoBloxReader(),
            new JsonResumeReader());

    private ProfileReaders() {}

    /** The names by which readers can be chosen. */
    public static List<String> names() {
        return READERS.stream().map(ProfileReader::name).toList();
    }

    /**
     * Reads the profile in a directory.
     *
     * @param directory where it lies
     * @param options how files are read, and by which reader
     * @param problems takes what is doubtful
     * @return the profile; nothing if there is none to read, or if it cannot be told how, which is then among the problems
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static Optional<Reading> read(ProfileDirectory directory, ReadOptions options, Problems problems) {
        return read(directory, options, Optional.empty(), problems);
    }

    /**
     * Reads the profile in a directory, and what the project that it belongs to says of itself.
     *
     * @param directory where it lies
     * @param options how files are read, and by which reader
     * @param project the project, where there is one
     * @param problems takes what is doubtful
     * @return the profile; nothing if there is none to read, or if it cannot be told how, which is then among the problems
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static Optional<Reading> read(
            ProfileDirectory directory, ReadOptions options, Optional<ProjectFacts> project, Problems problems) {
        return read(directory, options, project, HiddenPeople.NONE, problems);
    }

    /**
     * Reads the profile in a directory as part of a whole.
     *
     * @param hidden whom other parts of the whole keep from readers: the pom's words about them are left out, here, too
     */
    static Optional<Reading> read(
            ProfileDirectory directory,
            ReadOptions options,
            Optional<ProjectFacts> project,
            HiddenPeople hidden,
            Problems problems) {
        Map<ProfileReader, Evidence> known = new LinkedHashMap<>();
        for (ProfileReader reader : READERS) {
            reader.recognise(directory).ifPresent(evidence -> known.put(reader, evidence));
        }
        Optional<ProfileReader> chosen = options.reader().flatMap(ProfileReaders::named);
        if (chosen.isEmpty()) {
            boolean certain = known.values().stream().anyMatch(Evidence::certain);
            known.values().removeIf(evidence -> certain && !evidence.certain());
            chosen = known.keySet().stream().findFirst();
        }
        if (chosen.isEmpty()) {
            reportNone(directory, problems);
            return Optional.empty();
        }
        if (options.reader().isEmpty() && known.size() > 1) {
            reportSeveral(directory, known, problems);
            return Optional.empty();
        }
        ProfileReader reader = chosen.get();
        Evidence evidence = known.get(reader);
        String because = evidence == null ? "" : String.join(", ", evidence.files());
        Profile written = reader.read(directory, options, problems);
        if (evidence == null && saysNothing(written)) {
            reportNothing(directory, reader, problems);
            return Optional.empty();
        }
        TemplateTexts.tell(written, problems);
        ProjectProfile all = project.map(facts -> ProjectProfile.of(
                        written,
                        facts,
                        new SourceFiles(directory, options, List.of(""), problems),
                        options,
                        hidden,
                        problems))
                .orElseGet(() -> new ProjectProfile(written, List.of()));
        Profile profile = NamedPeople.of(all.profile(), problems);
        Stream.<Entry>concat(profile.news().entries().stream(), profile.awards().entries().stream())
                .forEach(entry -> entry.date()
                        .ifPresent(date ->
                                DatesAhead.report(date, options.publishing().asOf(), entry.location(), problems)));
        return Optional.of(new Reading(profile, reader.name(), because, all.said(), written.people()));
    }

    private static Optional<ProfileReader> named(String name) {
        return READERS.stream().filter(reader -> reader.name().equals(name)).findFirst();
    }

    /** Whether there is nothing in a profile that a page could show. */
    private static boolean saysNothing(Profile profile) {
        return profile.person().isEmpty()
                && profile.about().parts().isEmpty()
                && profile.news().isEmpty()
                && profile.awards().isEmpty()
                && profile.cv().equals(CurriculumVitae.EMPTY)
                && profile.publications().isEmpty()
                && profile.contents().isEmpty()
                && profile.people().isEmpty()
                && profile.pages().isEmpty();
    }

    private static void reportNothing(ProfileDirectory directory, ProfileReader reader, Problems problems) {
        problems.add(
                Code.NOTHING_TO_READ,
                Location.ofFile(directory.shownAs()),
                "there is nothing to make pages from for the reader " + reader.name() + "; looked for "
                        + reader.lookedFor(),
                "let <vitaeDirectory>, or <from> of init and import, name the directory that holds these files, or leave"
                        + " <reader> out");
    }

    private static void reportNone(ProfileDirectory directory, Problems problems) {
        String lookedFor = READERS.stream()
                .map(reader -> reader.lookedFor() + " (" + reader.name() + ")")
                .collect(Collectors.joining("; "));
        problems.add(
                Code.NOTHING_TO_READ,
                Location.ofFile(directory.shownAs()),
                "there is nothing to make pages from; looked for " + lookedFor,
                "write one of these files, or let <vitaeDirectory>, or <from> of init and import, name the directory"
                        + " that holds them");
    }

    private static void reportSeveral(
            ProfileDirectory directory, Map<ProfileReader, Evidence> known, Problems problems) {
        String families = known.entrySet().stream()
                .map(entry -> entry.getKey().name() + " (because of "
                        + String.join(", ", entry.getValue().files()) + ")")
                .collect(Collectors.joining(" and "));
        String names = known.keySet().stream().map(ProfileReader::name).collect(Collectors.joining(" or "));
        problems.add(
                Code.AMBIGUOUS_LAYOUT,
                Location.ofFile(directory.shownAs()),
                "this directory can be read as " + families,
                "choose by <reader>: " + names);
    }
}
