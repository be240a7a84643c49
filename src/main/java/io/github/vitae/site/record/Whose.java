package io.github.vitae.site.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whose record it is, and of which site. Places are told from where records are kept, so that a project that is moved keeps what it
 * knows: {@code ../site}.
 *
 * @param execution the execution that wrote it: {@code default}, {@code default-cli}, or {@link #ofReports one of reports}
 * @param profile the profile's directory
 * @param site the site's directory
 * @param address the address of the site's root, ended by {@code /}; empty where it is not known
 */
public record Whose(String execution, String profile, String site, String address) {

    private static final String REPORT = "(report) ";

    /** What reports are called in place of an execution, which none is called: in a language, by its folder. */
    public static String ofReports(String folder) {
        return REPORT + folder;
    }

    /** Whether it is of reports. */
    boolean isOfReports() {
        return execution.startsWith(REPORT);
    }

    /** A place as it is told from where records are kept. */
    public static String place(Path kept, Path place) {
        Path from = kept.toAbsolutePath().normalize();
        Path to = place.toAbsolutePath().normalize();
        boolean related = from.getRoot() != null && from.getRoot().equals(to.getRoot());
        return (related ? from.relativize(to) : to).toString().replace('\\', '/');
    }

    /** The place that was told. */
    public static Path placed(Path kept, String place) {
        return kept.toAbsolutePath().normalize().resolve(place).normalize();
    }

    /** The name of a file for its record: the same for each build of a site by an execution, and another for every other. */
    public String name() {
        StringBuilder plain = new StringBuilder();
        execution.chars().limit(40).forEach(c -> plain.append(isPlain(c) ? (char) c : '_'));
        return "build-" + plain + "-" + Checksum.of((execution + "\n" + site).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }

    /** The same of a site whose root is at an address. */
    public Whose at(String root) {
        return new Whose(execution, profile, site, root);
    }

    /** As lines. */
    List<String> lines() {
        return List.of(execution, profile, site, address);
    }

    /** Of lines; nothing if something is missing. */
    static Optional<Whose> of(List<String> lines) {
        return lines.size() == 4
                ? Optional.of(new Whose(lines.get(0), lines.get(1), lines.get(2), lines.get(3)))
                : Optional.empty();
    }
}
