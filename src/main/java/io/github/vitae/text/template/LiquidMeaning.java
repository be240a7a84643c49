package io.github.vitae.text.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what an expression of Liquid asks for is there: its variable, and its filters. */
final class LiquidMeaning {

    /** Why a variable has no meaning that the page lacks. */
    static final String MISSING = "has no value here";

    private static final Pattern FILTER = Pattern.compile("\\|\\s*(\\w+)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern ASSIGNED = Pattern.compile("assign\\s++([\\w-]++)\\s*+=(.*)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\w-]++");
    private static final Pattern PATH = Pattern.compile("[\\w.-]++");
    private static final Pattern CLOCK = Pattern.compile("[\"'](?:now|today)[\"']|\\bsite\\.time\\b");

    private final Map<String, Object> variables;
    private final Set<String> locals = new HashSet<>();

    /** What the conditions ask that a place in the page stands under, the innermost first, with all their branches. */
    private final Deque<String> asked = new ArrayDeque<>();

    /** What the values are made from that the page defines. */
    private final Map<String, String> sources = new HashMap<>();

    /**
     * @param variables what is there from the start
     */
    LiquidMeaning(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** Takes the name of a variable that the page itself defines. */
    void define(String name) {
        locals.add(name);
    }

    /**
     * Takes a tag of Liquid's own: within a condition that asks for a variable, the variable may be missing.
     *
     * @param name its name
     * @param expression all that stands in it
     */
    void take(String name, String expression) {
        switch (name) {
            case "if", "unless", "case" -> asked.push(asks(expression));
            case "elsif", "when" -> {
                if (!asked.isEmpty()) {
                    asked.push(asked.pop() + " " + asks(expression));
                }
            }
            case "endif", "endunless", "endcase" -> asked.poll();
            case "assign" -> {
                Matcher assigned = ASSIGNED.matcher(expression);
                if (assigned.find()) {
                    sources.put(assigned.group(1), assigned.group(2));
                }
            }
            default -> {}
        }
    }

    /** What a condition asks for, and what the variables in it were made from. */
    private String asks(String expression) {
        StringBuilder all = new StringBuilder(expression);
        Matcher word = WORD.matcher(expression);
        while (word.find()) {
            all.append(' ').append(sources.getOrDefault(word.group(), ""));
        }
        return all.toString();
    }

    /** Whether a condition around asks for a variable, as {@code if page.slides} for {@code page.slides}. */
    private boolean isAsked(String path) {
        return asked.stream().anyMatch(condition -> {
            Matcher word = PATH.matcher(QUOTED.matcher(condition).replaceAll(""));
            while (word.find()) {
                if (word.group().equals(path)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Why an expression has no meaning here, as the end of a sentence; nothing if it has one. */
    Optional<String> ofOutput(String expression) {
        Optional<String> filters = filters(expression);
        if (filters.isPresent()) {
            return filters;
        }
        String value = expression.split("\\|", 2)[0].strip();
        boolean literal = value.isEmpty() || "\"'0123456789-(".indexOf(value.charAt(0)) >= 0;
        boolean defaulted = expression.contains("default:");
        if (literal || defaulted || value.equals("nil")) {
            return Optional.empty();
        }
        String root = value.split("[.\\[ ]", 2)[0];
        if (locals.contains(root) || Set.of("forloop", "tablerowloop").contains(root)) {
            return Optional.empty();
        }
        Object found = variables;
        for (String key : value.split("\\.")) {
            if (!(found instanceof Map<?, ?> map)) {
                return Optional.empty();
            }
            found = map.get(key.split("\\[", 2)[0]);
            if (found == null) {
                return isAsked(value) ? Optional.empty() : Optional.of(MISSING);
            }
        }
        return Optional.empty();
    }

    /** Why the filters of an expression have no meaning here, as the end of a sentence; nothing if they have one. */
    static Optional<String> filters(String expression) {
        if (CLOCK.matcher(expression).find()) {
            return Optional.of("asks for today's date, which no page has");
        }
        Matcher filter = FILTER.matcher(QUOTED.matcher(expression).replaceAll("\"\""));
        while (filter.find()) {
            if (!LiquidRenderer.knowsFilter(filter.group(1))) {
                return Optional.of("has a filter ‘" + filter.group(1) + "’ that is not known here");
            }
        }
        return Optional.empty();
    }
}
