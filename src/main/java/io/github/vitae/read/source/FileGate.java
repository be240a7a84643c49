package io.github.vitae.read.source;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.notation.Xml;
import io.github.vitae.text.svg.SvgGate;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The one gate through which files of an author's come into a site or an imported profile: whether one may, and as what. Its
 * kind decides ({@link FileKinds}), then its first bytes ({@link FileBeginning}); drawings are drawn anew ({@link SvgGate}).
 * What else may pass is said by patterns in the pom, and by nothing that an author writes. Whose place a file would take is
 * decided where the site is known, in {@code site.SiteInventory}.
 */
final class FileGate {

    /** The largest drawing that is drawn anew, in bytes: as a tree it takes fifty times as much. */
    private static final int LARGEST_DRAWING = 4 << 20;

    private final ProfileDirectory directory;
    private final boolean trusted;
    private final List<Allowed> allowed;
    private final Predicate<String> source;
    private final Predicate<String> leftOut;

    /**
     * A pattern of the pom's.
     *
     * @param pattern as it is written
     * @param matchers what it stands for
     */
    private record Allowed(String pattern, List<PathMatcher> matchers) {

        boolean matches(String name) {
            FileSystem files = FileSystems.getDefault();
            boolean matched = matchers.stream().anyMatch(matcher -> matcher.matches(files.getPath(name)));
            // as for a shell, no wildcard stands for a name that is kept from sight
            return matched
                    && Stream.of(name.split("/"))
                            .filter(FileGate::isKept)
                            .allMatch(part -> List.of(pattern.split("/")).contains(part));
        }
    }

    /** What becomes of a file. */
    sealed interface Verdict {

        /**
         * It is copied.
         *
         * @param content what is written in place of what is in it; absent to copy it as it is
         */
        record Published(Optional<String> content) implements Verdict {}

        /**
         * It is not published.
         *
         * @param because what it is, as part of a sentence
         * @param fix what to do
         */
        record Refused(String because, String fix) implements Verdict {}
    }

    /**
     * @param trusted whether the author's HTML is trusted, and with it what runs and styles
     * @param patterns what the pom lets pass besides
     * @param source whether pages are made of a file, by its place in the directory
     * @param leftOut whether the homepage's own configuration leaves a file out
     */
    FileGate(
            ProfileDirectory directory,
            boolean trusted,
            List<String> patterns,
            Predicate<String> source,
            Predicate<String> leftOut) {
        this.directory = directory;
        this.trusted = trusted;
        this.allowed = patterns.stream().map(FileGate::allowed).toList();
        this.source = source;
        this.leftOut = leftOut;
    }

    private static Allowed allowed(String written) {
        String pattern = Normalizer.normalize(written.strip().replaceFirst("^(?:\\./|/)+", ""), Normalizer.Form.NFC);
        List<String> globs = new ArrayList<>(List.of(pattern.endsWith("/") ? pattern + "**" : pattern));
        for (String glob = globs.get(0); glob.startsWith("**/"); glob = globs.get(globs.size() - 1)) {
            // any folder, the directory itself among them
            globs.add(glob.substring(3));
        }
        return new Allowed(
                pattern,
                globs.stream()
                        .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                        .toList());
    }

    /**
     * Judges a file.
     *
     * @param target the place in the site that a page links to
     * @param file the file that lies there
     * @param problems takes what a drawing loses
     */
    Verdict judge(SitePath target, Path file, Problems problems) {
        List<String> names = directory.names(file);
        if (names.stream().anyMatch(source)) {
            return new Verdict.Refused(
                    "a source of this profile: what is hidden in it would be seen",
                    "link to the page that is made of it, or to a copy that holds what readers may see");
        }
        String name = Normalizer.normalize(names.get(0), Normalizer.Form.NFC);
        if (allowed.stream().anyMatch(one -> one.matches(name))) {
            return new Verdict.Published(Optional.empty());
        }
        if (names.stream().anyMatch(leftOut)) {
            return refused("left out by the homepage's own configuration, or by its name", name);
        }
        List<String> all = new ArrayList<>(names);
        all.add(target.value());
        for (String one : all) {
            Optional<String> reason = refusal(one);
            if (reason.isPresent()) {
                return refused(reason.get(), name);
            }
        }
        FileKinds.Kind kind = FileKinds.of(last(target.value())).orElseThrow();
        if (kind.fate() == FileKinds.Fate.ACTIVE || (kind.fate() == FileKinds.Fate.DRAWN && trusted)) {
            return new Verdict.Published(Optional.empty());
        }
        if (kind.fate() == FileKinds.Fate.DRAWN) {
            return drawn(file, name, problems);
        }
        return new FileBeginning(directory.beginning(file, FileBeginning.LENGTH))
                .otherThan(kind.name())
                .map(other -> refused(other + ", whatever its name says", name))
                .orElseGet(() -> new Verdict.Published(Optional.empty()));
    }

    private Verdict drawn(Path file, String name, Problems problems) {
        byte[] bytes = directory.beginning(file, LARGEST_DRAWING + 1);
        if (bytes.length > LARGEST_DRAWING) {
            return refused("a drawing of more than " + (LARGEST_DRAWING >> 20) + " MB, which is not drawn anew", name);
        }
        SvgGate.Redrawn redrawn = SvgGate.redrawn(directory.shown(name), bytes, problems);
        return redrawn.drawing().isPresent()
                ? new Verdict.Published(redrawn.drawing())
                : refused(redrawn.because(), name);
    }

    /** Why a file of this name is not published, if it is not. */
    private Optional<String> refusal(String name) {
        for (String part : name.split("/")) {
            if (isKept(part)) {
                return Optional.of("kept from sight: its name or its folder's begins with " + part.charAt(0));
            }
            if (FileKinds.runs(part)) {
                return Optional.of("a program of a server by its name");
            }
        }
        String last = last(name);
        String ending = last.substring(last.lastIndexOf('.') + 1);
        Optional<FileKinds.Kind> kind =
                FileKinds.of(Normalizer.normalize(last, Normalizer.Form.NFKC).strip());
        if (kind.isEmpty()) {
            return Optional.of(
                    last.lastIndexOf('.') <= 0
                            ? "a file whose name has no ending: servers say what they like that it is"
                            : "of no kind that is known to be harmless");
        }
        if (!ending.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return Optional.of("a file whose name ends in letters that only look like a known ending");
        }
        return switch (kind.get().fate()) {
            case PUBLISHED, DRAWN -> Optional.empty();
            case ACTIVE ->
                trusted
                        ? Optional.empty()
                        : Optional.of("a " + kind.get().name() + ", which could act on the whole site");
            case REFUSED -> Optional.of("a " + kind.get().name());
        };
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Whether a name is one of those that Jekyll, Hugo and servers keep from sight. */
    private static boolean isKept(String part) {
        return part.startsWith(".") || part.startsWith("_");
    }

    private static Verdict refused(String because, String name) {
        String pattern = Xml.escaped(name.replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0"));
        return new Verdict.Refused(
                because,
                "to publish it as it is, let the pom say <publishFiles><file>" + pattern
                        + "</file></publishFiles>; else take the link out");
    }
}
