package io.github.vitae.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The goals of the plugin, as its descriptor has them.
 *
 * @param goals the goals by name
 */
record PluginGoals(Map<String, Goal> goals) {

    /** The descriptor with descriptions in HTML, which Maven's tools write beside the one that goes into the jar. */
    private static final Path DESCRIPTOR = Path.of("target", "plugin-enhanced.xml");

    /**
     * A goal.
     *
     * @param description what it does, in HTML
     * @param since the first version that has it; empty if that is not said
     * @param phase the phase that it is bound to; empty if it is bound to none
     * @param anywhere whether it runs without a pom
     * @param parameters its parameters by name, those that cannot be set among them
     */
    record Goal(
            String name,
            String description,
            String since,
            String phase,
            boolean anywhere,
            Map<String, Parameter> parameters) {

        /** The parameter that a property sets. */
        Optional<Parameter> withProperty(String property) {
            return parameters.values().stream()
                    .filter(parameter -> parameter.property().equals(property))
                    .findFirst();
        }
    }

    /**
     * A parameter.
     *
     * @param property the property of the command line; empty if there is none
     * @param type the Java class
     * @param value the default; empty if there is none
     * @param since the first version that has it; empty if that is not said
     * @param description what it says, in HTML
     */
    record Parameter(
            String name,
            String property,
            String type,
            String value,
            String since,
            boolean required,
            boolean editable,
            String description) {}

    /** Those of the plugin that is built. */
    static PluginGoals built() {
        try {
            Document descriptor = Jsoup.parse(Files.readString(DESCRIPTOR, UTF_8), Parser.xmlParser());
            Map<String, Goal> goals = new TreeMap<>();
            descriptor.select("mojo").forEach(mojo -> goals.put(text(mojo, "goal"), goal(mojo)));
            return new PluginGoals(goals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Goal goal(Element mojo) {
        Map<String, Parameter> parameters = new TreeMap<>();
        mojo.select("parameters > parameter").forEach(parameter -> {
            Optional<Element> configured = mojo.expectFirst("configuration").children().stream()
                    .filter(element -> element.normalName().equalsIgnoreCase(text(parameter, "name")))
                    .findFirst();
            parameters.put(
                    text(parameter, "name"),
                    new Parameter(
                            text(parameter, "name"),
                            configured.map(Element::ownText).orElse("").replaceAll("^\\$\\{(.*)}$", "$1"),
                            text(parameter, "type"),
                            configured
                                    .map(element -> element.attr("default-value"))
                                    .orElse(""),
                            text(parameter, "since"),
                            text(parameter, "required").equals("true"),
                            text(parameter, "editable").equals("true"),
                            text(parameter, "description")));
        });
        return new Goal(
                text(mojo, "goal"),
                text(mojo, "description"),
                text(mojo, "since"),
                text(mojo, "phase"),
                !text(mojo, "requiresProject").equals("true"),
                parameters);
    }

    private static String text(Element parent, String child) {
        return parent.children().stream()
                .filter(element -> element.tagName().equals(child))
                .map(Element::wholeText)
                .findFirst()
                .orElse("");
    }

    /** A goal that a document names. */
    Goal goal(String name) {
        Goal goal = goals.get(name);
        if (goal == null) {
            throw new IllegalArgumentException("vitae:" + name + " is no goal; there are " + goals.keySet());
        }
        return goal;
    }

    /** The goals that have a parameter of this name which users may set. */
    List<Goal> having(String parameter) {
        return goals.values().stream()
                .filter(goal -> goal.parameters().containsKey(parameter))
                .filter(goal -> goal.parameters().get(parameter).editable())
                .toList();
    }
}
