package io.github.vitae.page.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A style of the Citation Style Language, or the words of a language, with marks around what is to be known again. They are in
 * affixes, which the library sets around what it prints only where it prints something, and which no rule of a style changes.
 */
final class MarkedStyle {

    private static final Map<String, Mark> VARIABLES = Map.of(
            "title", Mark.TITLE,
            "container-title", Mark.CONTAINER,
            "year-suffix", Mark.LETTER,
            "volume", Mark.VOLUME,
            "number", Mark.NUMBER,
            "publisher", Mark.PUBLISHER,
            "page", Mark.PAGE,
            "citation-number", Mark.ENTRY_NUMBER);

    /** What the library takes for one, however many there are. */
    static final Map<String, Mark> COUNTED = Map.of("issue", Mark.ISSUES, "volume", Mark.VOLUMES);

    private static final Pattern NUMBERS = Pattern.compile(
            "<single>([^<]*)</single>(\\s*)<multiple>([^<]*)</multiple>|<multiple>([^<]*)</multiple>(\\s*)"
                    + "<single>([^<]*)</single>");
    private static final Pattern DATE_PART =
            Pattern.compile("<date-part((?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)");
    private static final Pattern SEASON = Pattern.compile("<term name=\"season-0([1-4])\">([^<]*)</term>");
    private static final Pattern NAME = Pattern.compile("<name[\\s/>]");
    private static final String TEXT_CASE = " text-case=";
    private static final String TITLE_CASE = TEXT_CASE + "\"title\"";
    private static final String GIVEN = part("given", Mark.GIVEN);
    private static final String FAMILY = part("family", Mark.FAMILY);

    private final String xml;
    private final StringBuilder marked;

    /** Whether title case can be left to who reads the marks: not where what a macro says gets another case after it. */
    private final boolean marksTitleCase;

    private boolean given;
    private boolean family;
    private int substitutes;

    private MarkedStyle(String xml) {
        this.xml = xml;
        this.marksTitleCase = !casesMacros(xml);
        this.marked = new StringBuilder(xml.length() + xml.length() / 8);
    }

    private static boolean casesMacros(String xml) {
        for (int at = xml.indexOf(TEXT_CASE); at >= 0; at = xml.indexOf(TEXT_CASE, at + 1)) {
            int start = xml.lastIndexOf('<', at);
            String tag = xml.substring(start, Math.max(at, StyleTags.end(xml, start)));
            if (tag.contains(" macro=") && !tag.contains(TITLE_CASE)) {
                return true;
            }
        }
        return false;
    }

    /** A style with marks. */
    static String of(String style) {
        return new MarkedStyle(style).mark();
    }

    /** The month that stands for a season, for which the library has no words: 13 for spring, up to 16 for winter. */
    static int seasonMonth(int season) {
        return 12 + season;
    }

    private static String seasons(String locale) {
        return StyleTags.replaced(locale, SEASON, season -> {
            String month = "<term name=\"month-" + seasonMonth(Integer.parseInt(season.group(1))) + "\"";
            String word = ">" + season.group(2) + "</term>";
            return season.group() + month + word + month + " form=\"short\"" + word;
        });
    }

    /**
     * The words of a language with marks: around years in dates, and between the singular and the plural. Seasons are months, too.
     */
    static String locale(String words) {
        return numbered(StyleTags.replaced(seasons(words), DATE_PART, part -> {
            String attributes = part.group(1);
            boolean year = attribute(attributes, "name").equals("year");
            return "<date-part" + (year ? around(attributes, List.of(Mark.YEAR)) : attributes);
        }));
    }

    private static String part(String name, Mark mark) {
        return "<name-part name=\"" + name + "\" prefix=\"" + mark.start() + "\" suffix=\"" + mark.end() + "\"/>";
    }

    private String mark() {
        int from = 0;
        StyleTags tags = new StyleTags(xml);
        while (tags.next()) {
            if (!tags.isComment()) {
                marked.append(xml, from, tags.start());
                write(tags);
                from = tags.end();
            }
        }
        return numbered(marked.append(xml, from, xml.length()).toString());
    }

    /** Terms that say their other number, too. */
    private static String numbered(String xml) {
        return xml.contains("<multiple>") ? StyleTags.replaced(xml, NUMBERS, MarkedStyle::numbers) : xml;
    }

    private static String numbers(MatchResult term) {
        boolean inOrder = term.group(1) != null;
        String single = term.group(inOrder ? 1 : 6);
        String multiple = term.group(inOrder ? 3 : 4);
        return "<single>" + single + Mark.OR_PLURAL + multiple + "</single>" + term.group(inOrder ? 2 : 5)
                + "<multiple>" + multiple + Mark.OR_SINGULAR + single + "</multiple>";
    }

