package io.github.vitae.problem;

import io.github.vitae.problem.notation.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Problems as a log in the Static Analysis Results Interchange Format 2.1.0 (OASIS standard of 2020), which code hosts and
 * editors show beside the lines. Places count UTF-16 code units, files are named relative to the repository; there is no
 * time, no absolute path and no random number in it, so that the same problems give the same bytes.
 */
public final class SarifLog {

    private static final String ROOT = "%SRCROOT%";

    /** The rules, in the order that results count them in. */
    private static final List<Code> KINDS = List.of(Code.values());

    private final RepositoryPaths paths;
    private final SourceLines lines;
    private final String version;

    /**
     * @param paths how files are named
     * @param lines the files' lines, at whose ends regions end at the latest
     * @param version the plugin's version
     */
    public SarifLog(RepositoryPaths paths, SourceLines lines, String version) {
        this.paths = paths;
        this.lines = lines;
        this.version = version;
    }

    /** The log, JSON in UTF-8. */
    public byte[] of(Problems problems) {
        Map<String, Object> run = object(
                "tool", object("driver", driver()),
                "columnKind", "utf16CodeUnits",
                "originalUriBaseIds", object(ROOT, object("description", text("The root of the repository."))),
                "results", problems.sorted().stream().map(this::result).toList());
        Map<String, Object> log = object(
                "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                "version", "2.1.0",
                "runs", List.of(run));
        return (JsonWriter.file(log, Printable::controls) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> driver() {
        ProblemCatalogue catalogue = ProblemCatalogue.shipped();
        List<Object> rules = new ArrayList<>();
        for (Code code : KINDS) {
            ProblemCatalogue.Entry entry = catalogue.entry(code);
            rules.add(object(
                    "id", code.id(),
                    "shortDescription", text(entry.summary()),
                    "help", object("text", entry.markdown(), "markdown", entry.markdown()),
                    "defaultConfiguration", object("level", level(code.severity()))));
        }
        return object("name", "vitae-maven-plugin", "version", version, "rules", rules);
    }

    private Map<String, Object> result(Problem problem) {
        Map<String, Object> place =
                object("artifactLocation", object("uri", uri(paths.of(problem.location())), "uriBaseId", ROOT));
        if (problem.location().line() > 0) {
            place.put("region", region(problem.location()));
        }
        return object(
                "ruleId", problem.code().id(),
                "ruleIndex", KINDS.indexOf(problem.code()),
                "level", level(problem.severity()),
                "message", text(problem.sentence()),
                "locations", List.of(object("physicalLocation", place)));
    }

    private Map<String, Object> region(Location location) {
        Map<String, Object> region = object("startLine", location.line());
        if (location.column() > 0) {
            int end = location.column() + location.length();
            int lineEnd = lines.line(location).map(line -> line.length() + 1).orElse(end);
            region.put("startColumn", location.column());
            region.put("endColumn", Math.max(location.column(), Math.min(end, lineEnd)));
        }
        return region;
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> text(String text) {
        return object("text", text);
    }

    /** A relative reference (RFC 3986), or an absolute one for a file outside of the repository. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return uri.toString();
    }

    /** Members in the order they are given in: names and values in turn. */
    private static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i + 1 < members.length; i += 2) {
            object.put(String.valueOf(members[i]), members[i + 1]);
        }
        return object;
    }
}
