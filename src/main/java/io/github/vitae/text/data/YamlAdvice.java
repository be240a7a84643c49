package io.github.vitae.text.data;

import io.github.vitae.text.source.PlainText;

/** Says what the YAML library found in words for people who do not write YAML for a living. */
final class YamlAdvice {

    private YamlAdvice() {}

    /** What is wrong. */
    static String message(String problem, String line) {
        if (problem.contains("mapping values are not allowed")) {
            return "a second ‘: ’ stands in a value" + quoted(line);
        }
        if (problem.contains("TAB")) {
            return "a tab stands where blanks are needed" + quoted(line);
        }
        if (problem.contains("unexpected end of stream")) {
            return "a quotation is opened and never closed";
        }
        if (problem.contains("expected ':'") || problem.contains("could not find expected")) {
            return "a ‘:’ behind a key is missing" + quoted(line);
        }
        if (problem.contains("cannot start any token")) {
            return "a value begins with a character that means something else in YAML" + quoted(line);
        }
        if (problem.contains("expected <block end>")) {
            return "this line does not fit the ones above it" + quoted(line);
        }
        return problem + quoted(line);
    }

    /** What to do. */
    static String fix(String problem, String line) {
        if (problem.contains("TAB") || line.startsWith("\t")) {
            return "indent with blanks";
        }
        if (problem.contains("unexpected end of stream")) {
            return "close it, or put the whole value into the other kind of quotation marks";
        }
        if (problem.contains("expected <block end>")) {
            return "indent keys of one entry alike, and put values that start or end with quotation marks into others";
        }
        if (problem.contains("expected ',' or")) {
            return "close the bracket, or put the value into quotation marks";
        }
        if (problem.contains("expected ':'") || problem.contains("could not find expected")) {
            return "write a key, a colon and a blank, then the value; indent what goes on with the value above";
        }
        return "put the value into quotation marks";
    }

    private static String quoted(String line) {
        return line.isBlank() ? "" : ": ‘" + PlainText.shortened(line.strip()) + "’";
    }
}
