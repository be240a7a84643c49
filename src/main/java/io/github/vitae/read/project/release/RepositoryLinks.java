package io.github.vitae.read.project.release;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.text.document.DividedDocument;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links in a file of the repository that is no page of the site, such as {@code CHANGELOG.md}: {@code docs/tides.md} means a
 * file beside it, which the site does not have. They lead to that file where the pom's {@code <scm><url>} says where it is; else
 * their words stay without a link, and that is reported once.
 */
final class RepositoryLinks implements DividedDocument.Addresses {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:.*", Pattern.DOTALL);
    private static final Pattern SSH = Pattern.compile("(?:ssh://)?git@([^:/\\s]{1,200}+)[:/](.+)");
    private static final Pattern HOSTED = Pattern.compile("(https?://([^/\\s]{1,200}+)/)([^\\s?#]++).*");

    private final Optional<String> home;
    private final String file;
    private final Problems problems;
    private Optional<Lost> lost = Optional.empty();

    private record Lost(String written, Location location, int count) {}

    /**
     * @param code {@code <scm><url>} of the pom
     * @param file the file's place in its repository: {@code core/CHANGELOG.md}
     */
    RepositoryLinks(Optional<String> code, String file, Problems problems) {
        this.home = code.flatMap(RepositoryLinks::home);
        this.file = file;
        this.problems = problems;
    }

    /** Where a browser finds the repository: {@code https://github.com/example/tides}. */
    private static Optional<String> home(String code) {
        String bare = code.strip();
        if (bare.startsWith("scm:")) {
            bare = bare.substring(bare.indexOf(':', "scm:".length()) + 1);
        }
        Matcher ssh = SSH.matcher(bare);
        if (ssh.matches()) {
            bare = "https://" + ssh.group(1) + "/" + ssh.group(2);
        } else if (bare.startsWith("git://")) {
            bare = "https" + bare.substring("git".length());
        }
        Matcher hosted = HOSTED.matcher(bare);
        if (!hosted.matches()) {
            return Optional.empty();
        }
        String path = hosted.group(3);
        for (String behind : new String[] {"/-/", "/tree/", "/blob/", "/src/"}) {
            int at = path.indexOf(behind);
            path = at > 0 ? path.substring(0, at) : path;
        }
        String[] parts = path.split("/", -1);
        if (isFlat(hosted.group(2)) && parts.length > 2) {
            // Maven puts a module's name behind what it inherits
            path = parts[0] + "/" + parts[1];
        }
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return Optional.of(hosted.group(1) + (path.endsWith(".git") ? path.substring(0, path.length() - 4) : path));
    }

    /** Whether a host has its repositories below their owners, and nothing deeper. */
    private static boolean isFlat(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.equals("github.com") || lower.equals("bitbucket.org") || lower.equals("codeberg.org");
    }

    @Override
    public Optional<String> of(String written, boolean picture, Location location) {
        String address = written.strip();
        if (address.isEmpty() || SCHEME.matcher(address).matches() || address.startsWith("//")) {
            return Optional.of(written);
        }
        Optional<String> place = home.flatMap(known -> placed(known, address, picture));
        if (place.isEmpty()) {
            lost = Optional.of(lost.map(first -> new Lost(first.written(), first.location(), first.count() + 1))
                    .orElseGet(() -> new Lost(address, location, 1)));
        }
        return place;
    }

    /** The file of an address, in the repository as its host shows it. */
    private Optional<String> placed(String known, String address, boolean picture) {
        int end = address.length();
        for (int i = 0; i < end; i++) {
            if (address.charAt(i) == '#' || address.charAt(i) == '?') {
                end = i;
            }
        }
        String path = address.substring(0, end).replace('\\', '/');
        String behind = address.substring(end);
        String from = file.substring(0, file.lastIndexOf('/') + 1);
        String target = path.isEmpty() ? file : resolved(path.startsWith("/") ? path : from + path);
        String host = known.substring(known.indexOf("//") + 2).toLowerCase(Locale.ROOT);
        if (host.startsWith("github.")) {
            return Optional.of(known + (picture ? "/raw/HEAD/" : "/blob/HEAD/") + target + behind);
        }
        if (host.substring(0, host.indexOf('/')).contains("gitlab")) {
            return Optional.of(known + (picture ? "/-/raw/HEAD/" : "/-/blob/HEAD/") + target + behind);
        }
        if (host.startsWith("bitbucket.org/")) {
            return Optional.of(known + (picture ? "/raw/HEAD/" : "/src/HEAD/") + target + behind);
        }
        // how another host shows a file is not known; readers find it from the repository's page
        return picture ? Optional.empty() : Optional.of(known);
    }

    /** Resolves {@code .} and {@code ..}; the root of the repository is as high as it gets. */
    private static String resolved(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** Tells how many links lead nowhere; to be asked once all that is shown was cleaned. */
    void tellLost() {
        lost.ifPresent(first -> problems.add(new Problem(
                Code.UNPUBLISHED_FILE,
                Severity.NOTE,
                first.location(),
                "‘" + PlainText.shortened(first.written())
                        + "’ leads to a file of the repository, which is not on the site; "
                        + (first.count() == 1
                                ? "its words stay without a link"
                                : "its words stay without a link, and so do those of " + (first.count() - 1) + " more"),
                "write an address that starts with https://, or <scm><url> into the pom")));
    }
}
