package io.github.vitae.start;

import io.github.vitae.problem.notation.Slug;
import io.github.vitae.problem.notation.Xml;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the name of whoever a homepage is about into files of several kinds, so that it means itself there. */
final class Names {

    /** Between the characters that would start an expression of Maven: joins words, and is not seen. */
    private static final String JOINER = "\u2060";

    private static final int LONGEST_ID = 40;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_OF_IDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OF_MARKDOWN = Pattern.compile("[\\\\`*_{}\\[\\]<>#&|!~$^:]");
    private static final Pattern OF_BIBTEX = Pattern.compile("[\\\\{}%#&$_~^\"@]");

    private Names() {}

    /** A name in one line, without characters that no file of XML can have; blanks in it are one each. */
    static String plain(String name) {
        return Xml.legal(name)
                .replaceAll("[\\p{Cntrl}\\s\\u00A0\\u2028\\u2029]+", " ")
                .strip();
    }

    /**
     * The content of an element or an attribute of a pom or a site.xml. Maven has no way to write the start of an expression that is
     * none: {@code $} and the brace behind it are kept apart by a character that takes no room.
     */
    static String xml(String text) {
        return Xml.escaped(text.replace("${", "$" + JOINER + "{").replace("@{", "@" + JOINER + "{"));
    }

    /**
     * An artifactId: small letters, digits and hyphens, as the pom's reference has them; {@code homepage} where the name has no letter
     * of Latin script. {@code Sólrún Adébáyò} is {@code solrun-adebayo}.
     */
    static String artifactId(String name) {
        String latin = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "o")
                .replace("ł", "l")
                .replace("Ł", "l")
                .replace("æ", "ae")
                .replace("Æ", "ae")
                .toLowerCase(Locale.ROOT);
        String id = NOT_OF_IDS
                .matcher(Slug.of(latin, Integer.MAX_VALUE, LONGEST_ID))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        return id.chars().anyMatch(c -> c >= 'a' && c <= 'z') ? id : "homepage";
    }

    /** Text in Markdown. */
    static String markdown(String text) {
        return OF_MARKDOWN.matcher(text).replaceAll("\\\\$0");
    }

    /** A name in a list of authors of BibTeX; one that the list would take apart stands in braces. */
    static String author(String name) {
        String escaped = OF_BIBTEX.matcher(name).replaceAll(found -> Matcher.quoteReplacement(bibtex(found.group())));
        boolean whole = name.indexOf(',') >= 0
                || name.indexOf(';') >= 0
                || name.matches("(?i).*\\band\\b.*")
                || name.chars().anyMatch(c -> "\\{}\"@&".indexOf(c) >= 0);
        return whole ? "{" + escaped + "}" : escaped;
    }

    private static String bibtex(String character) {
        return switch (character) {
            case "\\" -> "{\\textbackslash}";
            case "~" -> "{\\textasciitilde}";
            case "^" -> "{\\textasciicircum}";
            case "\"" -> "{\"}";
            case "@" -> "@";
            default -> "\\" + character;
        };
    }
}
