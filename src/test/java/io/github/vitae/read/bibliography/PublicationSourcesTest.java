package io.github.vitae.read.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.Asset;
import io.github.vitae.model.Profile;
import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationLink;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.read.own.NativeWriter;
import io.github.vitae.testing.Golden;
import io.github.vitae.testing.PublicationDump;
import io.github.vitae.testing.TrialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of publications from each source that they are kept in, and that it survives in the native layout. */
class PublicationSourcesTest {

    static List<Golden> sources() {
        return Golden.all("publications");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aSourceGivesThesePublications(Golden source) {
        TrialProfile.Result result = TrialProfile.in(source.input()).read();
        Profile profile = result.profile().orElseThrow();

        source.gives(Map.of(
                "publications.txt", PublicationDump.of(profile.publications()),
                "assets.txt",
                        profile.assets().stream()
                                .map(asset -> asset.path() + "\n")
                                .collect(Collectors.joining()),
                "problems.txt", result.log()));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theSamePublicationsAreReadFromTheNativeLayout(Golden source, @TempDir Path directory) throws IOException {
        Profile profile = TrialProfile.in(source.input()).read().profile().orElseThrow();
        TrialProfile trial = TrialProfile.in(directory);
        NativeWriter.files(profile, ProfileOutputs.places(profile)).forEach(trial::with);
        for (Asset asset : profile.assets()) {
            trial.with(asset.path().value(), Files.readAllBytes(asset.source()));
        }

        Profile again = trial.read().profile().orElseThrow();

        assertThat(facts(again)).isEqualTo(facts(profile));
        assertThat(NativeWriter.files(again, ProfileOutputs.places(again)))
                .isEqualTo(NativeWriter.files(profile, ProfileOutputs.places(profile)));
    }

    /** What must stay: all but pages of authors and venues, ORCID iDs, and how the mark-up of longer texts is written. */
    private static List<String> facts(Profile profile) {
        List<String> facts = new ArrayList<>();
        for (Publication publication : profile.publications()) {
            // of two links of a role, the second stays by what its button is called
            List<PublicationLink> links = new ArrayList<>();
            publication
                    .links()
                    .forEach(link -> links.add(new PublicationLink(
                            link.role(),
                            link.label().or(() -> Optional.of(BibWriter.words(link.role()))),
                            link.url())));
            links.sort(Comparator.comparing(link -> link.url().address()));
            facts.add("== " + publication.key());
            List<String> lines = PublicationDump.facts(publication.withLinks(links));
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                String name = line.substring(0, Math.max(0, line.indexOf(':')));
                boolean inWords = i + 1 < lines.size() && lines.get(i + 1).startsWith(name + " in words:");
                boolean longer =
                        List.of("abstract", "note", "citation", "award text").contains(name);
                if (!(longer && inWords) && !name.equals("venue page")) {
                    facts.add(line.replaceAll(
                            "^((?:author|editor): [^<]*?)( [0-9X-]{19})?( <[^>]*>)?( [\\[‘]|$)", "$1$4"));
                }
            }
        }
        return facts;
    }
}
