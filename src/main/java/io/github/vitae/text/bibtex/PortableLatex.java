package io.github.vitae.text.bibtex;

import io.github.vitae.text.source.PlainText;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * The value of a field as LaTeX that every program reads as it is shown here. People write {@code 100% of R&D #1} and entities of
 * HTML, of which LaTeX makes comments and errors, so that a program that takes it at its word loses the rest of the title. Commands,
 * formulas and addresses stay as they are.
 */
final class PortableLatex {

    /** Fields that hold no LaTeX, and names, whose form is not that of texts. */
    private static final Set<String> OTHERS = Set.of(
            "author",
            "editor",
            "translator",
            "bookauthor",
            "editora",
            "editorb",
            "editorc",
            "commentator",
            "annotator",
            "introduction",
            "foreword",
            "afterword",
            "shortauthor",
            "shorteditor",
            "holder",
            "doi",
            "url",
            "urldate",
            "eprint",
            "eprinttype",
            "eprintclass",
            "archiveprefix",
            "primaryclass",
            "isbn",
            "issn",
            "ee",
            "adsurl",
            "pmid",
            "pmcid",
            "month",
            "date",
            "urn",
            "hal_id",
            "repository");

    private static final Set<String> JOURNALS = Set.of("journal", "journaltitle");

    /** Commands whose argument is no text. */
    private static final Set<String> VERBATIM = Set.of(
            "url",
            "path",
            "nolinkurl",
            "href",
            "cite",
            "citep",
            "citet",
            "ref",
            "label",
            "input",
            "include",
            "includegraphics");

    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern ESCAPED_ENTITY =
            Pattern.compile("\\\\&(?:\\\\?(#)([0-9]{1,6}|[xX][0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));");

    private final String latex;
    private final StringBuilder out;
    private int at;

    private PortableLatex(String latex) {
        this.latex = latex;
        this.out = new StringBuilder(latex.length() + 8);
    }

    /**
     * A value as it is published.
     *
     * @param field the name of its field, in small letters
     * @param latex the value: {@code 100% of R&D}
     * @return {@code 100\% of R\&D}
     */
    static String of(String field, String latex) {
        Optional<String> journal = JOURNALS.contains(field) ? journal(latex) : Optional.empty();
        if (journal.isPresent()) {
            return LatexWriter.of(journal.get());
        }
        boolean special = latex.chars().anyMatch(c -> "%#&$_^".indexOf(c) >= 0);
        return special && !OTHERS.contains(field) ? new PortableLatex(latex).written() : latex;
    }

    /** The journal that a macro names, which is defined in the classes of astronomers' journals and nowhere else. */
    private static Optional<String> journal(String latex) {
        String bare = latex.replace("{", "").replace("}", "").strip();
        return bare.startsWith("\\") ? LatexMacros.journal(bare.substring(1)) : Optional.empty();
    }

    private String written() {
        while (at < latex.length()) {
            char c = latex.charAt(at);
            switch (c) {
                case '\\' -> command();
                case '$' -> dollars();
                case '&' -> ampersand();
                case '%', '#', '_' -> sign("\\" + c);
                case '^' -> sign("\\textasciicircum{}");
                default -> sign(String.valueOf(c));
            }
        }
        return out.toString();
    }

    private void sign(String written) {
        out.append(written);
        at++;
    }

    private void copy(int end) {
        out.append(latex, at, end);
        at = end;
    }

    private void dollars() {
        int run = latex.startsWith("$$", at) ? 2 : 1;
        int end = LatexMath.end(latex, at + run, "$".repeat(run));
        if (end >= 0) {
            copy(end + run);
        } else {
            out.append("\\$".repeat(run));
            at += run;
        }
    }

    private void ampersand() {
        Matcher entity = ENTITY.matcher(latex).region(at, latex.length());
        if (entity.lookingAt() && isEntity(entity.group(1))) {
            entity(entity.group(1), entity.end());
        } else {
            sign("\\&");
        }
    }

    private static boolean isEntity(String name) {
        return name.startsWith("#") || Entities.isNamedEntity(name);
    }

    private void entity(String name, int end) {
        out.append(LatexWriter.of(PlainText.visible(Parser.unescapeEntities("&" + name + ";", false))));
        at = end;
    }

    private void command() {
        Matcher entity = ESCAPED_ENTITY.matcher(latex).region(at, latex.length());
        if (entity.lookingAt()) {
            String name = entity.group(1) != null ? "#" + entity.group(2) : entity.group(3);
            if (isEntity(name)) {
                entity(name, entity.end());
                return;
            }
        }
        int end = at + 1;
        while (end < latex.length() && isLetter(latex.charAt(end))) {
            end++;
        }
        String name = latex.substring(at + 1, end);
        if (name.isEmpty()) {
            symbol();
        } else if (name.equals("verb") && end < latex.length()) {
            int close = latex.indexOf(latex.charAt(end), end + 1);
            copy(close < 0 ? end : close + 1);
        } else if (name.equals("ensuremath") || VERBATIM.contains(name)) {
            copy(closing(end).orElse(end));
        } else {
            copy(end);
        }
    }

    /** A command of one character; two of them start formulas, as far as the end of which all is copied. */
    private void symbol() {
        boolean opens = latex.startsWith("\\(", at) || latex.startsWith("\\[", at);
        if (opens) {
            String closing = latex.charAt(at + 1) == '(' ? "\\)" : "\\]";
            int end = latex.indexOf(closing, at + 2);
            if (end >= 0 && end - at <= LatexMath.LONGEST) {
                copy(end + 2);
                return;
            }
        }
        copy(Math.min(latex.length(), at + 2));
    }

    /** Behind the argument in braces that starts at an offset, blanks before it. */
    private Optional<Integer> closing(int from) {
        int start = from;
        while (start < latex.length() && Character.isWhitespace(latex.charAt(start))) {
            start++;
        }
        if (start >= latex.length() || latex.charAt(start) != '{') {
            return Optional.empty();
        }
        int depth = 0;
        for (int i = start; i < latex.length(); i++) {
            depth += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
