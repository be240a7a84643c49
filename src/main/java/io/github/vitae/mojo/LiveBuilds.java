package io.github.vitae.mojo;

import io.github.vitae.live.Build;
import io.github.vitae.live.Contents;
import io.github.vitae.live.FolderContents;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.mojo.project.SiteClaims;
import io.github.vitae.mojo.project.SiteDescriptor;
import io.github.vitae.mojo.project.SiteFrames;
import io.github.vitae.mojo.project.SiteReports;
import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.page.frame.Look;
import io.github.vitae.problem.ConsoleReport;
import io.github.vitae.problem.Problems;
import io.github.vitae.site.inventory.ForeignFiles;
import io.github.vitae.site.inventory.SkinFiles;
import io.github.vitae.site.publish.CardMemory;
import io.github.vitae.site.publish.CitationMemory;
import io.github.vitae.site.publish.KeptSkins;
import io.github.vitae.site.skin.LookTemplate;
import io.github.vitae.site.skin.SiteSkin;
import io.github.vitae.site.skin.SkinMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Builds a site again and again in one process, for {@link ServeMojo}. Kept from one build to the next is what costs most and changes
 * least: the site's descriptor, the skin with what was merged with it, citations. Pages are made when they are asked for, and a
 * browser asks for one.
 */
final class LiveBuilds {

    private final ServeMojo goal;
    private final CitationStore citations;
    private final CardMemory cards = new CardMemory();
    private final KeptSkins skins;
    private final Map<String, ForeignFiles> foreign = new HashMap<>();
    private List<String> built = List.of();
    private Optional<Site> site = Optional.empty();

    LiveBuilds(ServeMojo goal) {
        this.goal = goal;
        this.citations = new CitationMemory(goal.citations());
        this.skins = new KeptSkins(goal.workDirectory.toPath());
    }

    /**
     * What the site's sources say of its frame.
     *
     * @param descriptors the descriptors, as they lie on disk
     * @param skinFiles the names of the skin's files, by the language
     */
    private record Site(
            List<String> descriptors,
            SiteDescriptor descriptor,
            Optional<SiteReports> reports,
            SiteFrames frames,
            Map<Locale, SkinFiles> skinFiles) {}

    /** What came of reading and writing it once, with drafts or without. */
    private record Made(Optional<Contents> contents, Problems problems, Optional<String> failure) {}

    /**
     * Builds once. Where drafts are shown, what readers get is made as well, to tell which is which.
     *
     * @throws MojoFailureException if a setting is wrong
     * @throws MojoExecutionException if the site's descriptor or skin cannot be read
     */
    Build build() throws MojoExecutionException, MojoFailureException, IOException {
        Made made = made(goal.hasDrafts());
        Optional<Contents> published = Optional.empty();
        if (goal.hasDrafts() && made.contents().isPresent()) {
            published = Optional.of(made(false).contents().orElse(Contents.NONE));
        }
        return new Build(made.contents(), published, made.problems().sorted(), made.failure());
    }

    private Made made(boolean drafts) throws MojoExecutionException, MojoFailureException, IOException {
        goal.show(drafts);
        Problems found = new Problems();
        Site frame = site();
        forgetIfBuilt();
        List<ProfilePages> all = new ArrayList<>();
        for (SiteEdition edition : goal.editions().rootLast()) {
            SkinFiles files = skinFiles(frame, edition);
            ProfilePages.of(
                            edition,
                            goal.input(edition).orElseThrow(),
                            goal.pageOptions(edition, citations).withCards(goal.cards(cards)),
                            () -> edition.source()
                                    .inventory()
                                    .withSkin(files)
                                    .withClaims(SiteClaims.of(goal.project, goal.session, edition.folder()))
                                    .withPages(page -> frame.reports().isPresent()
                                            && frame.reports().get().make(page))
                                    .withBuilt(foreign(edition)),
                            found)
                    .ifPresent(all::add);
        }
        Optional<Contents> contents = all.isEmpty() ? Optional.empty() : Optional.of(contents(all, frame, drafts));
        // a skin may have had more files than were known, which is told
        Problems problems = goal.levels().applied(found);
        if (goal.threshold().fails(problems)) {
            return new Made(Optional.empty(), problems, Optional.of(ConsoleReport.count(problems) + " in the profile"));
        }
        return contents.isEmpty()
                ? new Made(contents, problems, Optional.of("there is no profile any more"))
                : new Made(contents, problems, Optional.empty());
    }

