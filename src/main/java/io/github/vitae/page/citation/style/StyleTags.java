package io.github.vitae.page.citation.style;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a style's XML, one after another. Comments are among them, without an element; instructions are not. A style is too
 * long, and read too early in a build, for expressions that are tried at each of its characters.
 */
final class StyleTags {

    private final String xml;
    private int start;
    private int nameEnd;
    private int end;

    StyleTags(String xml) {
        this.xml = xml;
    }

    /** Goes to the next tag; answers whether there is one. */
    boolean next() {
        for (start = xml.indexOf('<', end); start >= 0; start = xml.indexOf('<', start + 1)) {
            end = end(xml, start);
            if (end < 0) {
                break;
            }
            nameEnd = start + (closes() ? 2 : 1);
            while (Character.isLetter(xml.charAt(nameEnd)) || xml.charAt(nameEnd) == '-') {
                nameEnd++;
            }
            if (nameEnd > start + (closes() ? 2 : 1) || isComment()) {
                return true;
            }
        }
        end = xml.length();
        return false;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isComment() {
        return xml.startsWith("<!--", start);
    }

    /** Whether it ends an element that another one started. */
    boolean closes() {
        return xml.charAt(start + 1) == '/';
    }

    /** Whether its element has no content. */
    boolean isEmpty() {
        return xml.charAt(end - 2) == '/' && !closes();
    }

    String element() {
        return xml.substring(start + (closes() ? 2 : 1), nameEnd);
    }

    /** Its attributes, with the blank before the first. */
    String attributes() {
        return xml.substring(nameEnd, end - (isEmpty() ? 2 : 1)).stripTrailing();
    }

    /** All of the tag. */
    String text() {
        return xml.substring(start, end);
    }

    /** Where a tag, a comment or an instruction ends that starts here; less than 0 where it does not, or is something else. */
    static int end(String xml, int start) {
        if (xml.startsWith("<!--", start)) {
            return behind(xml, "-->", start + 4);
        }
        if (xml.startsWith("<?", start)) {
            return behind(xml, "?>", start);
        }
        char quote = 0;
        for (int at = start + 1; at < xml.length(); at++) {
            char c = xml.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return xml.charAt(start + 1) == '!' ? -1 : at + 1;
            }
        }
        return -1;
    }

    private static int behind(String xml, String sign, int from) {
        int found = xml.indexOf(sign, from);
        return found < 0 ? -1 : found + sign.length();
    }

    /** The value of an attribute, in a tag or in its attributes alone. */
    static Optional<String> value(String attributes, String name) {
        Attribute found = find(attributes, name);
        return found == null ? Optional.empty() : Optional.of(attributes.substring(found.value, found.end - 1));
    }

    /** Attributes without one of them. */
    static String without(String attributes, String name) {
        Attribute found = find(attributes, name);
        return found == null
                ? attributes
                : without(attributes.substring(0, found.start) + attributes.substring(found.end), name);
    }

    /** An attribute: where the blank before it starts, where its value starts, and where it ends, behind the quotation mark. */
    private record Attribute(int start, int value, int end) {}

    private static @Nullable Attribute find(String attributes, String name) {
        int at = attributes.contains(name) ? 0 : attributes.length();
        while (at < attributes.length()) {
            int start = next(attributes, at, true);
            int named = next(attributes, start, false);
            int equals = attributes.indexOf('=', named);
            int value = equals < 0 ? attributes.length() : next(attributes, equals + 1, false);
            int end = value < attributes.length() ? attributes.indexOf(attributes.charAt(value), value + 1) : -1;
            if (end < 0) {
                break;
            }
            if (attributes.startsWith(name, named) && next(attributes, named + name.length(), false) == equals) {
                return new Attribute(start, value + 1, end + 1);
            }
            at = end + 1;
        }
        return null;
    }

    /** The next place that is blank, or that is not. */
    private static int next(String text, int from, boolean blank) {
        int at = from;
        while (at < text.length() && (text.charAt(at) <= ' ') != blank) {
            at++;
        }
        return at;
    }

    /** A text in XML with each stretch replaced that an expression for one, which starts with a tag, fits. */
    static String replaced(String xml, Pattern stretch, Function<MatchResult, String> replacement) {
        StringBuilder replaced = new StringBuilder(xml.length() + xml.length() / 8);
        Matcher found = stretch.matcher(xml);
        int from = 0;
        int at = xml.indexOf('<');
        while (at >= 0) {
            int end = at + 1;
            if (found.region(at, xml.length()).lookingAt()) {
                replaced.append(xml, from, at).append(replacement.apply(found));
                end = found.end();
                from = end;
            }
            at = xml.indexOf('<', end);
        }
        return replaced.append(xml, from, xml.length()).toString();
    }
}
