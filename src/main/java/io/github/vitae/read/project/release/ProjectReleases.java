package io.github.vitae.read.project.release;

import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Profile;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.LocalLink;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.project.facts.HiddenPeople;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.read.project.facts.ProjectPart;
import io.github.vitae.read.source.ProfileDirectory;
import io.github.vitae.read.source.ReadOptions;
import io.github.vitae.text.data.XmlParser;
import io.github.vitae.text.html.AuthorStyleSheet;
import io.github.vitae.text.html.HtmlGate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The releases of a project as news: from {@code src/changes/changes.xml}, from {@code CHANGELOG.md} and from annotated tags of
 * git. A release that several of them know is one piece of news, in the words of the first; what the author has written news of
 * stays the author's.
 *
 * <p>What is not out is not published: a {@code -SNAPSHOT}, what is planned in words, and what has no date and is newer than all
 * that have one.
 */
public final class ProjectReleases {

    private static final String TAG = "release";

    private static final Comparator<NewsItem> ORDER =
            Comparator.<NewsItem, Boolean>comparing(item -> !item.pinned()).thenComparing(Entry.NEWEST_FIRST);

    private final ProjectFacts project;
    private final ProfileDirectory files;
    private final ReadOptions options;
    private final Problems told;
    /** What is doubtful here; none of it fails a build. */
    private final Problems problems = new Problems();

    private final List<String> said;
    private final Map<VersionName, Release> all = new LinkedHashMap<>();
    /** The source that tells of a release first. */
    private final Map<VersionName, String> sources = new LinkedHashMap<>();

    private final List<LocalLink> localLinks = new ArrayList<>();
    /** The sources, in their order. */
    private final List<String> looked = new ArrayList<>();

    private final HiddenPeople hidden;

    /**
     * @param hidden whom their author keeps from readers
     * @param options how files are read
     * @param problems takes what is doubtful
     * @param said takes what was found and where, a line each for the log
     */
    public ProjectReleases(
            ProjectFacts project, HiddenPeople hidden, ReadOptions options, Problems problems, List<String> said) {
        this.project = project;
        this.files = new ProfileDirectory(project.base(), "");
        this.options = options;
        this.told = problems;
        this.said = said;
        this.hidden = hidden;
    }

    /**
     * A profile whose news have the releases of its project.
     *
     * @param profile where the profile lies: if the project lies in it, it is a homepage, whose repository may have come with
     *     the changelog and the tags of a theme
     */
    public Profile addedTo(Profile written, ProfileDirectory profile) {
        boolean homepage = profile.holds(project.base());
        if (project.parts().has(ProjectPart.CHANGES)) {
            changes();
        }
        HtmlGate gate = gate();
        Optional<GitPlace> git = GitPlace.around(project.base());
        RepositoryLinks links = links(git);
        if (isTaken(ProjectPart.CHANGELOG, homepage)) {
            changelog(gate, links);
        }
        if (isTaken(ProjectPart.TAGS, homepage)) {
            tags(gate, links, git);
        }
        EntryList<NewsItem> news = merged(written.news());
        links.tellLost();
        told.addAsWarnings(problems);
        return written.withNews(news, localLinks);
    }

    /** When a version was released, as far as it is known once {@link #addedTo} has looked. */
    public Optional<EntryDate> dateOf(String version) {
        return VersionName.of(version)
                .map(all::get)
                .flatMap(release -> release == null ? Optional.empty() : release.date());
    }

    private boolean isTaken(ProjectPart part, boolean homepage) {
        return homepage ? project.parts().asksFor(part) : project.parts().has(part);
    }

    /** What is written for another place than the site has no styles there, and no files; its links into the site are checked. */
    private HtmlGate gate() {
        return new HtmlGate(false, localLinks::add, new AuthorStyleSheet(), problems);
    }

    private void changes() {
        Optional<String> name = files.first(ChangesFile.NAME);
        name.flatMap(found -> files.xml(found, problems))
                .flatMap(source -> XmlParser.parse(source, problems))
                .ifPresent(document ->
                        add(ChangesFile.NAME, new ChangesFile(project, hidden, gate(), problems).releases(document)));
        sayMissing(ProjectPart.CHANGES, name, ChangesFile.NAME);
    }

    private void changelog(HtmlGate gate, RepositoryLinks links) {
        Optional<String> name = ChangelogName.in(files);
        boolean askedFor = project.parts().asksFor(ProjectPart.CHANGELOG);
        name.flatMap(found -> files.text(found, options.encoding(), problems))
                .ifPresent(source -> add(source.file(), new KeptChangelog(source, links, gate, askedFor).releases()));
        sayMissing(ProjectPart.CHANGELOG, name, "CHANGELOG.md");
    }

    private RepositoryLinks links(Optional<GitPlace> git) {
        String folder = git.map(place ->
                        place.root().relativize(project.base().toAbsolutePath().normalize()))
                .map(path -> path.toString().replace('\\', '/'))
                .filter(path -> !path.isEmpty())
                .map(path -> path + "/")
                .orElse("");
        return new RepositoryLinks(
                project.services().code(), folder + ChangelogName.in(files).orElse("CHANGELOG.md"), problems);
    }

