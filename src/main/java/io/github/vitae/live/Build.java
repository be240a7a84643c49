package io.github.vitae.live;

import io.github.vitae.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of building a site once.
 *
 * @param site the site as it is shown; absent if what is wrong keeps it from being shown
 * @param published the site as readers would get it, where that is not what is shown: without drafts
 * @param problems what is doubtful, in the order of its places
 * @param failure why there is no site, in a sentence, where that is more than what the problems say
 */
public record Build(
        Optional<Contents> site, Optional<Contents> published, List<Problem> problems, Optional<String> failure) {

    public Build {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(published, "published");
        problems = List.copyOf(problems);
        Objects.requireNonNull(failure, "failure");
    }

    /** One that made nothing. */
    static Build failed(String why) {
        return new Build(Optional.empty(), Optional.empty(), List.of(), Optional.of(why));
    }

    /** Builds. */
    @FunctionalInterface
    public interface Builder {

        /**
         * Builds a site of what lies on disk now. Called by one thread at a time.
         *
         * @throws Exception if it cannot; its message is shown to the author, and the last site stays
         */
        Build build() throws Exception;
    }
}
