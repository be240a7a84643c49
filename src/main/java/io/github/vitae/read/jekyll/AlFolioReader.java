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
 * Reads homepages made from al-folio: {@code _config.yml} and {@code _data/socials.yml} say who it is,
 * {@code _pages/about.md} is their page, {@code _news} holds an entry a file.
 */
public final class AlFolioReader implements ProfileReader {

    /** What al-folio has and no other theme that Jekyll builds. */
    private static final String[] OWN = {
        "_data/socials.yml", "_layouts/about.liquid", "_layouts/about.html", "_bibliography/papers.bib"
    };

    /** What al-folio has, and people have taken over for academicpages, whose menu is a file of data. */
    private static final String COAUTHORS = "_data/coauthors.yml";

    private static final String[] MENUS = {"_data/navigation.yml", "_data/navigation.yaml"};

    @Override
    public String name() {
        return "al-folio";
    }

    @Override
    public String lookedFor() {
        return "_config.yml with _data/socials.yml, _bibliography/papers.bib or _news";
    }

    /** Whether a directory holds a site of this theme. */
    static boolean isAlFolio(ProfileDirectory directory) {
        return directory.first(OWN).isPresent()
                || (directory.first(MENUS).isEmpty()
                        && (directory.first(COAUTHORS).isPresent()
                                || !directory.list("_news").isEmpty()));
    }

    @Override
    public Optional<Evidence> recognise(ProfileDirectory directory) {
        Optional<String> config = JekyllSite.recognise(directory);
        if (config.isEmpty() || !isAlFolio(directory)) {
            return Optional.empty();
        }
        List<String> evidence = new ArrayList<>(List.of(config.get()));
        directory
                .first(OWN)
                .or(() -> directory.first(COAUTHORS))
                .or(() -> directory.list("_news").stream().findFirst())
                .ifPresent(evidence::add);
        return Optional.of(new Evidence(evidence, true));
    }

    @Override
    public Profile read(ProfileDirectory directory, ReadOptions options, Problems problems) {
        SourceFiles files = new SourceFiles(directory, options, List.of(""), problems);
        JekyllSite site = new JekyllSite(files);
        ProfileBuilder profile = new ProfileBuilder(files).person(new JekyllPerson(site, files).alFolio());
        new JekyllContents(site, files).addTo(profile);
        profile.switches(new AlFolioSwitches(site, files).about());
        return profile.build();
    }
}
