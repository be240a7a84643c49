package io.github.vitae.page.citation.style;

import io.github.vitae.page.citation.mark.Mark;
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
public final class MarkedStyle {

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
    public static final Map<String, Mark> COUNTED = Map.of("issue", Mark.ISSUES, "volume", Mark.VOLUMES);

    private static final Pattern NUMBERS = Pattern.compile(
            "<single>([^<]*)</single>(\\s*)<multiple>([^<]*)</multiple>|<multiple>([^<]*)</multiple>(\\s*)"
                    + "<single>([^<]*)</single>");
    private static final Pattern DATE_PART =
            Pattern.compile("<date-part((?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)");
    private static final Pattern SEASON = Pattern.compile("<term name=\"season-0([1-4])\">([^<]*)</term>");
    private static final Pattern NAME = Pattern.compile("<name[\\s/>]");
    private static final String TEXT_CASE = " text-case=";
    private static final String TITLE_CASE = TEXT_CASE + "\"title\"";
    private static final String INITIALIZE_WITH = "initialize-with";
    private static final String FAMILY = part("family", Mark.FAMILY, "");

    private final String xml;
    private final StringBuilder marked;

    /** Whether title case can be left to who reads the marks: not where what a macro says gets another case after it. */
    private final boolean marksTitleCase;

    /** What all names have that say nothing else of initials. */
    private final String inherited;

    /** Whether initials can be left to who reads the marks: not where given names get another case after that. */
    private final boolean marksInitials;

    /** What the names that are read say of initials. */
    private String initials = "";

    private boolean given;
    private boolean family;
    private int substitutes;

    private MarkedStyle(String xml) {
        this.xml = xml;
        this.marksTitleCase = !casesMacros(xml);
        this.marksInitials = !casesGivenNames(xml);
        this.inherited = first(xml, "bibliography") + first(xml, "style");
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

    private static boolean casesGivenNames(String xml) {
        for (int at = xml.indexOf("<name-part"); at >= 0; at = xml.indexOf("<name-part", at + 1)) {
            String tag = xml.substring(at, Math.max(at, StyleTags.end(xml, at)));
            if (tag.contains(TEXT_CASE) && attribute(tag, "name").equals("given")) {
                return true;
            }
        }
        return false;
    }

    /** The attributes of the first of some elements; empty if there is none. */
    private static String first(String xml, String element) {
        int start = xml.indexOf("<" + element + " ");
        int end = start < 0 ? -1 : StyleTags.end(xml, start);
        return end < 0
                ? ""
                : xml.substring(start + element.length() + 1, end - 1).stripTrailing();
    }

    /** What the names with some attributes say of initials, behind the mark that a given name starts: empty if nothing. */
    private String initials(String attributes) {
        Optional<String> with =
                StyleTags.value(attributes, INITIALIZE_WITH).or(() -> StyleTags.value(inherited, INITIALIZE_WITH));
        boolean whole =
                attribute(attributes, "initialize").equals("false") || inherited.contains(" initialize=\"false\"");
        return marksInitials && with.isPresent()
                ? Mark.INITIALS + (whole ? String.valueOf(Mark.WHOLE) : "") + with.get() + Mark.INITIALS
                : "";
    }

    private static String given(String initials) {
        return part("given", Mark.GIVEN, initials);
    }

    /** A style with marks. */
    public static String of(String style) {
        return new MarkedStyle(style).mark();
    }

    /** The month that stands for a season, for which the library has no words: 13 for spring, up to 16 for winter. */
    public static int seasonMonth(int season) {
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
    public static String locale(String words) {
        return numbered(StyleTags.replaced(seasons(words), DATE_PART, part -> {
            String attributes = part.group(1);
            boolean year = attribute(attributes, "name").equals("year");
            return "<date-part" + (year ? around(attributes, List.of(Mark.YEAR), "") : attributes);
        }));
    }

    private static String part(String name, Mark mark, String initials) {
        return "<name-part name=\"" + name + "\"" + written("prefix", mark.start() + initials)
                + written("suffix", mark.end()) + "/>";
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
                marked.append(given ? "" : given(initials)).append(family ? "" : FAMILY);
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
                initials = initials(attributes);
                marked.append("<name")
                        .append(withoutInitials(attributes))
                        .append(empty ? ">" + given(initials) + FAMILY + "</name>" : ">");
            }
            case "name-part" -> {
                boolean ofGiven = attribute(attributes, "name").equals("given");
                given |= ofGiven;
                family |= !ofGiven;
                String parts = ofGiven
                        ? around(attributes, List.of(Mark.GIVEN), initials)
                        : around(attributes, List.of(Mark.FAMILY), "");
                tag(element, parts, empty);
            }
            case "names" -> names(attributes, empty, tag.end());
            case "style", "bibliography" -> tag(element, withoutInitials(attributes), empty);
            default -> {
                List<Mark> marks = marks(element, attributes);
                if (marksTitleCase && element.equals("text") && attributes.contains(TITLE_CASE)) {
                    marks.add(Mark.TITLE_CASE);
                    attributes = attributes.replace(TITLE_CASE, "");
                }
                if (marks.isEmpty()) {
                    marked.append(tag.text());
                } else {
                    tag(element, around(attributes, marks, ""), empty);
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
        // names within what stands in for others have no marks
        String name = unsaid ? "<name>" + given(initials("")) + FAMILY + "</name>" : empty ? unmarkedName() : "";
        boolean stays = empty && name.isEmpty();
        marked.append("<names").append(attributes).append(stays ? "/>" : ">").append(name);
        marked.append(empty && !stays ? "</names>" : "");
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

    /** A name that says of initials what all did; empty if they said nothing. */
    private String unmarkedName() {
        return StyleTags.value(inherited, INITIALIZE_WITH)
                .filter(with -> marksInitials)
                .map(with -> "<name" + written(INITIALIZE_WITH, with) + "/>")
                .orElse("");
    }

    private String withoutInitials(String attributes) {
        return marksInitials ? StyleTags.without(attributes, INITIALIZE_WITH) : attributes;
    }

    /**
     * Attributes whose affixes have marks next to what they are around.
     *
     * @param within what is behind the marks that start
     */
    private static String around(String attributes, List<Mark> marks, String within) {
        StringBuilder starts = new StringBuilder(attribute(attributes, "prefix"));
        StringBuilder ends = new StringBuilder();
        for (Mark mark : marks) {
            starts.append(mark.start());
            ends.insert(0, mark.end());
        }
        starts.append(within);
        ends.append(attribute(attributes, "suffix"));
        String bare = StyleTags.without(StyleTags.without(attributes, "prefix"), "suffix");
        return bare + written("prefix", starts) + written("suffix", ends);
    }

    private static String written(String name, CharSequence value) {
        return " " + name + "=\"" + value.toString().replace("\"", "&quot;") + "\"";
    }
}
