package io.github.vitae.page.citation.style;

import io.github.vitae.model.YearLetters;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
public record EngineStyle(
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
    public record LastToo(int from, int first) {}

    /**
     * What the library takes for absent once it has stood in for an author, though conditions still ask for it, and the
     * variable that says the same and that no style prints.
     */
    public static final Map<String, String> WITNESSES = Map.of(
            "editor", "citation-key", "translator", "keyword", "title", "container", "container-author", "annote");

    private static final Pattern OTHER_CONDITION =
            Pattern.compile("\\s(?:is-numeric|is-uncertain-date|position|type|variable)=");
    private static final Pattern EVENT_TITLE = Pattern.compile("(\\svariable=\"[^\"]*\\bevent)-title\\b");
    private static final Set<String> CHOICE = Set.of("choose", "if", "else-if", "else");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CITATION = Pattern.compile("<citation\\b([^>]*)>");

    /** A variable that nothing has. */
    private static final String NOTHING = "first-reference-note-number";

    /** A whole style: what of it is for entries of a bibliography, fit for the library. */
    public static EngineStyle ofWhole(String style) {
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
        if (!citation.find(Math.max(0, style.indexOf("<citation")))
                || !isTrue(citation.group(1), "disambiguate-add-year-suffix")) {
            return Optional.empty();
        }
        if (!isTrue(citation.group(1), "disambiguate-add-givenname")) {
            return Optional.of(YearLetters.Names.FAMILY);
        }
        boolean initials = StyleTags.value(citation.group(1), "givenname-disambiguation-rule")
                .filter(rule -> rule.endsWith("with-initials"))
                .isPresent();
        return Optional.of(initials ? YearLetters.Names.INITIALS : YearLetters.Names.GIVEN);
    }

    private static boolean isTrue(String attributes, String name) {
        return StyleTags.value(attributes, name).filter("true"::equals).isPresent();
    }

    /** Makes a style fit for the library. */
    public static EngineStyle of(String style) {
        Fitting fitting = new Fitting(style);
        String xml = DateDelimiters.spread(fitting.written());
        Optional<String> hyphen = style.contains("initialize-with-hyphen=\"false\"")
                ? Optional.of(style.contains("initialize-with=\". \"") ? " " : "")
                : Optional.empty();
        boolean two = style.contains("page-range-format=\"minimal-two\"");
        return new EngineStyle(
                xml,
                fitting.lastToo,
                fitting.language,
                fitting.events,
                fitting.demotes,
                Optional.empty(),
                hyphen,
                !fitting.numericMonths,
                two);
    }

    /** Writes a style anew, tag for tag, and finds out on the way what it asks for. */
    private static final class Fitting {
        private final String style;
        private final StringBuilder fit;
        private final Deque<Open> open = new ArrayDeque<>();
        private int substitutes;
        private Optional<LastToo> lastToo = Optional.empty();
        private Optional<String> language = Optional.empty();
        private boolean demotes = true;
        private boolean events;
        private boolean numericMonths;

        /**
         * An element that has not ended.
         *
         * @param start where it starts in what was written
         * @param content where its content does
         */
        private record Open(String element, String attributes, int start, int content) {
            boolean is(String name) {
                return element.equals(name);
            }
        }

        Fitting(String style) {
            this.style = style;
            this.fit = new StringBuilder(style.length() + style.length() / 16);
        }

        String written() {
            StyleTags tags = new StyleTags(style);
            int from = 0;
            while (tags.next()) {
                fit.append(style, from, tags.start());
                from = tags.end();
                if (tags.closes()) {
                    close(tags.element());
                } else if (!tags.isComment()) {
                    open(tags.element(), tags.attributes(), tags.isEmpty());
                }
            }
            return fit.append(style, from, style.length()).toString();
        }

        private void open(String element, String given, boolean empty) {
            String attributes = EngineStyle.fitted(element, given);
            look(element, attributes);
            if (element.equals("bibliography")) {
                lastToo = EngineStyle.lastToo(attributes);
                attributes = lastToo.isPresent() ? StyleTags.without(attributes, "et-al-min") : attributes;
            }
            if (empty && element.equals("names") && substitutes > 0 && standIn(attributes)) {
                return;
            }
            boolean standsIn =
                    element.equals("names") && !open.isEmpty() && open.peek().is("substitute");
            int start = fit.length();
            // names with a look of their own; the library would give them that of the names they stand in for
            fit.append(standsIn ? "<group>" : "");
            fit.append('<').append(element).append(attributes).append(empty ? "/>" : ">");
            Open opened = new Open(element, attributes, start, fit.length());
            if (!empty) {
                open.push(opened);
                substitutes += opened.is("substitute") ? 1 : 0;
            } else {
                fit.append(standsIn ? "</group>" : "");
                part(opened, fit.length());
            }
        }

        /**
         * Names that look as those they stand in for, which are open: the library would build them anew for each entry.
         *
         * @return whether they are such
         */
        private boolean standIn(String attributes) {
            Iterator<Open> outer = open.iterator();
            Open substitute = outer.next();
            while (CHOICE.contains(substitute.element) && outer.hasNext()) {
                substitute = outer.next();
            }
            if (!substitute.is("substitute") || !outer.hasNext()) {
                return false;
            }
            Open names = outer.next();
            String variable = StyleTags.value(attributes, "variable").orElse("");
            String look = StyleTags.without(names.attributes, "variable");
            String content = fit.substring(names.content, substitute.start);
            fit.append("<group><names variable=\"")
                    .append(variable)
                    .append('"')
                    .append(look)
                    .append('>');
            fit.append(content).append("</names></group>");
            return true;
        }

        private void close(String element) {
            int end = fit.length();
            fit.append("</").append(element).append('>');
            if (!open.isEmpty()) {
                Open closed = open.pop();
                substitutes -= closed.is("substitute") ? 1 : 0;
                fit.append(closed.is("names") && !open.isEmpty() && open.peek().is("substitute") ? "</group>" : "");
                part(closed, end);
            }
        }

        /** Names of several kinds, each on its own: the library sets what parts them even where there are but the second. */
        private void part(Open names, int end) {
            if (names.is("names") && substitutes == 0) {
                group(names.attributes, fit.substring(names.content, end)).ifPresent(group -> {
                    fit.setLength(names.start);
                    fit.append(group);
                });
            }
        }

        /** What a style asks for that its xml alone does not bring about. */
        private void look(String element, String attributes) {
            switch (element) {
                case "style" -> {
                    language = StyleTags.value(attributes, "default-locale").filter(tag -> !tag.isEmpty());
                    String particles = StyleTags.value(attributes, "demote-non-dropping-particle")
                            .orElse("");
                    demotes = !particles.equals("never") && !particles.equals("sort-only");
                }
                case "text", "group" ->
                    events |= StyleTags.value(attributes, "variable").equals(Optional.of("event"));
                case "date", "date-part" -> {
                    String form = StyleTags.value(attributes, "form").orElse("");
                    boolean year = StyleTags.value(attributes, "date-parts").equals(Optional.of("year"));
                    boolean month = StyleTags.value(attributes, "name").equals(Optional.of("month"));
                    numericMonths |= (form.equals("numeric") && !year) || (form.startsWith("numeric") && month);
                }
                default -> {}
            }
        }
    }

    /** Names of several kinds as a group of names of one kind each; nothing where they are of one, or cannot be parted. */
    private static Optional<String> group(String attributes, String content) {
        Optional<String> delimiter = StyleTags.value(attributes, "delimiter");
        String[] variables =
                BLANKS.split(StyleTags.value(attributes, "variable").orElse(""));
        if (variables.length < 2
                || delimiter.isEmpty()
                || content.contains("<substitute")
                || content.contains("<names")) {
            return Optional.empty();
        }
        StringBuilder group = new StringBuilder("<group delimiter=\"" + delimiter.get() + "\"");
        String own = StyleTags.without(StyleTags.without(attributes, "variable"), "delimiter");
        for (String name : List.of("prefix", "suffix")) {
            StyleTags.value(own, name)
                    .ifPresent(affix -> group.append(' ')
                            .append(name)
                            .append("=\"")
                            .append(affix)
                            .append('"'));
            own = StyleTags.without(own, name);
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
                names -> Arrays.stream(BLANKS.split(names))
                        .map(name -> WITNESSES.getOrDefault(name, name))
                        .collect(Collectors.joining(" ")));
        String kept = StyleTags.without(StyleTags.without(witnessed, "locator"), "disambiguate");
        if (kept.equals(witnessed)) {
            return witnessed;
        }
        String match = StyleTags.value(kept, "match").orElse("all");
        boolean alone = !OTHER_CONDITION.matcher(kept).find();
        if (match.equals("all") || (match.equals("any") && alone)) {
            return " variable=\"" + NOTHING + "\"";
        }
        return alone ? " match=\"none\" variable=\"" + NOTHING + "\"" : kept;
    }

    private static Optional<LastToo> lastToo(String attributes) {
        boolean used = StyleTags.value(attributes, "et-al-use-last")
                .filter("true"::equals)
                .isPresent();
        Optional<Integer> from = StyleTags.value(attributes, "et-al-min").map(Integer::valueOf);
        Optional<Integer> first = StyleTags.value(attributes, "et-al-use-first").map(Integer::valueOf);
        return used && from.isPresent() && first.isPresent()
                ? Optional.of(new LastToo(from.get(), first.get()))
                : Optional.empty();
    }

    private static String replaced(String attributes, String name, java.util.function.UnaryOperator<String> change) {
        return StyleTags.value(attributes, name)
                .map(value -> StyleTags.without(attributes, name) + " " + name + "=\"" + change.apply(value) + "\"")
                .orElse(attributes);
    }
}
