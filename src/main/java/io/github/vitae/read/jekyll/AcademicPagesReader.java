package io.github.vitae.read.jekyll;

import io.github.vitae.model.Profile;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.profile.Evidence;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.profile.ProfileReader;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads homepages made from academicpages, Minimal Mistakes or AcadHomepage: {@code _config.yml} says who it is,
 * {@code _pages/about.md} is their page.
 */
public final class AcademicPagesReader implements ProfileReader {

    @Override
    public String name() {
        return "academicpages";
    }

    @Override
    public String lookedFor() {
        return "_config.yml with _pages/about.md or index.md";
    }

    @Override
    public Optional<Evidence> recognise(ProfileDirectory directory) {
        Optional<String> config = JekyllSite.recognise(directory);
        Optional<String> page = directory
                .first(
                        "_pages/about.md",
                        "_pages/about.markdown",
                        "_pages/home.md",
                        "index.md",
                        "index.markdown",
                        "about.md")
                .or(() -> directory.list("_pages").stream()
                        .filter(JekyllPages::isMarkdown)
                        .findFirst())
                .or(() -> directory.first("home.md", "index.html"));
        if (config.isEmpty() || page.isEmpty() || AlFolioReader.isAlFolio(directory)) {
            return Optional.empty();
        }
        List<String> evidence = new ArrayList<>(List.of(config.get(), page.get()));
        return Optional.of(new Evidence(evidence, true));
    }

    @Override
    public Profile read(ProfileDirectory directory, ReadOptions options, Problems problems) {
        SourceFiles files = new SourceFiles(directory, options, List.of(""), problems);
        JekyllSite site = new JekyllSite(files);
        ProfileBuilder profile = new ProfileBuilder(files).person(new JekyllPerson(site, files).academicPages());
        new JekyllContents(site, files).addTo(profile);
        return profile.build();
    }
}
