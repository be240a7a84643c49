package io.github.vitae.read.own;

import io.github.vitae.model.ContentKind;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.Profile;
import io.github.vitae.model.Publication;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.bibliography.BibliographyReader;
import io.github.vitae.read.bibliography.Coauthors;
import io.github.vitae.read.bibliography.CslReader;
import io.github.vitae.read.bibliography.PublicationFiles;
import io.github.vitae.read.person.EntityKinds;
import io.github.vitae.read.profile.AuthorData;
import io.github.vitae.read.profile.DataFiles;
import io.github.vitae.read.profile.Evidence;
import io.github.vitae.read.profile.ProfileBuilder;
import io.github.vitae.read.profile.ProfileReader;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DocumentScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the native layout: {@code about.md} with its sections, {@code news.yml}, {@code awards.yml}, {@code person.yml},
 * {@code publications.bib} or {@code publications.json}, {@code cv.yml}, and of each kind of content a data file and a folder
 * ({@code talks.yml}, {@code talks/tides.md}), and of people ({@code people.yml}, {@code people/ada.md}). Any of them may be missing. A single page of academicpages is a native layout too.
 */
public final class NativeReader implements ProfileReader {

    private static final String[] ABOUT = {"about.md", "index.md", "about.markdown", "index.markdown"};
    private static final String[] NEWS = {"news.yml", "news.yaml"};
    private static final String[] PERSON = {"person.yml", "person.yaml"};
    private static final String PUBLICATIONS = "publications.bib";
    private static final String CSL = "publications.json";
    private static final String[] AWARDS = {"awards.yml", "awards.yaml"};
    private static final String[] COAUTHORS = {"coauthors.yml", "coauthors.yaml"};
    private static final String[] VENUES = {"venues.yml", "venues.yaml"};
    private static final String[] REDIRECTS = {"redirects.yml", "redirects.yaml"};
    private static final String[] MENU = {"menu.yml", "menu.yaml"};
    private static final String[] CV = {"cv.yml", "cv.yaml"};

    /** What other families have, whose folders may be called as ours are. */
    private static final String[] OTHERS = {"_config.yml", "_config.yaml", "resume.json"};

    @Override
    public String name() {
        return "native";
    }

    @Override
    public String lookedFor() {
        return "about.md, index.md, news.yml, awards.yml, person.yml, cv.yml, talks.yml and its like, publications.bib, or a folder such as"
                + " people or pages";
    }

    @Override
    public Optional<Evidence> recognise(ProfileDirectory directory) {
        List<String> files = new ArrayList<>();
        directory.first(NEWS).ifPresent(files::add);
        directory.first(AWARDS).ifPresent(files::add);
        directory.first(PERSON).ifPresent(files::add);
        directory.first(CV).ifPresent(files::add);
        for (ContentKind kind : ContentKind.values()) {
            directory.first(NativeContents.names(kind)).ifPresent(files::add);
        }
        directory.first(NativePeople.FILE).ifPresent(files::add);
        // HugoBlox's import of publications keeps its bibliography at the top, beside the content that it makes of it
        boolean content = !directory.folders("content").isEmpty();
        boolean certain = !files.isEmpty()
                || (!content && directory.first(PUBLICATIONS, CSL).isPresent());
        directory.first(PUBLICATIONS).ifPresent(files::add);
        directory.first(CSL).ifPresent(files::add);
        directory.first(ABOUT).ifPresent(name -> files.add(0, name));
        if (files.isEmpty() && !content && directory.first(OTHERS).isEmpty()) {
            files.addAll(ofFolders(directory));
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new Evidence(files, certain));
    }

    /** The first entry of each folder that is read: a module may have nothing but people, each in a file of their own. */
    private static List<String> ofFolders(ProfileDirectory directory) {
        List<String> found = new ArrayList<>();
        Stream.concat(
                        Stream.of(NativePeople.FOLDER, NativeContents.PAGES),
                        Stream.of(ContentKind.values()).map(ContentKind::key))
                .forEach(folder -> OwnFolder.firstEntry(directory, folder, folder.equals(NativePeople.FOLDER))
                        .ifPresent(found::add));
        return found;
    }

