package io.github.vitae.page.citation;

import io.github.vitae.model.YearLetters;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A style of the Citation Style Language as the library for citations needs it, so that it does what the style says.
 *
 * @param xml the style
 * @param lastToo where of many authors the last is named behind the first; nothing where the style does no such thing
 * @param language the language of its words, where that is not the reader's
 * @param knowsEvents whether it names events
 * @param demotes whether a particle stands behind the given name where the family name comes first: {@code Gogh, Vincent van}
 * @param lettered what of names tells people apart before years get letters, where they would be cited alike: {@code 2010b}; nothing
 *     where they get none
 * @param hyphen what stands for the hyphen between initials: {@code J.L.} for {@code J.-L.}; nothing where it stays
 * @param namesMonths whether months are words, wherever they are said
 * @param twoDigits whether the last page has two digits, at least: {@code 104–05}
 */
record EngineStyle(
        String xml,
        Optional<LastToo> lastToo,
        Optional<String> language,
        boolean knowsEvents,
        boolean demotes,
        Optional<YearLetters.Names> lettered,
        Optional<String> hyphen,
        boolean namesMonths,
        boolean twoDigits) {

    /**
     * When authors are left out between the first ones and the last.
     *
     * @param from from how many authors on
     * @param first how many first ones are named
     */
    record LastToo(int from, int first) {}

    /**
     * What the library takes for absent once it has stood in for an author, though conditions still ask for it, and the
     * variable that says the same and that no style prints.
     */
    static final Map<String, String> WITNESSES = Map.of(
            "editor", "citation-key", "translator", "keyword", "title", "container", "container-author", "annote");

    static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<(/?)([a-z-]+)((?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*(/?)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([\\w:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern OTHER_CONDITION =
            Pattern.compile("\\s(?:is-numeric|is-uncertain-date|position|type|variable)=");
    private static final Pattern EVENT_TITLE = Pattern.compile("(\\svariable=\"[^\"]*\\bevent)-title\\b");
    private static final Pattern KEEPS =
            Pattern.compile("<style\\b[^>]*\\sdemote-non-dropping-particle=\"(?:never|sort-only)\"");

    private static final Pattern NAMES =
            Pattern.compile("<names((?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*(/?)>");
    private static final Pattern EVENT = Pattern.compile("<(?:text|group)[^>]*\\svariable=\"event\"");

    private static final Pattern LANGUAGE = Pattern.compile("<style\\b[^>]*\\sdefault-locale=\"([^\"]+)\"");

    private static final Pattern NUMERIC_MONTH = Pattern.compile(
            "<date-part\\b(?=[^>]*\\sname=\"month\")[^>]*\\sform=\"numeric|<date\\b(?![^>]*\\sdate-parts=\"year\")[^>]*\\sform=\"numeric\"");

    private static final Pattern CITATION = Pattern.compile("<citation\\b([^>]*)>");

    /** A variable that nothing has. */
    private static final String NOTHING = "first-reference-note-number";

    /** A whole style: what of it is for entries of a bibliography, fit for the library. */
    static EngineStyle ofWhole(String style) {
        EngineStyle fit = of(BibliographyStyle.of(style));
        return new EngineStyle(
                fit.xml,
                fit.lastToo,
                fit.language,
                fit.knowsEvents,
                fit.demotes,
                lettered(style),
                fit.hyphen,
                fit.namesMonths,
                fit.twoDigits);
    }

    /** What of names tells people apart before years get letters (CSL 1.0.2, “Disambiguation”). */
    private static Optional<YearLetters.Names> lettered(String style) {
        Matcher citation = CITATION.matcher(style);
        if (!citation.find() || !isTrue(citation.group(1), "disambiguate-add-year-suffix")) {
            return Optional.empty();
        }
        if (!isTrue(citation.group(1), "disambiguate-add-givenname")) {
            return Optional.of(YearLetters.Names.FAMILY);
        }
        boolean initials = value(citation.group(1), "givenname-disambiguation-rule")
                .filter(rule -> rule.endsWith("with-initials"))
                .isPresent();
        return Optional.of(initials ? YearLetters.Names.INITIALS : YearLetters.Names.GIVEN);
    }

    private static boolean isTrue(String attributes, String name) {
        return value(attributes, name).filter("true"::equals).isPresent();
    }

    /** Makes a style fit for the library. */
    static EngineStyle of(String style) {
        StringBuilder fit = new StringBuilder(style.length() + style.length() / 16);
        Deque<String> open = new ArrayDeque<>();
        Optional<LastToo> lastToo = Optional.empty();
        Matcher tag = TAG.matcher(style);
        while (tag.find()) {
            String name = tag.group(2);
            if (name == null) {
                tag.appendReplacement(fit, "");
                continue;
            }
            String attributes = tag.group(3);
            boolean ends = !tag.group(1).isEmpty();
            boolean opens = !ends && tag.group(4).isEmpty();
            String before = "";
            String behind = "";
            if (ends && !open.isEmpty()) {
                behind = open.pop();
            } else if (opens) {
                // such names have a look of their own; the library would give them that of the names they stand in for
                boolean own = name.equals("names") && "</substitute>".equals(open.peek());
                before = own ? "<group>" : "";
                open.push(own ? "</group>" : name.equals("substitute") ? "</substitute>" : "");
            }
            if (name.equals("bibliography") && !ends) {
                lastToo = lastToo(attributes);
                attributes = lastToo.isPresent() ? without(attributes, "et-al-min") : attributes;
            }
            String written = "<" + tag.group(1) + name + fitted(name, attributes) + tag.group(4) + ">";
            tag.appendReplacement(
                    fit, Matcher.quoteReplacement(before + written + (behind.equals("</group>") ? behind : "")));
        }
        tag.appendTail(fit);
        String xml = DateDelimiters.spread(parted(fit.toString()));
        boolean events = EVENT.matcher(xml).find();
        Matcher language = LANGUAGE.matcher(style);
        Optional<String> own = language.find() ? Optional.of(language.group(1)) : Optional.empty();
        Optional<String> hyphen = style.contains("initialize-with-hyphen=\"false\"")
                ? Optional.of(style.contains("initialize-with=\". \"") ? " " : "")
                : Optional.empty();
        boolean months = !NUMERIC_MONTH.matcher(xml).find();
        boolean two = style.contains("page-range-format=\"minimal-two\"");
        return new EngineStyle(
                xml, lastToo, own, events, !KEEPS.matcher(style).find(), Optional.empty(), hyphen, months, two);
    }

    /** Names of several kinds, each on its own: the library sets what parts them even where there are but the second. */
    private static String parted(String xml) {
        StringBuilder parted = new StringBuilder(xml.length());
        int from = 0;
        Matcher names = NAMES.matcher(xml);
        while (names.find(from)) {
            int end = names.end();
            int closing = names.group(2).isEmpty() ? xml.indexOf("</names>", end) : end;
            Optional<String> group = closing < 0 || isWithin("substitute", xml, names.start())
                    ? Optional.empty()
                    : group(names.group(1), xml.substring(end, closing));
            parted.append(xml, from, names.start()).append(group.orElseGet(names::group));
            from = group.isEmpty() ? end : closing + (names.group(2).isEmpty() ? "</names>".length() : 0);
        }
        return parted.append(xml, from, xml.length()).toString();
    }

    private static boolean isWithin(String element, String xml, int at) {
        return xml.lastIndexOf("<" + element, at) > xml.lastIndexOf("</" + element, at);
    }

    /** Names of several kinds as a group of names of one kind each; nothing where they are of one, or cannot be parted. */
    private static Optional<String> group(String attributes, String content) {
        Optional<String> delimiter = value(attributes, "delimiter");
        String[] variables = value(attributes, "variable").orElse("").split("\\s+");
        if (variables.length < 2
                || delimiter.isEmpty()
                || content.contains("<substitute")
                || content.contains("<names")) {
            return Optional.empty();
        }
        StringBuilder group = new StringBuilder("<group delimiter=\"" + delimiter.get() + "\"");
        String own = without(without(attributes, "variable"), "delimiter");
        for (String name : List.of("prefix", "suffix")) {
            value(own, name)
                    .ifPresent(affix -> group.append(' ')
                            .append(name)
                            .append("=\"")
                            .append(affix)
                            .append('"'));
            own = without(own, name);
        }
        group.append('>');
        for (String variable : variables) {
            group.append("<names variable=\"")
                    .append(variable)
                    .append('"')
                    .append(own)
                    .append('>');
            group.append(content).append("</names>");
        }
        return Optional.of(group.append("</group>").toString());
    }

    private static String fitted(String element, String attributes) {
        // the library knows an event by the name that older styles have for it
        String named = attributes.contains("event-title")
                ? EVENT_TITLE.matcher(attributes).replaceAll("$1")
                : attributes;
        if (element.equals("label") && named.contains("text-case=\"title\"")) {
            // of a label, not of a title that may be in another language than English
            return named.replace("text-case=\"title\"", "text-case=\"capitalize-all\"");
        }
        return element.equals("if") || element.equals("else-if") ? condition(named) : named;
    }

    /** A condition as the library can check it: in a bibliography, nothing has a locator or is disambiguated. */
    private static String condition(String attributes) {
        String witnessed = replaced(
                attributes,
                "variable",
                names -> Arrays.stream(names.split("\\s+"))
                        .map(name -> WITNESSES.getOrDefault(name, name))
                        .collect(Collectors.joining(" ")));
        String kept = without(without(witnessed, "locator"), "disambiguate");
        if (kept.equals(witnessed)) {
            return witnessed;
        }
        String match = value(kept, "match").orElse("all");
        boolean alone = !OTHER_CONDITION.matcher(kept).find();
        if (match.equals("all") || (match.equals("any") && alone)) {
            return " variable=\"" + NOTHING + "\"";
        }
        return alone ? " match=\"none\" variable=\"" + NOTHING + "\"" : kept;
    }

    private static Optional<LastToo> lastToo(String attributes) {
        boolean used =
                value(attributes, "et-al-use-last").filter("true"::equals).isPresent();
        Optional<Integer> from = value(attributes, "et-al-min").map(Integer::valueOf);
        Optional<Integer> first = value(attributes, "et-al-use-first").map(Integer::valueOf);
        return used && from.isPresent() && first.isPresent()
                ? Optional.of(new LastToo(from.get(), first.get()))
                : Optional.empty();
    }

    /** The value of an attribute, in a tag or in its attributes alone. */
    static Optional<String> value(String attributes, String name) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attributes.contains(name) && attribute.find()) {
            if (attribute.group(1).equals(name)) {
                return Optional.of(attribute.group(2) == null ? attribute.group(3) : attribute.group(2));
            }
        }
        return Optional.empty();
    }

    static String without(String attributes, String name) {
        return attributes.contains(name)
                ? ATTRIBUTE
                        .matcher(attributes)
                        .replaceAll(found -> found.group(1).equals(name) ? "" : Matcher.quoteReplacement(found.group()))
                : attributes;
    }

    private static String replaced(String attributes, String name, java.util.function.UnaryOperator<String> change) {
        return value(attributes, name)
                .map(value -> without(attributes, name) + " " + name + "=\"" + change.apply(value) + "\"")
                .orElse(attributes);
    }
}
