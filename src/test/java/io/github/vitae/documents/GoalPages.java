package io.github.vitae.documents;

import io.github.vitae.documents.PluginGoals.Goal;
import io.github.vitae.documents.PluginGoals.Parameter;
import io.github.vitae.model.value.RichText;
import io.github.vitae.text.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages about the goals, made of what the descriptor says of them, which is what their Javadoc says. */
final class GoalPages {

    /** The goal whose parameters most others have too. */
    private static final String COMMON = "site";

    /** What tells more of a goal than its Javadoc. */
    private static final Map<String, String> MORE = Map.of(
            "announce", "[Usage](usage.html)",
            "check", "[Checking](check.html)",
            "import", "[Coming from elsewhere](coming-from.html) and [Usage](usage.html)",
            "init", "[From an empty folder to published](tutorial.html) and [Usage](usage.html)",
            "report", "[Looks](looks.html)",
            "serve", "[Serving](serve.html)",
            "site", "[Usage](usage.html)");

    private static final Map<String, String> TYPES = Map.of(
            "boolean", "True or false",
            "java.lang.Boolean", "True or false",
            "int", "A number",
            "java.lang.String", "Text",
            "java.io.File", "A file or folder",
            "java.util.List", "A list",
            "java.util.Map", "Names with values");

    /** How many parameters are found without a list of them. */
    private static final int FEW = 8;

    private final PluginGoals plugin;

    GoalPages(PluginGoals plugin) {
        this.plugin = plugin;
    }

    /** The pages by the names of their files. */
    Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("goals.md", index());
        plugin.goals().values().forEach(goal -> pages.put("goal-" + goal.name() + ".md", page(goal)));
        return pages;
    }

    private String index() {
        StringBuilder page = new StringBuilder("# Goals\n\n"
                + "What the plugin can be asked to do, and with what. Parameters stand in `<configuration>` of the pom; those with a property can be set on the"
                + " command line too.\n\n| Goal | What it does |\n|:-----|:-------------|\n");
        plugin.goals()
                .values()
                .forEach(goal -> page.append("| [vitae:%s](goal-%s.html) | %s |\n"
                        .formatted(goal.name(), goal.name(), cell(firstSentence(goal)))));
        return page.toString();
    }

    private static String firstSentence(Goal goal) {
        String words = markdown(prose(goal)).replace('\n', ' ');
        int end = words.indexOf(". ");
        return end < 0 ? words : words.substring(0, end + 1);
    }

    private String page(Goal goal) {
        List<String> facts = new ArrayList<>();
        facts.add(goal.phase().isEmpty() ? "Bound to no phase" : "Bound to the phase `" + goal.phase() + "`");
        facts.add(goal.anywhere() ? "runs without a pom, too" : "needs a pom");
        if (!goal.since().isEmpty()) {
            facts.add("since " + goal.since());
        }
        StringBuilder page = new StringBuilder(
                "# vitae:%s\n\n%s\n\n%s\n".formatted(goal.name(), String.join(" · ", facts), markdown(prose(goal))));
        if (MORE.containsKey(goal.name())) {
            page.append("\nMore is told in ").append(MORE.get(goal.name())).append(".\n");
        }
        for (Element example : html(goal.description()).select("pre")) {
            String code = example.wholeText().strip();
            page.append("\n```%s\n%s\n```\n".formatted(code.startsWith("<") ? "xml" : "sh", code));
        }
        List<Parameter> own = new ArrayList<>();
        List<Parameter> common = new ArrayList<>();
        goal.parameters().values().stream()
                .filter(Parameter::editable)
                .forEach(parameter -> (isCommon(goal, parameter) ? common : own).add(parameter));
        parameters(page, "Parameters", own);
        parameters(page, own.isEmpty() ? "Parameters" : "Parameters that vitae:" + COMMON + " has too", common);
        return page.toString();
    }

    private boolean isCommon(Goal goal, Parameter parameter) {
        Parameter other = plugin.goal(COMMON).parameters().get(parameter.name());
        return !goal.name().equals(COMMON) && parameter.equals(other);
    }

    private static void parameters(StringBuilder page, String heading, List<Parameter> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        page.append("\n## ").append(heading).append('\n');
        if (parameters.size() > FEW) {
            page.append('\n')
                    .append(parameters.stream()
                            .map(parameter -> "[%s](#%s)".formatted(parameter.name(), parameter.name()))
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        for (Parameter parameter : parameters) {
            page.append(
                    "\n### %s\n\n%s\n\n%s\n".formatted(parameter.name(), facts(parameter), markdown(prose(parameter))));
        }
    }

    /** What a line says of a parameter: {@code A number · by default `8080` · `-Dvitae.port` · since 1.0.0}. */
    private static String facts(Parameter parameter) {
        List<String> facts = new ArrayList<>();
        facts.add(TYPES.getOrDefault(parameter.type(), "`" + parameter.type() + "`"));
        if (parameter.required()) {
            facts.add("required");
        }
        if (!parameter.value().isEmpty()) {
            facts.add("by default `" + parameter.value() + "`");
        }
        if (!parameter.property().isEmpty()) {
            facts.add("`-D" + parameter.property() + "`");
        }
        if (!parameter.since().isEmpty()) {
            facts.add("since " + parameter.since());
        }
        return String.join(" · ", facts);
    }

    private static Document html(String description) {
        return Jsoup.parseBodyFragment(description);
    }

    private static Element prose(Goal goal) {
        Document prose = html(goal.description());
        prose.select("pre").remove();
        prose.select("br").remove();
        return prose.body();
    }

    private static Element prose(Parameter parameter) {
        return html(parameter.description()).body();
    }

    private static String markdown(Element element) {
        return MarkdownText.of(
                new RichText(element.html().strip(), element.text().strip()));
    }

    private static String cell(String markdown) {
        return markdown.replace("|", "\\|");
    }
}
