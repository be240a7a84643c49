package io.github.vitae.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command of Maven that a document tells to type, held against the plugin that is built: its goals and properties, and what else
 * is known of Maven's own.
 *
 * @param line the command as it is written
 * @param goals the goals of the plugin that it runs
 * @param properties what it sets of the plugin
 * @param faults what is wrong with it; empty if nothing is
 */
record MavenCommand(String line, List<String> goals, Map<String, String> properties, List<String> faults) {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]+|'[^']*'|\"[^\"]*\")+");
    private static final Pattern VITAE = Pattern.compile(
            "(?:io\\.github\\.vitae:vitae-maven-plugin(?::(?<version>[0-9][^:]*))?|vitae):(?<goal>[a-z]+)");
    private static final Pattern PART = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^;|&]|(?<!&)&(?!&))+");
    private static final Pattern SETTING = Pattern.compile("[A-Z_]+=\\S*");

    private static final Set<String> FLAGS = Set.of("-B", "-ntp", "-o", "-q", "-N", "-T");
    private static final Set<String> WITH_VALUE = Set.of("-f", "-pl");

    private static final Set<String> PHASES = Set.of(
            "clean", "test-compile", "test", "prepare-package", "package", "verify", "install", "site", "site-deploy");

    /** Goals of other plugins, which are not there to be asked. */
    private static final Set<String> OTHERS = Set.of(
            "site:site",
            "site:run",
            "site:stage",
            "scm-publish:publish-scm",
            "spotless:apply",
            "artifact:compare",
            "exec:exec",
            "pitest:mutationCoverage");

    /** Properties of Maven's own plugins. */
    private static final Set<String> KNOWN = Set.of(
            "test",
            "skipTests",
            "invoker.skip",
            "invoker.test",
            "jacoco.skip",
            "maven.compiler.useIncrementalCompilation",
            "maven.site.skip",
            "gpg.skip",
            "revision");

    /** The commands of Maven in a line of a shell, each with what is wrong with it; variables that are set before it are its own. */
    static List<MavenCommand> in(String line, PluginGoals plugin) {
        List<MavenCommand> commands = new ArrayList<>();
        for (String part : PART.matcher(line).results().map(MatchResult::group).toList()) {
            List<String> words = words(part);
            while (!words.isEmpty() && SETTING.matcher(words.get(0)).matches()) {
                words.remove(0);
            }
            if (!words.isEmpty() && words.get(0).equals("mvn")) {
                commands.add(of(part.strip(), words.subList(1, words.size()), plugin));
            }
        }
        return commands;
    }

    /** The words of a line, as a shell parts them. */
    static List<String> words(String line) {
        return new ArrayList<>(WORD.matcher(line)
                .results()
                .map(found -> found.group().replaceAll("'([^']*)'|\"([^\"]*)\"", "$1$2"))
                .toList());
    }

    private static MavenCommand of(String line, List<String> words, PluginGoals plugin) {
        List<String> goals = new ArrayList<>();
        Map<String, String> properties = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        boolean lifecycle = false;
        boolean others = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Matcher goal = VITAE.matcher(word);
            if (goal.matches()) {
                goals.add(goal.group("goal"));
                version(goal.group("version")).ifPresent(faults::add);
            } else if (word.startsWith("-D")) {
                String[] pair = word.substring(2).split("=", 2);
                properties.put(pair[0], pair.length > 1 ? pair[1] : "true");
            } else if (WITH_VALUE.contains(word) && i + 1 < words.size()) {
                i++;
                if (word.equals("-f")
                        && !words.get(i).matches("[A-Z]+")
                        && !Files.exists(Path.of(words.get(i), "pom.xml"))) {
                    faults.add("there is no pom in " + words.get(i));
                }
            } else if (word.matches("-P[a-z]+")) {
                if (!Text.of("pom.xml").contains("<id>" + word.substring(2) + "</id>")) {
                    faults.add("the pom has no profile " + word.substring(2));
                }
            } else if (PHASES.contains(word)) {
                lifecycle = true;
            } else if (OTHERS.contains(word)) {
                others = true;
            } else if (!FLAGS.contains(word)) {
                faults.add("‘" + word + "’ is no goal, phase or option that is known");
            }
        }
        if (goals.isEmpty() && !lifecycle && !others && properties.isEmpty() && faults.isEmpty()) {
            faults.add("it runs nothing");
        }
        goals.stream()
                .filter(goal -> !plugin.goals().containsKey(goal))
                .forEach(goal -> faults.add("vitae:" + goal + " is no goal"));
        Set<String> asked = lifecycle || goals.isEmpty() ? plugin.goals().keySet() : new TreeSet<>(goals);
        for (String property : properties.keySet()) {
            if (!isKnown(property, asked, plugin)) {
                faults.add("-D" + property + " is no property of " + asked);
            }
        }
        return new MavenCommand(line, goals, properties, faults);
    }

    private static boolean isKnown(String property, Set<String> goals, PluginGoals plugin) {
        boolean own = goals.stream()
                .filter(plugin.goals()::containsKey)
                .map(plugin::goal)
                .anyMatch(goal -> goal.withProperty(property)
                        .filter(PluginGoals.Parameter::editable)
                        .isPresent());
        return own
                || KNOWN.contains(property)
                // of the plugin's own build, and of its tests
                || (!property.startsWith("vitae.")
                        && (Text.of("pom.xml").contains("<" + property + ">")
                                || Text.of("pom.xml").contains("${" + property + "}")
                                || Text.asksFor(property)));
    }

    private static Optional<String> version(String named) {
        return named == null || named.equals(Text.version())
                ? Optional.empty()
                : Optional.of("the plugin's version is " + Text.version() + ", not " + named);
    }

    @Override
    public String toString() {
        return line;
    }
}
