package io.github.vitae.read.hugo;

import io.github.vitae.model.EntryList;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.profile.AuthorData;
import io.github.vitae.read.profile.Evidence;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.profile.ProfileReader;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads homepages made from HugoBlox, formerly Wowchemy and Academic: {@code data/authors} or {@code content/authors} say
 * who it is, {@code content} holds publications, events and posts.
 */
public final class HugoBloxReader implements ProfileReader {

    private static final String[] OWNERS = {
        "data/authors/me.yaml", "data/authors/me.yml", "data/authors/admin.yaml", "data/authors/admin.yml"
    };
    private static final String[] OWNER_PAGES = {
        "content/authors/me/_index.md", "content/authors/admin/_index.md", "content/en/authors/admin/_index.md"
    };

    /** Where Hugo looks for its configuration: https://gohugo.io/configuration/introduction/. */
    private static final String[] CONFIG = Stream.of("", "config/_default/")
            .flatMap(folder -> Stream.of("hugo", "config").map(name -> folder + name))
            .flatMap(name -> Stream.of(".toml", ".yaml", ".yml", ".json").map(ending -> name + ending))
            .toArray(String[]::new);

    /** The folders whose files lie at the site's root. */
    private static final List<String> ROOTS = List.of("static", "assets/media", "content", "");

    @Override
    public String name() {
        return "hugoblox";
    }

    @Override
    public String lookedFor() {
        return "data/authors/me.yaml or content/authors/admin/_index.md";
    }

    @Override
    public Optional<Evidence> recognise(ProfileDirectory directory) {
        List<String> evidence = new ArrayList<>();
        directory.first(OWNERS).ifPresent(evidence::add);
        ownerPage(directory).ifPresent(evidence::add);
        return evidence.isEmpty() ? Optional.empty() : Optional.of(new Evidence(evidence, true));
    }

    /** Whether a page may have been at a place: one of {@code content} has that name. */
    private static boolean isContent(SitePath path, SourceFiles files) {
        String bare = path.value().replaceFirst("(?:/index)?[.]html$", "");
        return Stream.of("/index.md", "/_index.md", ".md")
                        .anyMatch(ending ->
                                files.first("content/" + bare + ending).isPresent())
                || !files.list("content/" + bare).isEmpty();
    }

    private static Optional<String> ownerPage(ProfileDirectory directory) {
        return directory
                .first(OWNER_PAGES)
                .or(() -> directory.folders("content/authors").stream()
                        .flatMap(folder -> directory.first(folder + "/_index.md").stream())
                        .findFirst());
    }

    @Override
    public Profile read(ProfileDirectory directory, ReadOptions options, Problems problems) {
        // what lies beside the owner's page is found where that page is shown: on the home page
        List<String> roots = new ArrayList<>(ROOTS);
        ownerPage(directory)
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .ifPresent(roots::add);
        SourceFiles files = new SourceFiles(directory, options, roots, problems);
        DataValue.Mapping nothing = new DataValue.Mapping(List.of(), Location.ofFile(directory.shownAs()));
        DataValue.Mapping config =
                directory.first(CONFIG).flatMap(files::configuration).orElse(nothing);
        files.obey(new HugoRules(config, files::front));
        HugoAddresses addresses = new HugoAddresses(config);
        files.ownSite(addresses.base(), "", path -> isContent(path, files));
        ProfileBuilder profile = new ProfileBuilder(files);
        Optional<MarkdownFile> page = ownerPage(directory).flatMap(files::markdown);
        Optional<DataValue.Mapping> data = files.first(OWNERS).flatMap(files::mapping);
        String folder = page.map(file -> file.name().substring(0, file.name().lastIndexOf('/') + 1))
                .or(() -> files.first(OWNERS)
                        .map(file -> "content/authors/"
                                + file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.')) + "/"))
                .orElse("");
        // nobody is named where the owner is hidden; the rest of the site stays
        AuthorData author =
                new AuthorData(data.or(() -> page.map(MarkdownFile::front)).orElse(nothing), files);
        profile.person(author.person(folder));
        HugoContents contents = new HugoContents(files);
        profile.ownerNames(author.names());
        profile.publications(contents.publications(author.name(), ROOTS, addresses, profile));
        profile.cv(author.curriculumVitae());
        page.filter(MarkdownFile::hasBody).ifPresent(file -> profile.about(file, new HugoScope(files).home()));
        contents.addHome(profile);
        profile.awards(EntryList.of(author.awards()));
        profile.news(EntryList.of(contents.news(addresses, profile)));
        new HugoCollections(files, contents, addresses).addTo(profile);
        profile.navigation(new HugoNavigation(files, config).read());
        return profile.build();
    }
}
