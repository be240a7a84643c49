package io.github.vitae.text.document;

import io.github.vitae.text.markdown.Dialect;
import io.github.vitae.text.template.LiquidScope;
import java.util.Objects;

/**
 * What the text of a document may refer to.
 *
 * @param liquid the variables and includes of its Liquid
 * @param folder the folder of the site that its relative links start from: empty for the root, or ended by {@code /}
 * @param dialect which Markdown it is
 */
public record DocumentScope(LiquidScope liquid, String folder, Dialect dialect) {

    /** Nothing: no variables, links that start from the root, and CommonMark. */
    public static final DocumentScope NONE = new DocumentScope(LiquidScope.NONE, "", Dialect.COMMONMARK);

    /** Nothing, for a document of Hugo's. */
    public static final DocumentScope HUGO = new DocumentScope(LiquidScope.NONE, "", Dialect.GOLDMARK);

    /** Nothing, for a file that no tool for sites reads, such as a changelog: braces are words. */
    public static final DocumentScope REPOSITORY = new DocumentScope(LiquidScope.WORDS, "", Dialect.COMMONMARK);

    public DocumentScope {
        Objects.requireNonNull(liquid, "liquid");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(dialect, "dialect");
    }
}