    private void write(StyleTags tag) {
        String element = tag.element();
        if (tag.closes()) {
            if (element.equals("name")) {
                marked.append(given ? "" : GIVEN).append(family ? "" : FAMILY);
            }
            substitutes -= element.equals("substitute") ? 1 : 0;
            marked.append(tag.text());
            return;
        }
        String attributes = tag.attributes();
        boolean empty = tag.isEmpty();
        substitutes += element.equals("substitute") && !empty ? 1 : 0;
        switch (element) {
            case "name" -> {
                given = false;
                family = false;
                marked.append("<name").append(attributes).append(empty ? ">" + GIVEN + FAMILY + "</name>" : ">");
            }
            case "name-part" -> {
                boolean ofGiven = attribute(attributes, "name").equals("given");
                given |= ofGiven;
                family |= !ofGiven;
                tag(element, around(attributes, List.of(ofGiven ? Mark.GIVEN : Mark.FAMILY)), empty);
            }
            case "names" -> names(attributes, empty, tag.end());
            default -> {
                List<Mark> marks = marks(element, attributes);
                if (marksTitleCase && element.equals("text") && attributes.contains(TITLE_CASE)) {
                    marks.add(Mark.TITLE_CASE);
                    attributes = attributes.replace(TITLE_CASE, "");
                }
                if (marks.isEmpty()) {
                    marked.append(tag.text());
                } else {
                    tag(element, around(attributes, marks), empty);
                }
            }
        }
    }

    private void tag(String element, String attributes, boolean empty) {
        marked.append('<').append(element).append(attributes).append(empty ? "/>" : ">");
    }

    /** Names whose look nothing says are said to look as usual: what says so takes the marks. */
    private void names(String attributes, boolean empty, int end) {
        int closed = xml.indexOf("</names>", end);
        int substitute = xml.indexOf("<substitute", end);
        int last = substitute >= 0 && substitute < closed ? substitute : closed;
        boolean unsaid = empty
                ? substitutes == 0
                : last >= 0 && !NAME.matcher(xml).region(end, last).find();
        marked.append("<names").append(attributes).append(empty && !unsaid ? "/>" : ">");
        if (unsaid) {
            marked.append("<name>").append(GIVEN).append(FAMILY).append("</name>");
            marked.append(empty ? "</names>" : "");
        }
    }

    private static List<Mark> marks(String element, String attributes) {
        List<Mark> marks = new ArrayList<>();
        switch (element) {
            case "text", "number" -> {
                if (attribute(attributes, "strip-periods").equals("true")) {
                    marks.add(Mark.UNDOTTED);
                }
                if (attribute(attributes, "plural").equals("true")) {
                    marks.add(Mark.PLURAL);
                }
                Optional.ofNullable(VARIABLES.get(attribute(attributes, "variable")))
                        .ifPresent(marks::add);
            }
            case "label" -> {
                switch (attribute(attributes, "plural")) {
                    case "never" -> marks.add(Mark.SINGULAR);
                    case "always" -> marks.add(Mark.PLURAL);
                    default ->
                        Optional.ofNullable(COUNTED.get(attribute(attributes, "variable")))
                                .ifPresent(marks::add);
                }
            }
            case "date" -> {
                if (attribute(attributes, "variable").equals("issued")) {
                    marks.add(Mark.ISSUED);
                }
            }
            case "date-part" -> {
                if (attribute(attributes, "name").equals("year")) {
                    marks.add(Mark.YEAR);
                }
            }
            default -> {}
        }
        return marks;
    }

    private static String attribute(String attributes, String name) {
        return StyleTags.value(attributes, name).orElse("");
    }

    /** Attributes whose affixes have marks next to what they are around. */
    private static String around(String attributes, List<Mark> marks) {
        StringBuilder starts = new StringBuilder(attribute(attributes, "prefix"));
        StringBuilder ends = new StringBuilder();
        for (Mark mark : marks) {
            starts.append(mark.start());
            ends.insert(0, mark.end());
        }
        ends.append(attribute(attributes, "suffix"));
        String bare = StyleTags.without(StyleTags.without(attributes, "prefix"), "suffix");
        return bare + attribute("prefix", starts) + attribute("suffix", ends);
    }

    private static String attribute(String name, CharSequence value) {
        return " " + name + "=\"" + value.toString().replace("\"", "&quot;") + "\"";
    }
}