    @Override
    public Profile read(ProfileDirectory directory, ReadOptions options, Problems problems) {
        SourceFiles files = new SourceFiles(directory, options, List.of(""), problems);
        files.ownSite("", "", path -> false, new NativeLinks(files));
        ProfileBuilder profile = new ProfileBuilder(files);
        // before the texts that may cite them
        Coauthors known = new Coauthors(files, files.firstData(COAUTHORS), files.firstData(VENUES));
        files.first(PUBLICATIONS)
                .map(new BibliographyReader(files, PublicationFiles.ofNative(files))::read)
                .map(found -> files.part("linked publications", () -> linked(found, known)))
                .ifPresent(profile::publications);
        files.first(CSL)
                .map(new CslReader(files)::read)
                .map(found -> linked(found, known))
                .ifPresent(profile::publications);
        DataFiles data = DataFiles.ours(files.dataGate(), problems);
        files.firstData(NEWS).ifPresent(node -> profile.news(EntryList.of(files.part("news", () -> data.news(node)))));
        files.firstData(AWARDS)
                .ifPresent(node -> profile.awards(EntryList.of(files.part("awards", () -> data.awards(node)))));
        CurriculumVitae cv = CurriculumVitae.EMPTY;
        Optional<DataValue.Mapping> owner = files.first(PERSON).flatMap(files::mapping);
        if (owner.isPresent()) {
            AuthorData author = new AuthorData(owner.get(), files).checked();
            EntityKinds.check(owner.get(), problems);
            profile.person(author.person(""));
            cv = author.curriculumVitae();
            profile.awards(EntryList.of(author.awards()));
            profile.ownerNames(author.names());
        }
        // a file of its own says all that is on the page, in its order
        Optional<DataValue> sections = files.firstData(CV);
        if (sections.isPresent()) {
            NativeCv file = new NativeCv(files);
            List<CurriculumVitae.Section> found = file.read(sections.get());
            if (!found.isEmpty()) {
                cv = cv.withSections(found);
                owner.ifPresent(keys -> tellSections(keys, problems));
            }
            cv = cv.withFormerAddresses(file.formerAddresses(sections.get()));
        }
        profile.cv(cv);
        new NativeContents(files, data).addTo(profile);
        profile.people(new NativePeople(files, data).read());
        files.firstData(MENU).map(new NativeMenu(files)::read).ifPresent(profile::navigation);
        files.first(REDIRECTS)
                .flatMap(files::mapping)
                .map(new NativeRedirects(files)::read)
                .ifPresent(moved -> moved.forEach(profile::moved));
        files.first(ABOUT).flatMap(files::markdown).ifPresent(file -> {
            if (file.source().content().isBlank()) {
                files.reportEmpty(file.source());
            }
            profile.about(file, DocumentScope.NONE);
        });
        List<List<String>> names = new ArrayList<>(List.of(
                List.of(ABOUT),
                List.of(NEWS),
                List.of(AWARDS),
                List.of(PERSON),
                List.of(CV),
                List.of(MENU),
                List.of(REDIRECTS),
                List.of(COAUTHORS),
                List.of(VENUES),
                List.of(NativePeople.FILE)));
        for (ContentKind kind : ContentKind.values()) {
            names.add(List.of(NativeContents.names(kind)));
        }
        OtherNames.tell(files, names);
        return profile.build();
    }

    /** Tells which sections of the owner's data no page shows, as a file of its own says what the curriculum vitae is. */
    private static void tellSections(DataValue.Mapping owner, Problems problems) {
        List<DataValue.Field> unshown = owner.fields().stream()
                .filter(field -> List.of("experience", "education", "skills", "languages")
                        .contains(field.key()))
                .toList();
        if (!unshown.isEmpty()) {
            problems.add(
                    Code.NOT_READ,
                    unshown.get(0).keyLocation(),
                    unshown.stream().map(field -> "‘" + field.key() + "’").collect(Collectors.joining(", "))
                            + " of this file is not shown: cv.yml says what the curriculum vitae is",
                    "put it into cv.yml, or take it out");
        }
    }

    private static List<Publication> linked(List<Publication> found, Coauthors known) {
        return found.stream().map(known::linked).toList();
    }
}
