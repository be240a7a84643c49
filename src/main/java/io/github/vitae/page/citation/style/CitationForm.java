package io.github.vitae.page.citation.style;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a style of the Citation Style Language cites within a text (CSL 1.0.2, “Citation”): by the names of authors and a year,
 * {@code (Doe, 2024)}, or by a number that the list of references has too, {@code [1]}.
 *
 * @param numbered whether it cites by numbers, of which the first publication that a page cites has the first; styles that
 *     cite by notes and by labels do so here, too
 * @param before what stands before the first of several
 * @param between what parts them
 * @param behind what stands behind the last
 * @param raised whether it is set above the line
 */
public record CitationForm(boolean numbered, String before, String between, String behind, boolean raised) {

    private static final Pattern FORMAT = Pattern.compile("<category\\b[^>]*\\scitation-format=\"([a-z-]+)\"");

    /** What is set before a number: a bracket of its own, of the group that it stands in, or of the whole. */
    private static final Pattern BEFORE = Pattern.compile("\\sprefix=\"([\\[(⟨{])\"");

    private static final Pattern LAYOUT = Pattern.compile("<layout\\b([^>]*)>");

    /** How a style cites. */
    public static CitationForm of(String style) {
        Matcher format = FORMAT.matcher(style);
        String said = format.find() ? format.group(1) : style.contains("class=\"note\"") ? "note" : "author-date";
        String citation = part(style, "citation");
        String layout = part(citation, "layout");
        Matcher tag = LAYOUT.matcher(citation);
        String attributes = tag.find() ? tag.group(1) : "";
        if (said.startsWith("author")) {
            return new CitationForm(
                    false,
                    StyleTags.value(attributes, "prefix").orElse("("),
                    StyleTags.value(attributes, "delimiter").orElse("; "),
                    StyleTags.value(attributes, "suffix").orElse(")"),
                    false);
        }
        String between = StyleTags.value(attributes, "delimiter").orElse(", ");
        boolean raised = said.equals("note") || (attributes + layout).contains("vertical-align=\"sup\"");
        Matcher bracket = BEFORE.matcher(attributes + layout);
        Optional<String> before = bracket.find() ? Optional.of(bracket.group(1)) : Optional.empty();
        return before.map(sign -> new CitationForm(true, sign, between, closing(sign), raised))
                // a number by itself within a line would be read as a word of it
                .orElseGet(() -> raised
                        ? new CitationForm(true, "", between, "", true)
                        : new CitationForm(true, "[", between, "]", false));
    }

    private static String part(String xml, String element) {
        int start = xml.indexOf("<" + element);
        int end = start < 0 ? -1 : xml.indexOf("</" + element + ">", start);
        return end < 0 ? "" : xml.substring(start, end);
    }

    private static String closing(String bracket) {
        return switch (bracket) {
            case "[" -> "]";
            case "{" -> "}";
            case "⟨" -> "⟩";
            default -> ")";
        };
    }
}
