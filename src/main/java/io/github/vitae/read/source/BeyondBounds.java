package io.github.vitae.read.source;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import java.util.Optional;

/** Files that are there and are not read, whatever is in them. */
final class BeyondBounds {

    private BeyondBounds() {}

    /**
     * Tells why a file is not read, if it is not.
     *
     * @param name its place in the directory
     * @param shown its name as problems show it
     * @param there whether the system opens it
     * @param outside the directory that it lies outside of, behind a link; nothing if it lies in it
     * @return whether it is not read
     */
    static boolean tell(String name, String shown, boolean there, Optional<String> outside, Problems problems) {
        if (name.chars().anyMatch(Character::isISOControl)) {
            tell(
                    shown,
                    "the name of this file holds a line break or another control character; it is not read",
                    "rename it",
                    problems);
            return true;
        }
        if (!there) {
            tell(
                    shown,
                    "this system cannot open a file of this name: it may be written in another encoding; it is not read",
                    "rename it",
                    problems);
            return true;
        }
        outside.ifPresent(directory -> tell(
                shown,
                "this file lies outside " + directory + ", behind a link; it is not read",
                "put the file itself there",
                problems));
        return outside.isPresent();
    }

    private static void tell(String shown, String what, String fix, Problems problems) {
        problems.add(Code.BEYOND_BOUNDS, Location.ofFile(shown), what, fix);
    }
}
