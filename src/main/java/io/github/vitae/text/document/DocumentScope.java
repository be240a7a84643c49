package io.github.vitae.text.document;

import io.github.vitae.text.template.LiquidScope;
import java.util.Objects;

/**
 * What the text of a document may refer to.
 *
 * @param liquid the variables and includes of its Liquid
 * @param folder the folder of the site that its relative links start from: empty for the root, or ended by {@code /}
 */
public record DocumentScope(LiquidScope liquid, String folder) {

    /** Nothing: no variables, and links that start from the root. */
    public static final DocumentScope NONE = new DocumentScope(LiquidScope.NONE, "");

    public DocumentScope {
        Objects.requireNonNull(liquid, "liquid");
        Objects.requireNonNull(folder, "folder");
    }
}
