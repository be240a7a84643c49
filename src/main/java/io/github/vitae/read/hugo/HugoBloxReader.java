package io.github.vitae.read.hugo;

import io.github.vitae.model.About;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.ProfilePart;
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
        directory.list("data/authors").stream()
                .filter(name -> name.matches(".*\\.(?:ya?ml|toml|json)"))
                .findFirst()
                .ifPresent(evidence::add);
        for (String root : HugoSite.roots(directory)) {
            directory.folders(root + "/authors").stream()
                    .flatMap(folder -> directory.list(folder).stream())
                    .filter(name -> name.matches(".*/_index(?:\\.[A-Za-z_-]{2,9})?\\.md"))
                    .findFirst()
                    .ifPresent(evidence::add);
            // the oldest versions know no authors
            directory.list(root + "/home").stream()
                    .filter(name -> name.endsWith(".md"))
                    .filter(name -> HugoSite.configured(directory).isPresent())
                    .findFirst()
                    .ifPresent(evidence::add);
        }
        return evidence.isEmpty() ? Optional.empty() : Optional.of(new Evidence(evidence, true));
    }

    /** Whether a page may have been at a place: one of {@code content} has that name. */
    private static boolean isContent(SitePath path, HugoSite site) {
        String bare = path.value().replaceFirst("(?:/index)?[.]html$", "");
        return Stream.of("/index.md", "/_index.md", ".md")
                        .anyMatch(
                                ending -> site.first("content/" + bare + ending).isPresent())
                || !site.list("content/" + bare).isEmpty();
    }

    @Override
    public Profile read(ProfileDirectory directory, ReadOptions options, Problems problems) {
        // who the owner is says where files lie, and the configuration does
        HugoSite glimpse = new HugoSite(new SourceFiles(directory, options, List.of(), new Problems()));
        List<String> roots = new ArrayList<>(glimpse.roots());
        // what lies beside the owner's page is found where that page is shown: on the home page
        HugoOwner.of(glimpse, new HugoWidgets(glimpse))
                .page()
                .map(file -> glimpse.real(file.name()))
                .ifPresent(name -> roots.add(name.substring(0, name.lastIndexOf('/'))));
        SourceFiles files = new SourceFiles(directory, options, roots, problems);
        HugoSite site = new HugoSite(files);
        HugoAddresses addresses = new HugoAddresses(site.config());
        files.ownSite(addresses.base(), "", path -> isContent(path, site), new HugoFileLinks(files, site)::of);
        HugoWidgets widgets = new HugoWidgets(site);
        HugoOwner owner = HugoOwner.of(site, widgets);
        ProfileBuilder profile = new ProfileBuilder(files);
        DataValue.Mapping nothing = new DataValue.Mapping(List.of(), Location.ofFile(directory.shownAs()));
        Optional<DataValue.Mapping> known = owner.data().or(() -> owner.page().map(MarkdownFile::front));
        boolean hidden = !owner.slug().isEmpty() && known.isEmpty();
        // nobody is named where the owner is hidden; the rest of the site stays
        AuthorData author =
                new AuthorData(hidden ? nothing : widgets.complete(known.orElse(nothing), site.params()), files);
        if (owner.slug().isEmpty() && author.name().isEmpty()) {
            owner.tellNobody(site);
        } else {
            profile.person(author.person(owner.folder(site)).map(person -> HugoOwner.ofKind(person, site)));
        }
        HugoContents contents = new HugoContents(site, widgets);
        profile.ownerNames(author.names());
        // before the pages of terms, of which one is at the address of all authors
        new HugoPeople(site, addresses)
                .addTo(profile, owner.page().map(MarkdownFile::name).orElse(""));
        HugoSections sections = new HugoSections(site, contents);
        HugoTerms terms = new HugoTerms(site, owner, author.name());
        profile.publications(contents.publications(author.name(), sections, addresses, terms, profile));
        HugoLandings landings = new HugoLandings(files, addresses);
        profile.cv(author.curriculumVitae().withFormerAddresses(landings.resumes()));
        owner.page().filter(MarkdownFile::hasBody).ifPresent(file -> profile.about(file, new HugoScope(site).home()));
        if (widgets.areAboutSomebody()) {
            profile.switches(About.Switches.NONE.withCv(List.of("education")));
        }
        contents.addHome(profile);
        profile.awards(EntryList.of(author.awards()));
        profile.news(EntryList.of(contents.news(addresses, terms, profile)));
        new HugoCollections(site, contents, sections, addresses, terms).addTo(profile);
        site.feed("")
                .ifPresent(path -> profile.moved(FormerAddress.ofFeed(
                        path, ProfilePart.POSTS, false, site.config().location())));
        profile.navigation(new HugoNavigation(files, site.config()).read());
        landings.tellOthers();
        site.shortcodes().tell(problems);
        site.tellOthers();
        return profile.build();
    }
}
