package io.github.vitae.site.record;

import io.github.vitae.model.value.SitePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of earlier builds of a site when it is written.
 *
 * @param last what earlier builds wrote whose files are up to this one: what of it is no longer written goes
 * @param others what other executions wrote there, whose files stay
 * @param folders the folders of the languages that the site is in, each ended by {@code /}: what somebody else has in these is theirs
 */
public record Earlier(Optional<BuildRecord> last, List<BuildRecord> others, Set<String> folders) {

    /** Nothing. */
    public static final Earlier NONE = of(Optional.empty());

    public Earlier {
        others = List.copyOf(others);
        folders = Set.copyOf(folders);
    }

    /** That of a site that one execution alone writes. */
    public static Earlier of(Optional<BuildRecord> last) {
        return new Earlier(last, List.of(), Set.of());
    }

    /** Whether a file of an earlier build may go, as far as other executions are concerned, and was not changed since. */
    public boolean mayGo(Path site, SitePath path) {
        return last.filter(record -> record.isOurs(site, path)).isPresent()
                && others.stream().noneMatch(other -> other.isOurs(site, path));
    }
}
