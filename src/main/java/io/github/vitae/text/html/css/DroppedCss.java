package io.github.vitae.text.html.css;

/** Takes what of an author's CSS is not published. */
@FunctionalInterface
public interface DroppedCss {

    /**
     * Takes one thing that is not published.
     *
     * @param what the declaration, the selector or what stands before a rule's block, with blanks for comments
     * @param offset where it starts in the CSS, in characters from 0
     */
    void accept(String what, int offset);
}
