package io.github.vitae.mojo.macro;

import io.github.vitae.model.Profile;
import io.github.vitae.page.PageOptions;
import io.github.vitae.page.ProfileLists;
import io.github.vitae.page.ProfileOutputs;
import io.github.vitae.page.publication.PageReferences;
import io.github.vitae.problem.Problem;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoFailureException;

/** The lists of one project's profile, and what each page of its site has of them so far. Each call is for one thread at a time. */
public final class ProjectLists {

    private final Path base;
    private final List<Path> sources;
    private final String shown;
    private final boolean isThere;
    private final ProfileLists lists;
    private final boolean styled;
    private final Decision decision;
    private final Runnable finished;
    private Languages languages = folder -> Optional.empty();
    private final Map<String, Optional<ProfileLists>> inFolders = new HashMap<>();
    private Optional<OnPage> page = Optional.empty();

    /** What becomes of problems. */
    @FunctionalInterface
    public interface Decision {
        /** Tells a problem; fails if it fails the build. */
        void decide(Problem problem) throws MojoFailureException;
    }

    /**
     * @param base the project's directory
     * @param sources the directories of the site's sources, those that other goals generate among them
     * @param shown the profile's directory, as problems show it
     * @param profile what was read
     * @param isThere whether a profile was there to be read
     * @param options how pages are made
     * @param styled whether the site gets the stylesheet that lists need
     * @param decision what becomes of problems
     * @param finished called after each macro, to let go of files
     */
    public ProjectLists(
            Path base,
            List<Path> sources,
            String shown,
            Profile profile,
            boolean isThere,
            PageOptions options,
            boolean styled,
            Decision decision,
            Runnable finished) {
        this.base = base;
        this.sources = List.copyOf(sources);
        this.shown = shown;
        this.isThere = isThere;
        this.lists = ProfileOutputs.lists(profile, options);
        this.styled = styled;
        this.decision = decision;
        this.finished = finished;
    }

    /** The profile as the site in a language has it. */
    @FunctionalInterface
    public interface Languages {
        /**
         * What there is in a folder of the site; nothing if it is no language's, or there is no profile in that.
         *
         * @param folder ended by {@code /}: {@code de/}
         */
        Optional<Edition> of(String folder) throws MojoFailureException;
    }

    /**
     * A profile in a language.
     *
     * @param profile what was read
     * @param options how pages are made in it
     */
    public record Edition(Profile profile, PageOptions options) {}

    /** The same, whose site has other languages besides. */
    public ProjectLists in(Languages others) {
        languages = others;
        return this;
    }

    /** What a page has so far. */
    static final class OnPage {
        private final WeakReference<Sink> sink;
        private final PageReferences references;
        private boolean styled;
        private Optional<Boolean> hasReferences = Optional.empty();

        private OnPage(Sink sink, PageReferences references) {
            this.sink = new WeakReference<>(sink);
            this.references = references;
        }

        PageReferences references() {
            return references;
        }

        /** Whether the page has a list of references; looked for once. */
        boolean hasReferences(BooleanSupplier source) {
            if (hasReferences.isEmpty()) {
                hasReferences = Optional.of(source.getAsBoolean());
            }
            return hasReferences.get();
        }
    }

    ProfileLists lists() {
        return lists;
    }

    /** The lists of the site in the folder of a language; nothing for the root, and where the lists of that are all there are. */
    Optional<ProfileLists> lists(String folder) throws MojoFailureException {
        Optional<ProfileLists> known = inFolders.get(folder);
        if (known == null) {
            known = folder.isEmpty()
                    ? Optional.empty()
                    : languages.of(folder).map(edition -> ProfileOutputs.lists(edition.profile(), edition.options()));
            inFolders.put(folder, known);
        }
        return known;
    }

    /** Where no profile is, as problems show it; nothing where there is one. */
    Optional<String> missing() {
        return isThere ? Optional.empty() : Optional.of(shown);
    }

    Path base() {
        return base;
    }

    List<Path> sources() {
        return sources;
    }

    /**
     * What the page of a Sink has so far. A site plugin writes one page after another: what is not the last one is new. The Sink is
     * asked nothing, as some take each question for a part of the page.
     */
    OnPage on(Sink sink, ProfileLists own) {
        OnPage last =
                page.filter(known -> known.sink.get() == sink).orElseGet(() -> new OnPage(sink, own.references()));
        page = Optional.of(last);
        return last;
    }

    /** Whether the page still has to ask for the stylesheet; it does so once. */
    boolean needsStyle(OnPage page) {
        boolean needs = styled && !page.styled;
        page.styled = true;
        return needs;
    }

    /** Tells a problem of a page. */
    void tell(Problem problem) throws MojoFailureException {
        decision.decide(problem);
    }

    /** Lets go of files that a macro needed. */
    void finished() {
        finished.run();
    }
}
