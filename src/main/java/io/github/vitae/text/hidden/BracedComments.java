package io.github.vitae.text.hidden;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments that start with a brace and are none of Liquid's: kramdown's {@code {::comment}} with its end, one within another
 * counted, {@code {# … #}} and {@code {{! … }}}, which other template languages have, and Hugo's, a slash
 * and an asterisk within two braces.
 */
final class BracedComments {

    private static final Pattern KRAMDOWN_COMMENT =
            Pattern.compile("\\{::\\s{0,9}comment\\b[^{}\\n]{0,200}\\}", Pattern.CASE_INSENSITIVE);
    private static final Pattern KRAMDOWN_MARK = Pattern.compile(
            "(\\{:/\\s{0,9}(?:comment)?\\s{0,9}\\})|" + KRAMDOWN_COMMENT.pattern(), Pattern.CASE_INSENSITIVE);
    /** A comment of Hugo's: within braces alone, with marks that trim, and in the braces of shortcodes, which has a slash behind. */
    private static final Pattern HUGO_COMMENT = Pattern.compile("\\{\\{[<%]?-?\\s{0,99}+/\\*");

    private static final Pattern HUGO_END = Pattern.compile("\\*/\\s{0,99}+-?[>%]?\\}\\}");
    /** A comment of Mustache and Handlebars: {@code {{! … }}}, or with two hyphens, so that braces may stand in it. */
    private static final Pattern MUSTACHE = Pattern.compile("\\{\\{~?!(--)?");

    /** A comment of another template language on one line; {@code {#name}} is an identifier. */
    private static final Pattern TEMPLATE_COMMENT = Pattern.compile("\\{#[^{}\\n]{1,500}?#\\}");

    /** Shortcodes of Hugo's themes whose content nobody sees, with either sign. */
    private static final Pattern SHORTCODE =
            Pattern.compile("\\{\\{[<%]\\s{0,99}+(comment|speaker_note)(?![\\w-])[^{}]{0,200}+\\}\\}");

    private static final Pattern SHORTCODE_END =
            Pattern.compile("\\{\\{[<%]\\s{0,99}+/\\s{0,99}+(comment|speaker_note)\\s{0,99}+[>%]\\}\\}");

    private static final Pattern MUSTACHE_END = Pattern.compile("--~?\\}\\}");

    private final String text;
    /** False once a comment of Handlebars with hyphens was found that does not end. */
    private boolean mustachesEnd = true;

    private boolean mustachesClose = true;

    /** False once a shortcode was found that does not end: all that follows is hidden by it. */
    private boolean shortcodesEnd = true;
    /** False once a template comment was found that does not end: none after it does. */
    private boolean templatesEnd = true;
    /** False once a comment of Hugo's was found that does not end. */
    private boolean hugosEnd = true;

    BracedComments(String text) {
        this.text = text;
    }

    /**
     * What stands at a brace.
     *
     * @param hidden whether it is a comment
     * @param opening where the text in it starts
     * @param to where the text goes on behind it
     * @param closed whether it has an end
     */
    record Range(boolean hidden, int opening, int to, boolean closed) {}

    private static Range none(int at) {
        return new Range(false, at, at + 1, true);
    }

    private static Range comment(int to) {
        return new Range(true, to, to, true);
    }

    /** What stands at a brace; no comment goes on behind it. */
    Range at(int at) {
        if (text.startsWith("{{", at)) {
            return hugo(at);
        }
        if (text.startsWith("{::", at)) {
            return kramdown(at);
        }
        if (!text.startsWith("{#", at)) {
            return none(at);
        }
        char next = at + 2 < text.length() ? text.charAt(at + 2) : '}';
        if (!Character.isWhitespace(next) && next != '-') {
            Matcher line = TEMPLATE_COMMENT.matcher(text).region(at, text.length());
            return line.lookingAt() ? comment(line.end()) : none(at);
        }
        int end = templatesEnd ? text.indexOf("#}", at + 2) : -1;
        templatesEnd = end >= 0;
        return end < 0 ? none(at) : comment(end + 2);
    }

    private Range mustache(Matcher opening) {
        if (opening.group(1) != null) {
            Matcher end = MUSTACHE_END.matcher(text);
            mustachesEnd = mustachesEnd && end.find(opening.end());
            return mustachesEnd ? comment(end.end()) : none(opening.start());
        }
        int end = mustachesClose ? text.indexOf("}}", opening.end()) : -1;
        mustachesClose = end >= 0;
        int another = text.indexOf("{{", opening.end());
        return end < 0 || (another >= 0 && another < end) ? none(opening.start()) : comment(end + 2);
    }

    private Range shortcode(Matcher opening) {
        Matcher end = SHORTCODE_END.matcher(text);
        boolean closed = false;
        for (int from = opening.end(); shortcodesEnd && !closed && end.find(from); from = end.end()) {
            closed = end.group(1).equals(opening.group(1));
        }
        shortcodesEnd = closed;
        return new Range(true, opening.end(), closed ? end.end() : text.length(), closed);
    }

    private Range hugo(int at) {
        Matcher mustache = MUSTACHE.matcher(text).region(at, Math.min(text.length(), at + 6));
        if (mustache.lookingAt()) {
            return mustache(mustache);
        }
        Matcher shortcode = SHORTCODE.matcher(text).region(at, Math.min(text.length(), at + 330));
        if (shortcode.lookingAt()) {
            return shortcode(shortcode);
        }
        Matcher opening = HUGO_COMMENT.matcher(text).region(at, Math.min(text.length(), at + 110));
        if (!opening.lookingAt()) {
            return none(at);
        }
        Matcher end = HUGO_END.matcher(text);
        boolean closed = hugosEnd && end.find(opening.end());
        hugosEnd = closed;
        return new Range(true, opening.end(), closed ? end.end() : text.length(), closed);
    }

    private Range kramdown(int at) {
        Matcher opening = KRAMDOWN_COMMENT.matcher(text).region(at, text.length());
        if (!opening.lookingAt()) {
            return none(at);
        }
        if (opening.group().endsWith("/}")) {
            return comment(opening.end());
        }
        Matcher mark = KRAMDOWN_MARK.matcher(text);
        int depth = 1;
        int next = opening.end();
        while (depth > 0 && mark.find(next)) {
            next = mark.end();
            depth += mark.group(1) != null ? -1 : mark.group().endsWith("/}") ? 0 : 1;
        }
        return new Range(true, opening.end(), depth > 0 ? text.length() : next, depth == 0);
    }
}
