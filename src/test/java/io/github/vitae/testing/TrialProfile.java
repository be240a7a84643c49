package io.github.vitae.testing;

import io.github.vitae.model.Profile;
import io.github.vitae.model.value.Expressions;
import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.citation.CitationStore;
import io.github.vitae.page.citation.Citations;
import io.github.vitae.page.feed.FeedKind;
import io.github.vitae.page.feed.FeedOptions;
import io.github.vitae.page.frame.Look;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.publication.PublicationOptions;
import io.github.vitae.page.search.SearchMode;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.ProfileReaders;
import io.github.vitae.read.Reading;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.read.visibility.Publishing;
import io.github.vitae.site.inventory.SiteInventory;
import io.github.vitae.site.publish.SiteWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A profile written into a directory for a trial, read and made into outputs as the plugin would. */
public final class TrialProfile {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 28);

    /** How pages are made in trials: as they are where nothing is set. */
    public static PageOptions pages(Look look) {
        return pages(look, PublicationOptions.Listing.TITLES, PublicationOptions.Grouping.YEAR);
    }

    /** How pages are made of a site at another address, or at one that is not known. */
    public static PageOptions pages(Look look, Optional<String> site) {
        return pages(look, PublicationOptions.Listing.TITLES, PublicationOptions.Grouping.YEAR, site);
    }

    /** How pages are made with other lists of publications. */
    public static PageOptions pages(
            Look look, PublicationOptions.Listing listing, PublicationOptions.Grouping grouping) {
        return pages(look, listing, grouping, Optional.of("https://ada.example.org/"));
    }

    private static PageOptions pages(
            Look look,
            PublicationOptions.Listing listing,
            PublicationOptions.Grouping grouping,
            Optional<String> site) {
        PublicationOptions publications = new PublicationOptions(
                new Citations(new ClasspathStyles(), CitationStore.NONE, Locale.ENGLISH),
                "apa",
                listing,
                grouping,
                true,
                site);
        return new PageOptions(Locale.ENGLISH, new SitePath("index.html"), true, 5, 3, look, publications, AS_OF);
    }

    private final Path directory;
    private final PublicationOptions.Listing listing;

    private final Optional<ProjectFacts> project;
    private final Look look;

    private TrialProfile(
            Path directory, PublicationOptions.Listing listing, Optional<ProjectFacts> project, Look look) {
        this.directory = directory;
        this.listing = listing;
        this.project = project;
        this.look = look;
    }

    /** The profile that lies in a directory; its publications are listed as citations, for what a style makes of them. */
    public static TrialProfile in(Path directory) {
        return new TrialProfile(directory, PublicationOptions.Listing.CITATIONS, Optional.empty(), Look.SKIN);
    }

    /** The same with its publications listed by titles, as they are where nothing is set. */
    public TrialProfile byTitles() {
        return new TrialProfile(directory, PublicationOptions.Listing.TITLES, project, look);
    }

    /** The same as the profile of a project. */
    public TrialProfile of(ProjectFacts facts) {
        return new TrialProfile(directory, listing, Optional.of(facts), look);
    }

    /** The same in another look. */
    public TrialProfile looking(Look other) {
        return new TrialProfile(directory, listing, project, other);
    }

    /** Where it lies. */
    public Path directory() {
        return directory;
    }

    /** Writes a file as UTF-8, line ends and byte order mark as they are given. */
    public TrialProfile with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file. */
    public TrialProfile with(String name, byte[] content) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Reads the profile with HTML made safe, and makes its outputs. */
    public Result read() {
        return read(false);
    }

    /** Reads the profile with HTML made safe, and these patterns of files that are published, and makes its outputs. */
    public Result read(List<String> files) {
        return read(false, new Publishing(AS_OF, files, Set.of()));
    }

    /** Reads the profile and makes its outputs. */
    public Result read(boolean trusted) {
        return read(trusted, Publishing.asOf(AS_OF));
    }

    /** Reads the profile with HTML made safe and with expressions that stand for something, and makes its outputs. */
    public Result filtered(Expressions expressions) {
        return read(
                new ReadOptions(StandardCharsets.UTF_8, false, Optional.empty(), Publishing.asOf(AS_OF), expressions),
                project);
    }

    /** Reads the profile with what the pom lets out of it, and makes its outputs. */
    public Result read(boolean trusted, Publishing publishing) {
        return read(new ReadOptions(StandardCharsets.UTF_8, trusted, Optional.empty(), publishing), project);
    }

    /** Reads the profile of a project, and makes its outputs. */
    public Result readOf(ProjectFacts project) {
        ReadOptions options = new ReadOptions(StandardCharsets.UTF_8, false, Optional.empty(), Publishing.asOf(AS_OF));
        return read(options, Optional.of(project));
    }

    /**
     * Reads the profile as a site has it that is in English and in another language, with HTML made safe, and makes the outputs of that
     * language; a folder of sources in it is not looked into.
     *
     * @param tag the language: {@code zh-CN}
     */
    public Result readIn(String tag) {
        Language language = new Language(tag);
        ProfileDirectory translated = new ProfileDirectory(directory, "vitae")
                .in(Optional.of(Language.ENGLISH), List.of(language))
                .translated(language, directory, directory.resolve("no-such-folder"), tag + "/vitae");
        PageOptions options = pages(look, listing, PublicationOptions.Grouping.YEAR);
        PublicationOptions publications = options.publications();
        PageOptions translatedOptions = new PageOptions(
                        language.locale(),
                        options.about(),
                        true,
                        options.newsOnAbout(),
                        options.awardsOnAbout(),
                        look,
                        new PublicationOptions(
                                new Citations(new ClasspathStyles(), CitationStore.NONE, language.locale()),
                                publications.style(),
                                listing,
                                publications.grouping(),
                                true,
                                publications.site()),
                        AS_OF)
                .withFeeds(new FeedOptions(Set.of(FeedKind.values()), true, publications.site(), "org.example:home"))
                .withSearch(SearchMode.TRUE);
        return read(
                translated,
                new ReadOptions(StandardCharsets.UTF_8, false, Optional.empty(), Publishing.asOf(AS_OF)),
                project,
                translatedOptions);
    }

    private Result read(ReadOptions options, Optional<ProjectFacts> project) {
        return read(
                new ProfileDirectory(directory, "vitae"),
                options,
                project,
                pages(look, listing, PublicationOptions.Grouping.YEAR));
    }

    private Result read(ProfileDirectory from, ReadOptions options, Optional<ProjectFacts> project, PageOptions shown) {
        Problems problems = new Problems();
        Optional<Reading> reading = ProfileReaders.read(from, options, project, problems);
        Optional<Profile> profile = reading.map(Reading::profile);
        List<Output> outputs =
                profile.map(found -> ProfileOutputs.of(found, shown)).orElse(List.of());
        profile.ifPresent(found -> new SiteWriter(outputs, SiteInventory.of(), found.localLinks(), "vitae", problems));
        return new Result(
                profile,
                outputs,
                problems.sorted(),
                reading.map(Reading::fromProject).orElse(List.of()));
    }

    /**
     * What came of a profile.
     *
     * @param profile what was read, if anything was
     * @param outputs what goes into the site
     * @param problems all that was told, links that lead nowhere among it
     * @param said what came from the project
     */
    public record Result(Optional<Profile> profile, List<Output> outputs, List<Problem> problems, List<String> said) {

        /** The bodies of all pages, by their place in the site. */
        public Map<String, String> pages() {
            Map<String, String> pages = new LinkedHashMap<>();
            for (Output output : outputs) {
                if (output instanceof Output.Page page) {
                    pages.put(page.path().value(), PageHtml.of(page));
                }
            }
            return pages;
        }

        /** The body of a page; empty if there is none. */
        public String page(String path) {
            return pages().getOrDefault(path, "");
        }

        /** All that is written as text: bodies, titles and descriptions of pages, redirects, the author's styles. */
        public String everything() {
            StringBuilder all = new StringBuilder();
            for (Output output : outputs) {
                all.append(output.path()).append('\n');
                if (output instanceof Output.Page page) {
                    all.append(page.title()).append('\n');
                    page.description().ifPresent(text -> all.append(text).append('\n'));
                    page.meta().forEach(meta -> all.append(meta.content()).append('\n'));
                    all.append(PageHtml.of(page)).append('\n');
                } else if (output instanceof Output.RedirectPage redirect) {
                    all.append(redirect.html()).append('\n');
                } else if (output instanceof Output.DataFile file) {
                    all.append(file.content()).append('\n');
                } else if (output instanceof Output.MachineText text) {
                    all.append(text.content(outputs.stream().map(Output::path).collect(Collectors.toSet())))
                            .append('\n');
                } else if (output instanceof Output.Styles styles) {
                    all.append(styles.author().css()).append('\n');
                }
            }
            return all.toString();
        }

        /** The problems of a kind. */
        public List<Problem> problems(Code code) {
            return problems.stream().filter(problem -> problem.code() == code).toList();
        }

        /** All problems as a log shows them, each on a line with its severity. */
        public String log() {
            StringBuilder log = new StringBuilder();
            problems.forEach(problem ->
                    log.append(problem.severity()).append(' ').append(problem).append('\n'));
            return log.toString();
        }
    }
}