    private void tags(HtmlGate gate, RepositoryLinks links, Optional<GitPlace> git) {
        sayMissing(ProjectPart.TAGS, git, "repository of git");
        if (git.isEmpty()) {
            return;
        }
        if (git.get().isShallow()) {
            said.add("The repository of git is a shallow clone: releases that only tags tell of may be missing");
        }
        boolean root = git.get().root().equals(project.base().toAbsolutePath().normalize());
        TagNames names = new TagNames(project, root);
        // whatever else there is, JGit is not loaded for it
        if (!git.get().mayHaveTags(tag -> names.version(tag).isPresent())) {
            return;
        }
        try {
            List<Release> found = new GitTags(project, names, links, gate).releases(git.get());
            if (!found.isEmpty()) {
                add("tags of git", found);
            }
        } catch (IOException unreadable) {
            Throwable cause = unreadable;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            said.add("The repository of git cannot be read, and its tags are left out: " + cause.getMessage());
        }
    }

    /** Whoever names a part expects something of it. */
    private void sayMissing(ProjectPart part, Optional<?> found, String what) {
        if (found.isEmpty() && project.parts().asksFor(part)) {
            said.add("fromProject names " + part.word() + ", but there is no " + what);
        }
    }

    /** Adds what a source knows to what is known already. */
    private void add(String source, List<Release> found) {
        Map<VersionName, Release> once = new LinkedHashMap<>();
        for (Release release : found) {
            Release known = once.get(release.version());
            if (known != null) {
                problems.add(
                        Code.DUPLICATE_ENTRY,
                        release.location(),
                        "the release " + release.version() + " stands in " + known.location()
                                + " too; it is shown once, with what both say",
                        "write what is new in it in one place");
            }
            once.put(release.version(), known == null ? release : known.and(release));
        }
        once.forEach((version, release) -> {
            Release known = all.get(version);
            all.put(version, known == null ? release : known.orElse(release));
            sources.putIfAbsent(version, source);
        });
        looked.add(source);
    }

    private EntryList<NewsItem> merged(EntryList<NewsItem> written) {
        Optional<VersionName> newest = all.values().stream()
                .filter(release -> isOut(release, Optional.empty()))
                .map(Release::version)
                .max(Comparator.naturalOrder());
        List<Release> out = all.values().stream()
                .filter(release -> isOut(release, newest))
                .sorted(Comparator.comparing(Release::version).reversed())
                .toList();
        sayCounts(out);
        Set<VersionName> known = new WrittenReleases(project, all).in(written.entries());
        List<NewsItem> news = new ArrayList<>(written.entries());
        out.stream()
                .filter(release -> !known.contains(release.version()))
                .map(this::item)
                .forEach(news::add);
        long twice = out.stream()
                .filter(release -> known.contains(release.version()))
                .count();
        if (twice > 0) {
            said.add((twice == 1 ? "1 release is" : twice + " releases are") + " in the written news already");
        }
        return new EntryList<>(written.title(), written.preface(), news, written.classes(), written.written())
                .sorted(ORDER);
    }

    /**
     * Whether a release is out.
     *
     * @param newest the newest that is, where that is known
     */
    private boolean isOut(Release release, Optional<VersionName> newest) {
        return !release.planned()
                && release.date()
                        .filter(date ->
                                date.start().isAfter(options.publishing().asOf()))
                        .isEmpty()
                && !release.version().isSnapshot()
                && (release.date().isPresent()
                        || newest.filter(version -> release.version().compareTo(version) < 0)
                                .isPresent());
    }

    private void sayCounts(List<Release> out) {
        for (String source : looked) {
            long shown = out.stream()
                    .filter(release -> source.equals(sources.get(release.version())))
                    .count();
            long others = sources.values().stream().filter(source::equals).count() - shown;
            boolean first = source.equals(looked.get(0));
            said.add("News from " + source + ": " + number(shown) + (first || shown == 0 ? "" : " more")
                    + (others > 0 ? " (" + others + (others == 1 ? " is" : " are") + " not out yet)" : ""));
        }
    }

    private static String number(long count) {
        return count == 0 ? "no release" : count == 1 ? "1 release" : count + " releases";
    }

    private NewsItem item(Release release) {
        // <name>Tides ${project.version}</name>
        String version = " " + project.coordinates().version();
        String called = project.description().name();
        String name = called.endsWith(version)
                ? called.substring(0, called.length() - version.length()).strip()
                : called;
        String title = (name.isEmpty() ? project.coordinates().artifactId() : name)
                + " " + release.version()
                + release.name().map(own -> " – " + own).orElse("")
                + (release.withdrawn() ? " [YANKED]" : "");
        return NewsItem.of(release.date(), release.text().get(), release.location())
                .withTitle(Optional.of(HtmlGate.plain(title)))
                .withUrl(release.url())
                .withTags(List.of(TAG));
    }
}
