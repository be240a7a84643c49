package io.github.vitae.text.bibtex;

import java.util.Optional;

/** An entry in BibTeX, as it is written: a line a field, names aligned to nothing, values in braces. */
public final class BibtexWriter {

    private final StringBuilder text = new StringBuilder();

    /**
     * @param type what it is: {@code article}
     * @param key by what it is cited
     */
    public BibtexWriter(String type, String key) {
        text.append('@').append(type).append('{').append(key).append(",\n");
    }

    /** A field whose value is LaTeX; braces in it that do not match are left out. */
    public BibtexWriter field(String name, String latex) {
        return bare(name, "{" + balanced(latex) + "}");
    }

    /** A field that may have a value. */
    public BibtexWriter field(String name, Optional<String> latex) {
        latex.ifPresent(value -> field(name, value));
        return this;
    }

    /** A field whose value stands as it is: a number, the name of a string. */
    BibtexWriter bare(String name, String value) {
        text.append("  ").append(name).append(" = ").append(value).append(",\n");
        return this;
    }

    /**
     * A value that ends where it should for whoever reads it. BibTeX counts all braces, other programs none that a backslash
     * stands before, some even that of a line break: {@code \\\\}.
     */
    private static String balanced(String latex) {
        String value = apart(latex);
        if (isBalanced(value, true) && isBalanced(value, false)) {
            return value;
        }
        String named = value.replace("\\{", "\\textbraceleft ").replace("\\}", "\\textbraceright ");
        return isBalanced(named, true) ? named : named.replace("{", "").replace("}", "");
    }

    /** A value with a blank between a line break, or a backslash at its end, and a brace that it would be taken to escape. */
    private static String apart(String latex) {
        if (latex.indexOf('\\') < 0) {
            return latex;
        }
        StringBuilder apart = new StringBuilder(latex.length() + 2);
        for (int at = 0; at < latex.length(); at++) {
            char c = latex.charAt(at);
            apart.append(c);
            boolean pair = c == '\\' && at + 1 < latex.length() && latex.charAt(at + 1) == '\\';
            if (pair) {
                at++;
                apart.append('\\');
            }
            boolean last = c == '\\' && at + 1 == latex.length();
            if (last || (pair && "{}".indexOf(latex.charAt(at + 1)) >= 0)) {
                apart.append(' ');
            } else if (c == '\\' && !pair) {
                at++;
                apart.append(latex.charAt(at));
            }
        }
        return apart.toString();
    }

    private static boolean isBalanced(String latex, boolean all) {
        int depth = 0;
        for (int at = 0; at < latex.length() && depth >= 0; at++) {
            char c = latex.charAt(at);
            if (all || at == 0 || latex.charAt(at - 1) != '\\') {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        return depth == 0;
    }

    /** The entry, ended by a line end. */
    @Override
    public String toString() {
        return text + "}\n";
    }
}
