package io.github.vitae.documents;

import java.nio.file.Path;
import java.util.List;

/**
 * A block of code in a document.
 *
 * @param document the file of the document
 * @param line where it starts
 * @param language the first word behind its fence; {@link #NONE} if it has none
 * @param file what that file is called which it shows; empty where that is not said
 * @param section the heading that it stands below
 * @param text what is in it, ended by a line end
 */
public record CodeBlock(Path document, int line, String language, String file, String section, String text) {

    /** The language of a block that says none. */
    public static final String NONE = "none";

    /** All blocks of all documents. */
    public static List<CodeBlock> all() {
        return MarkdownDocument.all().stream()
                .flatMap(document -> document.blocks().stream())
                .toList();
    }

    /** Whether it is on a page of this name. */
    public boolean isOn(String page) {
        return document.endsWith(page);
    }

    @Override
    public String toString() {
        return document + ":" + line + " " + language;
    }
}