    private Contents contents(List<ProfilePages> all, Site frame, boolean drafts)
            throws MojoExecutionException, MojoFailureException {
        Map<SitePath, Supplier<byte[]>> made = new HashMap<>();
        Contents besides = Contents.NONE;
        for (ProfilePages pages : all) {
            String folder = pages.edition().folder();
            KeptSkins.Ready skin = skin(pages, frame, drafts);
            pages.writer()
                    .contents(skin.skin(), skin.names())
                    .forEach((path, content) -> made.put(new SitePath(folder + path), content));
            ProfileSource source = pages.edition().source();
            besides = besides.over(in(
                    folder,
                    new FolderContents(source.site().toPath().resolve("resources"))
                            .over(new FolderContents(source.generated().toPath().resolve("resources")))
                            .over(path -> Optional.ofNullable(skin.files().get(path)))));
        }
        Contents ours = path -> Optional.ofNullable(made.get(path)).map(Supplier::get);
        return ours.over(besides).over(built());
    }

    /** What lies in the folder of a language; looked through once, since it may be the documentation of thousands of classes. */
    private ForeignFiles foreign(SiteEdition edition) {
        return foreign.computeIfAbsent(edition.folder(), folder -> goal.foreign(edition));
    }

    /** Has the output directory be looked through again, if a build has written there since. */
    private void forgetIfBuilt() throws IOException {
        List<String> now = new ArrayList<>();
        for (Path folder : List.of(goal.workDirectory.toPath(), goal.outputDirectory.toPath())) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.sorted().toList()) {
                        // a link may lead to nothing
                        now.add(file + " " + Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS));
                    }
                }
            }
        }
        if (!now.equals(built)) {
            foreign.clear();
            built = List.copyOf(now);
        }
    }

    /** What lies in the output directory and is of others; what an earlier build of ours left there is of yesterday. */
    private Contents built() {
        Path directory = goal.outputDirectory.toPath();
        ForeignFiles foreign = new ForeignFiles(directory, LastBuild.records(goal.workDirectory.toPath(), directory));
        Contents folder = new FolderContents(directory);
        return path -> foreign.holds(path) ? folder.get(path) : Optional.empty();
    }

    /** Files that lie in a folder of the site. */
    private static Contents in(String folder, Contents files) {
        return path -> path.value().startsWith(folder)
                ? SitePath.of(path.value().substring(folder.length())).flatMap(files::get)
                : Optional.empty();
    }

    private KeptSkins.Ready skin(ProfilePages pages, Site frame, boolean drafts)
            throws MojoExecutionException, MojoFailureException {
        SiteEdition edition = pages.edition();
        List<Object> key = List.of(
                frame,
                pages.owner(),
                pages.newest(),
                edition.language(),
                goal.editions().all().stream().map(SiteEdition::locale).toList(),
                pages.profile().scripts(),
                LookTemplate.named(edition.source().inventory()),
                pages.writer().furniture());
        String name = edition.folder() + (drafts ? " with drafts" : "");
        Optional<KeptSkins.Ready> known = skins.known(name, key);
        if (known.isPresent()) {
            return known.get();
        }
        SiteSkin skin = goal.skin(
                        frame.frames(),
                        frame.descriptor().model(goal.siteDirectory, edition.locale()),
                        pages.owner(),
                        pages.newest(),
                        edition)
                .running(pages.profile().scripts())
                .remembering(SkinMemory.ofAProcess());
        pages.writer().furnish(skin, pages.owner());
        return skins.keep(name, key, skin);
    }

    /** The site's frame, read again if one of its descriptors is another. */
    private Site site() throws IOException {
        List<String> descriptors = descriptors();
        Site known = site.filter(read -> read.descriptors().equals(descriptors)).orElse(null);
        if (known != null) {
            return known;
        }
        SiteDescriptor descriptor = goal.descriptor();
        Optional<SiteReports> reports = goal.reports(goal.outputDirectory);
        reports.ifPresent(descriptor::withReports);
        Site read = new Site(
                descriptors,
                descriptor,
                reports,
                new SiteFrames(descriptor, goal.siteRenderer, goal.project),
                new HashMap<>());
        site = Optional.of(read);
        return read;
    }

    private SkinFiles skinFiles(Site frame, SiteEdition edition) throws MojoExecutionException, MojoFailureException {
        if (goal.look() != Look.SKIN) {
            return SkinFiles.NONE;
        }
        SkinFiles known = frame.skinFiles().get(edition.locale());
        if (known == null) {
            known = frame.descriptor().skinFiles(frame.descriptor().model(goal.siteDirectory, edition.locale()));
            frame.skinFiles().put(edition.locale(), known);
        }
        return known;
    }

    private List<String> descriptors() throws IOException {
        Path folder = goal.siteDirectory.toPath();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith("site") && name.endsWith(".xml")) {
                    contents.add(name + "\n" + Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }
}
