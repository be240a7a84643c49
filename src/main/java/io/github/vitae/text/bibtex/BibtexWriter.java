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

    private static String balanced(String latex) {
        int depth = 0;
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                break;
            }
        }
        return depth == 0 ? latex : latex.replace("{", "").replace("}", "");
    }

    /** The entry, ended by a line end. */
    @Override
    public String toString() {
        return text + "}\n";
    }
}
