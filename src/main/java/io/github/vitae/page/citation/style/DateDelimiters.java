package io.github.vitae.page.citation.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What parts the parts of a date ({@code delimiter} of {@code cs:date}, CSL 1.0.2, “Date”), as affixes of the parts. The library
 * sets none for the dates of a style, and of those of a language one too many in a range of years.
 */
public final class DateDelimiters {

    private static final String ATTRIBUTES = "((?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*";
    private static final Pattern DATE = Pattern.compile("<date" + ATTRIBUTES + ">");
    private static final Pattern PART = Pattern.compile("<date-part" + ATTRIBUTES + "(/?)>");

    /** The parts of a date from the one that all dates have to the one that few have. */
    private static final List<String> PARTS = List.of("year", "month", "day");

    private DateDelimiters() {}

    /**
     * A style or a language with its delimiters spread: {@code <date delimiter=" "><date-part name="month"/><date-part
     * name="year"/>} has a blank behind the month, which is there only where a month is.
     */
    public static String spread(String xml) {
        StringBuilder spread = new StringBuilder(xml.length());
        Matcher date = DATE.matcher(xml);
        int from = 0;
        for (int at = xml.indexOf("<date"); at >= 0; at = xml.indexOf("<date", Math.max(from, at + 1))) {
            if (!date.region(at, xml.length()).lookingAt()) {
                continue;
            }
            spread.append(xml, from, at);
            from = date.end();
            Optional<String> delimiter = StyleTags.value(date.group(1), "delimiter");
            int end = xml.indexOf("</date>", from);
            if (delimiter.isEmpty() || end < 0) {
                spread.append(date.group());
                continue;
            }
            spread.append("<date")
                    .append(StyleTags.without(date.group(1), "delimiter"))
                    .append('>')
                    .append(parts(xml.substring(from, end), delimiter.get()));
            from = end;
        }
        return spread.append(xml, from, xml.length()).toString();
    }

    private static String parts(String content, String delimiter) {
        List<String> names = new ArrayList<>();
        Matcher part = PART.matcher(content);
        while (part.find()) {
            names.add(StyleTags.value(part.group(1), "name").orElse(""));
        }
        StringBuilder parts = new StringBuilder(content.length() + 32);
        part.reset();
        for (int at = 0; part.find(); at++) {
            // of two parts the one that may be absent brings what parts them
            String before = at > 0 && isRarer(names.get(at), names.get(at - 1)) ? delimiter : "";
            String behind = at + 1 < names.size() && !isRarer(names.get(at + 1), names.get(at)) ? delimiter : "";
            String own = part.group(1);
            String bare = StyleTags.without(StyleTags.without(own, "prefix"), "suffix");
            String written = "<date-part" + bare
                    + affix("prefix", before + StyleTags.value(own, "prefix").orElse(""))
                    + affix("suffix", StyleTags.value(own, "suffix").orElse("") + behind)
                    + part.group(2) + ">";
            part.appendReplacement(parts, Matcher.quoteReplacement(written));
        }
        return part.appendTail(parts).toString();
    }

    private static boolean isRarer(String part, String other) {
        return PARTS.indexOf(part) > PARTS.indexOf(other);
    }

    private static String affix(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + value.replace("\"", "&quot;") + "\"";
    }
}
