package io.github.vitae.text.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names by which an author's text may be linked to. One that a browser's or a skin's script takes for something of its
 * own, or that the plugin gives to parts of its pages, gets a prefix; links and styles that name it follow.
 */
final class AuthorIds {

    private static final String PREFIX = "author-";

    /** What every object of a script has. */
    private static final Set<String> OF_OBJECTS = Set.of(
            "constructor",
            "prototype",
            "hasownproperty",
            "isprototypeof",
            "propertyisenumerable",
            "tolocalestring",
            "tostring",
            "valueof");

    /** What scripts ask documents and windows for; words that headings have too are not among them. */
    private static final Set<String> OF_DOCUMENTS = Set.of(
            "activeelement",
            "addeventlistener",
            "appendchild",
            "attributes",
            "body",
            "characterset",
            "childnodes",
            "cookie",
            "createelement",
            "currentscript",
            "defaultview",
            "document",
            "documentelement",
            "documenturi",
            "domain",
            "firstchild",
            "getelementbyid",
            "getelementsbyclassname",
            "getelementsbyname",
            "getelementsbytagname",
            "head",
            "innerhtml",
            "localstorage",
            "location",
            "navigator",
            "nodename",
            "nodetype",
            "ownerdocument",
            "parentnode",
            "queryselector",
            "queryselectorall",
            "readystate",
            "removechild",
            "sessionstorage",
            "textcontent",
            "window");

    /** What the plugin's pages have. */
    private static final Pattern OURS =
            Pattern.compile("content|vitae-.*|year-[0-9]+|tag-.*", Pattern.CASE_INSENSITIVE);

    private AuthorIds() {}

    /** The name as it is published. */
    static String of(String written) {
        return confuses(written) || OURS.matcher(written).matches() ? PREFIX + written : written;
    }

    /** The name that a link on the same page leads to. What is ours can be linked to. */
    static String inLink(String written) {
        return confuses(written) ? PREFIX + written : written;
    }

    private static boolean confuses(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return folded.startsWith("__") || OF_OBJECTS.contains(folded) || OF_DOCUMENTS.contains(folded);
    }
}
