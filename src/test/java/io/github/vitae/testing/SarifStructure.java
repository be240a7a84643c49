package io.github.vitae.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the schema of SARIF 2.1.0 asks of the objects that our logs consist of: which members there must be, which there
 * may be (it allows no others but {@code properties}), and of which values.
 */
public final class SarifStructure {

    /** By kind of object: its members, {@code !} for those that must be there, and behind the colon of which kind. */
    private static final Map<String, List<String>> OBJECTS = Map.ofEntries(
            Map.entry("log", List.of("$schema:uri", "!version:2.1.0", "!runs:[run]")),
            Map.entry(
                    "run",
                    List.of(
                            "!tool:tool",
                            "columnKind:utf16CodeUnits|unicodeCodePoints",
                            "originalUriBaseIds:{artifactLocation}",
                            "results:[result]")),
            Map.entry("tool", List.of("!driver:component")),
            Map.entry("component", List.of("!name:string", "version:string", "rules:[rule]")),
            Map.entry(
                    "rule",
                    List.of(
                            "!id:string",
                            "shortDescription:multiformat",
                            "help:multiformat",
                            "defaultConfiguration:configuration")),
            Map.entry("multiformat", List.of("!text:string", "markdown:string")),
            Map.entry("configuration", List.of("level:none|note|warning|error")),
            Map.entry(
                    "result",
                    List.of(
                            // one of the two has to name the rule; ours do both
                            "!ruleId:string",
                            "ruleIndex:index",
                            "level:none|note|warning|error",
                            "!message:message",
                            "locations:[location]")),
            Map.entry("message", List.of("!text:string")),
            Map.entry("location", List.of("physicalLocation:physicalLocation")),
            Map.entry("physicalLocation", List.of("!artifactLocation:artifactLocation", "region:region")),
            Map.entry("artifactLocation", List.of("uri:uri", "uriBaseId:string", "description:message")),
            Map.entry("region", List.of("!startLine:count", "startColumn:count", "endColumn:count")));

    private final List<String> violations = new ArrayList<>();

    private SarifStructure() {}

    /** All that a log has against the schema, each with its place in the log. */
    public static List<String> violations(JsonNode log) {
        SarifStructure structure = new SarifStructure();
        structure.check(log, "log", "");
        return structure.violations;
    }

    private void check(JsonNode value, String kind, String at) {
        if (kind.startsWith("[")) {
            expect(value.isArray(), at, "no array");
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), kind.substring(1, kind.length() - 1), at + "/" + i);
            }
        } else if (kind.startsWith("{")) {
            expect(value.isObject(), at, "no object");
            value.properties()
                    .forEach(member ->
                            check(member.getValue(), kind.substring(1, kind.length() - 1), at + "/" + member.getKey()));
        } else if (OBJECTS.containsKey(kind)) {
            expect(value.isObject(), at, "no object");
            members(value, OBJECTS.get(kind), at);
        } else {
            simple(value, kind, at);
        }
    }

    private void members(JsonNode value, List<String> members, String at) {
        Set<String> left = new TreeSet<>();
        for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
            left.add(names.next());
        }
        for (String member : members) {
            String name = member.replaceAll("^!|:.*", "");
            left.remove(name);
            if (value.has(name)) {
                check(value.get(name), member.substring(member.indexOf(':') + 1), at + "/" + name);
            } else {
                expect(!member.startsWith("!"), at, "lacks " + name);
            }
        }
        expect(left.isEmpty(), at, "has " + left);
    }

    private void simple(JsonNode value, String kind, String at) {
        switch (kind) {
            case "string" -> expect(value.isTextual() && !value.asText().isEmpty(), at, "no text");
            case "uri" ->
                expect(value.isTextual() && value.asText().matches("[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+"), at, "no URI");
            case "count" -> expect(value.isInt() && value.asInt() >= 1, at, "not 1 or more");
            case "index" -> expect(value.isInt() && value.asInt() >= 0, at, "not 0 or more");
            default -> expect(List.of(kind.split("[|]")).contains(value.asText()), at, "none of " + kind);
        }
    }

    private void expect(boolean holds, String at, String otherwise) {
        if (!holds) {
            violations.add((at.isEmpty() ? "/" : at) + " " + otherwise);
        }
    }
}
