package io.github.vitae.site.publish;

import io.github.vitae.site.inventory.SiteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a directory may be written into: not the root of a file system, a home, a project or its sources, nor what holds one
 * of them, whatever way leads there. It is asked before anything is written.
 *
 * @param build the project's build directory: what lies in it must not lead out of it; absent where there is no project
 * @param kept directories that are not written into, and that no output may hold
 */
public record OutputDirectory(Optional<Path> build, List<Kept> kept) {

    /** Where programs keep what they know of a folder. */
    private static final Set<String> PRIVATE = Set.of(".git", ".hg", ".svn", ".bzr", ".mvn", ".github");

    public OutputDirectory {
        kept = List.copyOf(kept);
    }

    /**
     * A directory that is not written into.
     *
     * @param name what it is, as messages say it: {@code the project's folder}
     * @param path the directory; it need not be there
     * @param whole whether no folder in it is written into either
     */
    public record Kept(String name, Path path, boolean whole) {}

    /**
     * Why nothing may be written into a directory.
     *
     * @return the reason, as part of a sentence, and what to do; nothing if it may
     * @throws SiteException if it cannot be looked at
     */
    public Optional<String> objection(Path directory) {
        Path written = directory.toAbsolutePath();
        try {
            Optional<String> found = objection(written.normalize(), written);
            // a link on the way may lead elsewhere than the words of the path do
            return found.isPresent() ? found : objection(real(written), written);
        } catch (IOException e) {
            throw new SiteException("cannot look at " + directory + ": " + e.getMessage(), e);
        }
    }

    private Optional<String> objection(Path place, Path written) throws IOException {
        if (place.getNameCount() == 0) {
            return Optional.of("the root of a file system; write a folder that is the site's alone");
        }
        for (Path part : place) {
            if (PRIVATE.contains(part.toString().toLowerCase(Locale.ROOT))) {
                return Optional.of("within " + part + "; write a folder that is the site's alone");
            }
        }
        if (Files.exists(place) && !Files.isDirectory(place)) {
            return Optional.of("a file; write a folder that is the site's alone");
        }
        Path real = real(place);
        List<Path> others = new ArrayList<>();
        for (Kept one : kept) {
            Path other = real(one.path().toAbsolutePath());
            others.add(other);
            if (isSame(real, other)) {
                return Optional.of(one.name() + "; write a folder that is the site's alone, such as target/site");
            }
        }
        for (int i = 0; i < others.size(); i++) {
            Kept one = kept.get(i);
            Path other = others.get(i);
            if (holds(real, other)) {
                return Optional.of("a folder that holds " + one.name()
                        + "; write a folder that is the site's alone, such as target/site");
            }
            if (one.whole() && holds(other, real) && !isInBuild(real)) {
                return Optional.of(
                        "within " + one.name() + "; write a folder that is the site's alone, such as target/site");
            }
        }
        return throughLinks(written.normalize());
    }

    private boolean isInBuild(Path real) throws IOException {
        return build.isPresent() && holds(real(build.get().toAbsolutePath()), real);
    }

    /** A link in the build directory leads out of it; elsewhere, the directory itself is one. */
    private Optional<String> throughLinks(Path written) throws IOException {
        Path folder = build.map(Path::toAbsolutePath).map(Path::normalize).orElse(written);
        boolean inBuild = build.isPresent() && written.startsWith(folder);
        Path real = real(written);
        if (inBuild && !real.startsWith(real(folder))) {
            return Optional.of("a symbolic link, or behind one, that leads out of the build directory to " + real
                    + "; to publish there, write that directory");
        }
        return !inBuild && Files.isSymbolicLink(written)
                ? Optional.of("a symbolic link to " + real + "; to publish there, write that directory")
                : Optional.empty();
    }

    /**
     * Whether a file lies in a folder, wherever links lead.
     *
     * @throws SiteException if they cannot be looked at
     */
    public static boolean holdsInFact(Path folder, Path file) {
        try {
            return real(file.toAbsolutePath()).startsWith(real(folder.toAbsolutePath()));
        } catch (IOException e) {
            throw new SiteException("cannot look at " + file + ": " + e.getMessage(), e);
        }
    }

    private static boolean holds(Path folder, Path inner) throws IOException {
        for (Path at = inner.getParent(); at != null; at = at.getParent()) {
            if (isSame(folder, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return one.equals(other) || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
    }

    /** The place that a path leads to: of what is there, by its links; the rest, by its words. */
    static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path root = path.getRoot();
        Path at = root == null ? Path.of("") : root;
        for (Path part : path) {
            String name = part.toString();
            if (name.equals("..")) {
                Path parent = at.getParent();
                at = parent == null ? at : parent;
            } else if (!name.equals(".") && !name.isEmpty()) {
                Path next = at.resolve(part);
                if (Files.exists(next)) {
                    at = next.toRealPath();
                } else if (Files.isSymbolicLink(next)) {
                    // leads to nothing yet, which would be made
                    Path target = at.resolve(Files.readSymbolicLink(next)).normalize();
                    at = Files.exists(target, LinkOption.NOFOLLOW_LINKS) ? next : target;
                } else {
                    at = next;
                }
            }
        }
        return at;
    }
}
