package io.github.vitae.read.project.release;

import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.project.facts.MailAddresses;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DividedDocument;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.SourceText;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Releases that annotated tags of git mark. A lightweight tag has no date and no words of its own, and is passed over.
 *
 * <p>The day of a tag is the tagger's, where they were: that is what they would write into a changelog, and it is in the tag, so
 * that it is the same wherever the site is built.
 */
final class GitTags {

    private static final int LARGEST = 1 << 18;

    private final TagNames names;
    private final List<String> known;
    private final DividedDocument.Addresses addresses;
    private final HtmlGate gate;
    private final Problems problems;
    private final List<String> undated = new ArrayList<>();

    /**
     * @param addresses where links in messages lead
     * @param gate cleans what is shown
     */
    GitTags(ProjectFacts project, TagNames names, DividedDocument.Addresses addresses, HtmlGate gate) {
        this.names = names;
        this.known = List.of(project.description().name(), project.coordinates().artifactId());
        this.addresses = addresses;
        this.gate = gate;
        this.problems = gate.problems();
    }

    /**
     * The releases, one for each version, in the order of versions.
     *
     * @throws IOException if the repository cannot be read; the message says why
     */
    List<Release> releases(GitPlace place) throws IOException {
        GitSystem.install();
        Map<VersionName, Release> found = new TreeMap<>();
        try (Repository repository = new FileRepositoryBuilder()
                        .setGitDir(place.common().toFile())
                        .setBare()
                        .build();
                ObjectReader objects = repository.newObjectReader()) {
            String format = repository.getConfig().getString("extensions", null, "objectformat");
            if (format != null && !format.equalsIgnoreCase("sha1")) {
                throw new IOException("it names its objects by " + format + ", which is not known here");
            }
            List<Ref> tags = new ArrayList<>(repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS));
            tags.sort(Comparator.comparing(Ref::getName));
            tellBroken(place, tags);
            for (Ref tag : tags) {
                String name = tag.getName().substring(Constants.R_TAGS.length());
                Optional<VersionName> version = names.version(name).filter(one -> !one.isSnapshot());
                boolean lightweight = tag.isPeeled() && tag.getPeeledObjectId() == null;
                if (version.isPresent() && !lightweight && tag.getObjectId() != null) {
                    annotated(objects, tag.getObjectId(), name)
                            .map(object -> release(name, version.get(), object))
                            .ifPresent(release -> found.merge(version.get(), release, GitTags::earlier));
                }
            }
        }
        tellUndated();
        return List.copyOf(found.values());
    }

    /** Tells tags whose file names no object; the library passes over them. */
    private void tellBroken(GitPlace place, List<Ref> tags) throws IOException {
        Set<String> whole = tags.stream()
                .filter(tag -> tag.getObjectId() != null)
                .map(tag -> tag.getName().substring(Constants.R_TAGS.length()))
                .collect(Collectors.toSet());
        Set<String> written = new TreeSet<>(place.looseTags());
        tags.forEach(tag -> written.add(tag.getName().substring(Constants.R_TAGS.length())));
        written.stream()
                .filter(name -> !whole.contains(name)
                        && !name.endsWith(".lock")
                        && names.version(name).isPresent())
                .forEach(this::tellUnreadable);
    }

    private void tellUnreadable(String name) {
        problems.add(new Problem(
                Code.BEYOND_BOUNDS,
                Severity.WARNING,
                location(name),
                "this tag of git cannot be read; it is left out",
                "see what ‘git fsck’ says"));
    }

    /** An annotated tag; nothing for any other object, and for one that cannot be read, which is told. */
    private Optional<RevTag> annotated(ObjectReader objects, ObjectId id, String name) throws IOException {
        try {
            ObjectLoader object = objects.open(id);
            if (object.getType() != Constants.OBJ_TAG) {
                return Optional.empty();
            }
            if (object.getSize() > LARGEST) {
                problems.add(new Problem(
                        Code.BEYOND_BOUNDS,
                        Severity.WARNING,
                        location(name),
                        "the message of this tag of git is larger than " + (LARGEST >> 10) + " KB; it is left out",
                        "write what is new into CHANGELOG.md"));
                return Optional.empty();
            }
            return Optional.of(RevTag.parse(object.getCachedBytes(LARGEST)));
        } catch (MissingObjectException | CorruptObjectException broken) {
            tellUnreadable(name);
            return Optional.empty();
        }
    }

    /** Of two tags of one version, such as {@code v1.2} and {@code tides-1.2}, that which was first. */
    private static Release earlier(Release left, Release right) {
        boolean later = left.date().isEmpty()
                || right.date()
                        .filter(date -> date.start().compareTo(left.date().get().start()) < 0)
                        .isPresent();
        return later && right.date().isPresent() ? right : left;
    }

    private Release release(String name, VersionName version, RevTag tag) {
        Location at = location(name);
        String words = TagMessage.text(MailAddresses.withoutHidden(tag.getFullMessage()), name, known);
        Optional<EntryDate> date = day(tag);
        if (date.isEmpty()) {
            undated.add(name);
        }
        return Release.of(version, () -> text(words, at), at).withDate(date);
    }

    /** The day on which a tag was made; nothing if it does not say, or says one that no calendar has. */
    private static Optional<EntryDate> day(RevTag tag) {
        try {
            return Optional.ofNullable(tag.getTaggerIdent())
                    .map(person -> LocalDate.ofInstant(person.getWhenAsInstant(), person.getZoneOffset()))
                    .filter(day -> PartialDate.isDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                    .map(day ->
                            EntryDate.of(PartialDate.ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
        } catch (DateTimeException beyondTime) {
            return Optional.empty();
        }
    }

    private RichText text(String words, Location at) {
        return words.isEmpty()
                ? RichText.EMPTY
                : DividedDocument.undivided(
                        AuthorDocument.parse(
                                SourceText.within(at.file(), words, (offset, length) -> at),
                                0,
                                gate,
                                DocumentScope.REPOSITORY),
                        addresses);
    }

    private static Location location(String tag) {
        return Location.ofFile(".git/refs/tags/" + tag);
    }

    private void tellUndated() {
        if (!undated.isEmpty()) {
            problems.add(new Problem(
                    Code.UNREADABLE_DATE,
                    Severity.NOTE,
                    location(undated.get(0)),
                    undated.size() == 1
                            ? "this tag of git does not say when it was made"
                            : "this tag of git does not say when it was made, nor do " + (undated.size() - 1) + " more",
                    "write the date of the release into CHANGELOG.md"));
        }
    }
}
